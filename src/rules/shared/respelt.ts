import type { Citation, Fault, FaultKind } from "../../types/citation.ts";
import type { RuleFinding } from "../engine/rule.ts";

/**
 * A fault with the right spelling of its span as a safe fix: the same document, better spelt. A fault that a citation
 * has several times is one finding from the first to the last: `A\RES\60\1`. The message is worded only where there is
 * a finding: a symbol of a thousand components can have a thousand faults.
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

/** The right name of what has the fault: the whole symbol, or the span of the fault. */
export function nameOf(fault: Fault, citation: Citation | undefined): string | undefined {
  const target = citation?.target;
  return target !== undefined && "name" in target ? target.name : fault.right;
}

const isInside = (fault: Fault, citation: Citation): boolean =>
  fault.start >= citation.start && fault.end <= citation.end;

/** The faults inside a citation by their kinds, each in the order of the text. */
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

/** Faults of one kind, in the order of the text, with what stands between them as one. */
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
