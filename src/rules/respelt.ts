import type { Citation, Fault } from "../types.ts";
import type { Finding } from "./rule.ts";

/** A fault with the right spelling of its span as a safe fix: the same document, better spelt. */
export function respelt(fault: Fault, citation: Citation | undefined, message: string): Finding {
  const target = citation?.target;
  const name = target !== undefined && "name" in target ? target.name : undefined;
  return {
    message,
    span: fault,
    ...(name ? { suggestion: name } : {}),
    ...(fault.right === undefined ? {} : { fix: { start: fault.start, end: fault.end, text: fault.right, safe: true } }),
  };
}
