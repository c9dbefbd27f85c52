import type { Citation } from "../types/citation.ts";
import type { Because, ResolvedCitation } from "../types/finding.ts";
import { languageName } from "../words/wording.ts";

/** Why a citation was resolved as it was, as a sentence for people. */
export function explanation({
  status,
  because,
  citation,
}: Pick<ResolvedCitation, "status" | "because"> & { readonly citation?: Pick<Citation, "language"> }): string {
  const reason = status === "ambiguous" ? "nothing nearby says which body is meant" : reasons[because];
  return citation?.language ? `${reason}; read in ${languageName(citation.language)}, as its paragraph` : reason;
}

const reasons: Readonly<Record<Because, string>> = {
  named: "the body is named in the citation",
  beside: "the document cited beside it belongs to this body",
  symbol: "the symbol names the document",
  list: "the list it stands in names the body",
  sentence: "the sentence mentions this body",
  paragraph: "the paragraph mentions this body",
  heading: "the heading above names the body",
  form: "only this body uses this form of number",
  masthead: "this body issued the document",
  date: "only this body has an act of that number and date",
  title: "only this body has an act of that number and title",
  name: "the text has this name",
  antecedent: "it refers back to an earlier citation",
  note: "the note names the document",
  config: "the configuration says which body issued the document",
};
