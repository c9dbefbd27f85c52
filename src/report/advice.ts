import { splice } from "../text/splice.ts";
import type { Finding } from "../types/finding.ts";

/** What to write instead, if the message does not say it: `; write "WG.4"`, `; perhaps "A/RES/2625 (XXV)"`, or nothing. */
export function advice({ message, text, start, end, fix, suggestion }: Finding): string {
  const isInside = fix !== undefined && fix.start >= start && fix.end <= end && text !== "";
  const fixed = isInside ? splice(text, [{ ...fix, start: fix.start - start, end: fix.end - start }]) : undefined;
  const right = (fixed ?? suggestion ?? "").replace(/\s+/g, " ").trim();
  if (right === "" || message.includes(right)) return "";
  return fix?.safe ? `; write "${right}"` : `; perhaps "${right}"`;
}
