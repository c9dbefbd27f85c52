/** What the grammar reads, one citation per line, so that test cases are data. */
import { describe, expect, test } from "vitest";
import { parse } from "../../src/parse/parse.ts";
import type { Citation, Fault } from "../../src/types/citation.ts";
import type { Span } from "../../src/types/source.ts";
import { claimWords } from "../annotated-list.ts";

/**
 * The citations of a text, each as `span | kind name | claims | faults`. Line breaks are `⏎`; empty parts at the end
 * are left out.
 *   "paragraph 22(c) of resolution 16/21" → `resolution 16/21 | resolution 16/21 | para 22 (c) | locator-space "(c)" → " (c)"`
 */
export function cited(text: string, skip: readonly Span[] = []): string[] {
  return parse({ text, skip }).citations.map((citation) => {
    expect(text.slice(citation.start, citation.end)).toBe(citation.text);
    const claims = citation.target.kind === "provision" ? [] : claimWords(citation.claims);
    const faults = citation.faults.map((fault) => faultWords(fault, text));
    return [citation.text, name(citation), claims.join("; "), faults.join("; ")]
      .join(" | ")
      .replaceAll("\n", "⏎")
      .replace(/(?: \| )+$/, "")
      .replace(" |  | ", " | | ");
  });
}

/** The faults outside citations. */
export const strayFaults = (text: string): string[] =>
  parse({ text, skip: [] }).faults.map((fault) => faultWords(fault, text));

/** `bodies` are those named beside the number; the grammar does not know which body a bare number belongs to. */
function name({ target }: Citation): string {
  switch (target.kind) {
    case "symbol":
    case "press":
      return `${target.kind} ${target.name}`;
    case "act":
      return [
        target.draft ? "draft" : "",
        target.act,
        target.body?.body ?? "",
        target.number,
        target.bare ? `(${target.bare})` : "",
        target.note ? `(note ${target.note})` : "",
      ]
        .filter(Boolean)
        .join(" ");
    case "provision": {
      const paragraph = target.paragraph ? `, paragraph ${target.paragraph}` : "";
      return `provision ${target.unit} ${target.number}${paragraph}, ${target.instrument}${target.note ?? ""}`;
    }
    case "comment":
      return [target.comment, target.body ?? "", target.number, target.year ?? ""].filter(Boolean).join(" ");
    case "named":
      return `named ${target.name}`;
    case "meeting":
      return [target.special ?? "", target.unit, target.number].filter(Boolean).join(" ");
    case "backreference":
      return `backreference ${target.to}`;
  }
}

function faultWords({ fault, start, end, right }: Fault, text: string): string {
  return `${fault} "${text.slice(start, end)}"${right === undefined ? "" : ` → "${right}"`}`;
}

/** One test per text. */
export function reads(name: string, cases: Readonly<Record<string, readonly string[]>>): void {
  describe(name, () => {
    test.each(Object.entries(cases))("%s", (text, citations) => {
      expect(cited(text)).toEqual(citations);
    });
  });
}
