import { hasNoteWith } from "../../resolve/notes.ts";
import type { CitationRule } from "../engine/rule.ts";

export const agenda: CitationRule = {
  id: "reference/agenda",
  severity: "warning",
  summary: 'The note to "provisional agenda*" names a document that is not an agenda of the session.',
  why: "The reader looks up the item in the document named in the note: in another session’s agenda, the item has a different number.",
  source: "Editorial Manual, Mastheads",
  limits: "Only where the note is found and names a document of the same body.",
  examples: {
    wrong: [
      "CTOC/COP/2014/4\n\nDistr.: General\n12 June 2014\n\nItem 2 (b) of the provisional agenda*\n\n* CTOC/COP/2012/1.",
    ],
    right: [
      "CTOC/COP/2014/4\n\nDistr.: General\n12 June 2014\n\nItem 2 (b) of the provisional agenda*\n\n* CTOC/COP/2014/1.",
    ],
  },
  check({ citation, because, target }, { document, parsed, registry, source }) {
    const said = citation.target;
    if (said.kind !== "provision" || !said.note || because !== "note" || target === null) return undefined;
    if (!hasNoteWith(said.note, parsed, source)) return undefined;
    const named = target.slice(0, target.lastIndexOf(" item "));
    const title = registry.find(named)?.title?.value;
    if (title && !/\b(?:agenda|list|programme|organization)\b/i.test(title)) {
      return { message: `${named} is no agenda; it is entitled "${title}"` };
    }
    const [of, own] = [sessionIn(named), sessionIn(document.symbol ?? "")];
    if (!of || !own || of.stem !== own.stem || of.session === own.session) return undefined;
    return { message: `${named} is of ${of.session}, this document of ${own.session}` };
  },
};

/** `A/80/150` → A/, 80; `CTOC/COP/2014/1` → CTOC/COP/, 2014 */
function sessionIn(symbol: string): { stem: string; session: string } | undefined {
  const [, stem, session] = /^([A-Z][A-Z0-9./]*\/)(\d+)\/\d+(?:\/|$)/.exec(symbol) ?? [];
  return stem && session ? { stem, session } : undefined;
}
