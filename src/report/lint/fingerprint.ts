import { createHash } from "node:crypto";
import type { Diagnostic } from "../../types/finding.ts";
import type { Source } from "../../types/source.ts";

/**
 * What names a finding in one report and in the next: 32 hexadecimal digits. It stays the same where lines move or are
 * broken elsewhere.
 *
 * @param text the words that the finding is about
 * @param occurrence how many findings of the same rule and words stand before it in the file
 */
export function fingerprint(path: string, rule: string, text: string, occurrence: number): string {
  const words = text.replace(/\s+/g, " ");
  return createHash("sha256").update([path, rule, words, occurrence].join("\0")).digest("hex").slice(0, 32);
}

/** The fingerprint of each finding in a file, in their order: no two are the same. */
export function fingerprints(
  { path, text }: Pick<Source, "path" | "text">,
  diagnostics: readonly Diagnostic[],
): string[] {
  const before = new Map<string, number>();
  return diagnostics.map(({ rule, start, end }) => {
    const words = text.slice(start, end);
    const key = fingerprint(path, rule, words, 0);
    const occurrence = before.get(key) ?? 0;
    before.set(key, occurrence + 1);
    return occurrence === 0 ? key : fingerprint(path, rule, words, occurrence);
  });
}
