import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Finding } from "../../types/finding.ts";

/**
 * Identifies a finding across reports, in 32 hexadecimal digits. Stays the same if lines move or are rewrapped.
 *
 * @param text the words of the finding
 * @param occurrence number of findings with the same rule and words before it in the file
 */
export function fingerprint(path: string, rule: string, text: string, occurrence: number): string {
  const words = text.replace(/\s+/g, " ");
  return bytesToHex(sha256(utf8ToBytes([path, rule, words, occurrence].join("\0")))).slice(0, 32);
}

/** The fingerprints of the findings in a file, in order; all different. */
export function fingerprints(path: string, findings: readonly Pick<Finding, "rule" | "text">[]): string[] {
  const before = new Map<string, number>();
  return findings.map(({ rule, text }) => {
    const key = fingerprint(path, rule, text, 0);
    const occurrence = before.get(key) ?? 0;
    before.set(key, occurrence + 1);
    return occurrence === 0 ? key : fingerprint(path, rule, text, occurrence);
  });
}
