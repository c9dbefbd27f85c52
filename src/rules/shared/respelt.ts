import type { Citation, Fault, FaultKind } from "../../types/citation.ts";
import type { RuleFinding } from "../engine/rule.ts";

/**
 * A finding for a fault of form, with the correct spelling of its span as a safe fix. If a citation has the fault
 * several times, the finding extends from the first to the last: `A\RES\60\1`. The message is composed only if there is
 * a finding, because a symbol of a thousand components can have a thousand faults.
 */
export function respelt(
  fault: Fault,
  citation: Citation | undefined,
  message: string | (() => string),
): RuleFinding | undefined {
  const alike = citation === undefined ? [] : (faultsInside(citation).get(fault.fault) ?? []);
  const several = citation !== undefined && alike.length > 1 && isInside(fault, citation);
  if (several && alike[0] !== fault) return undefined;
  const { start, end, right } = several ? joined(alike, citation) : fault;
  const name = nameOf(fault, citation);
  return {
    message: typeof message === "string" ? message : message(),
    span: { start, end },
    ...(name && /\w/.test(name) ? { suggestion: name.trim() } : {}),
    ...(right === undefined ? {} : { fix: { start, end, text: right, safe: true } }),
  };
}

/** The correct form of the whole symbol, or of the span of the fault if that is not in a symbol. */
export function nameOf(fault: Fault, citation: Citation | undefined): string | undefined {
  const target = citation?.target;
  return target !== undefined && "name" in target ? target.name : fault.right;
}

const isInside = (fault: Fault, citation: Citation): boolean =>
  fault.start >= citation.start && fault.end <= citation.end;

/** The faults inside a citation by kind, each list in the order of the text. */
function faultsInside(citation: Citation): ReadonlyMap<FaultKind, readonly Fault[]> {
  const known = inside.get(citation);
  if (known) return known;
  const byKind = new Map<FaultKind, Fault[]>();
  for (const fault of citation.faults) {
    if (!isInside(fault, citation)) continue;
    const alike = byKind.get(fault.fault);
    if (alike) alike.push(fault);
    else byKind.set(fault.fault, [fault]);
  }
  for (const alike of byKind.values()) alike.sort((a, b) => a.start - b.start);
  inside.set(citation, byKind);
  return byKind;
}

const inside = new WeakMap<Citation, ReadonlyMap<FaultKind, readonly Fault[]>>();

/** Joins faults of one kind, and the text between them, into one. */
function joined(faults: readonly Fault[], { start, text }: Citation): Fault {
  const [first] = faults as [Fault, ...Fault[]];
  let end = first.start;
  let right = "";
  for (const fault of faults) {
    right +=
      text.slice(end - start, fault.start - start) +
      (fault.right ?? text.slice(fault.start - start, fault.end - start));
    end = fault.end;
  }
  return { fault: first.fault, start: first.start, end, right };
}
