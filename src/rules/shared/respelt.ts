import type { Citation, Fault } from "../../types/citation.ts";
import type { Finding } from "../engine/rule.ts";

/**
 * A fault with the right spelling of its span as a safe fix: the same document, better spelt. A fault that a citation
 * has several times is one finding from the first to the last: `A\RES\60\1`.
 */
export function respelt(fault: Fault, citation: Citation | undefined, message: string): Finding | undefined {
  const alike = citation?.faults.filter((other) => other.fault === fault.fault && isInside(other, citation)) ?? [];
  if (citation === undefined || alike.length < 2 || !alike.includes(fault)) return finding(fault, citation, message);
  if (alike[0] !== fault) return undefined;
  return finding(joined(alike, citation), citation, message);
}

/** The right name of what has the fault: the whole symbol, or the span of the fault. */
export function nameOf(fault: Fault, citation: Citation | undefined): string | undefined {
  const target = citation?.target;
  return target !== undefined && "name" in target ? target.name : fault.right;
}

function finding(fault: Fault, citation: Citation | undefined, message: string): Finding {
  const { start, end, right } = fault;
  const name = nameOf(fault, citation);
  return {
    message,
    span: { start, end },
    ...(name && /\w/.test(name) ? { suggestion: name.trim() } : {}),
    ...(right === undefined ? {} : { fix: { start, end, text: right, safe: true } }),
  };
}

const isInside = (fault: Fault, citation: Citation): boolean =>
  fault.start >= citation.start && fault.end <= citation.end;

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
