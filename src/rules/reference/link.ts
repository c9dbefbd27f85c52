import { actNamed } from "../../facts/act-names.ts";
import { keyOf } from "../../facts/keys.ts";
import { lowest } from "../../text/binary-search.ts";
import type { ResolvedCitation } from "../../types/finding.ts";
import type { CitationRule } from "../engine/rule.ts";

export const link: CitationRule = {
  id: "reference/link",
  severity: "error",
  summary: "The text of a link and its address name different documents.",
  why: "The reader of the text goes by the symbol, and arrives at another document.",
  limits: "Only links of Markdown, and only addresses in which a symbol is read.",
  examples: {
    wrong: [
      "See [A/RES/64/293](https://undocs.org/A/RES/64/239).",
      "See resolution [64/293](https://undocs.org/A/RES/64/239).",
    ],
    right: [
      "See [A/RES/64/293](https://undocs.org/A/RES/64/293) and [resolution 64/292](https://undocs.org/A/RES/64/292).",
    ],
  },
  check({ citation, target }, { source, resolved }) {
    if (source.format === "markdown" && target !== null && citation.target.kind === "symbol") {
      const number = numberBefore(source.text, citation.start);
      const act = number === undefined ? undefined : actNamed(target);
      if (act && act.number !== number) return { message: `the address of ${number} is that of ${target}` };
    }
    if (source.format !== "markdown" || target === null || !source.text.startsWith("](", citation.end))
      return undefined;
    const address = firstAfter(resolved, citation.end);
    const between = address && source.text.slice(citation.end + 2, address.citation.start);
    if (!address?.target || between === undefined || /[\s()]/.test(between)) return undefined;
    const [text, place] = [keyOf(target), keyOf(address.target)];
    if (text.startsWith(place) || place.startsWith(text)) return undefined;
    return { message: `the address of ${citation.text} is that of ${address.target}`, span: address.citation };
  },
};

/** The number that is the text of the link in whose address a symbol stands: "[[64/293]](https://undocs.org/A/RES/64/239)" */
const numberBefore = (text: string, at: number): string | undefined =>
  /\[(\d{1,4}\/\d{1,4})\]\(https?:[^\s()[\]]{0,60}$/.exec(text.slice(Math.max(0, at - 90), at))?.[1];

/** The first citation that begins at an offset or behind it. */
const firstAfter = (resolved: readonly ResolvedCitation[], at: number): ResolvedCitation | undefined =>
  resolved[lowest(resolved.length, (i) => (resolved[i] as ResolvedCitation).citation.start >= at)];
