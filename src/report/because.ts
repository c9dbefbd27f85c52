import type { Because, ResolvedCitation } from "../types/finding.ts";

/** Whose document or act a citation means, and what settled it, as a sentence for people. */
export function explanation({ status, because }: Pick<ResolvedCitation, "status" | "because">): string {
  return status === "ambiguous" ? "nothing near it says which body is meant" : reasons[because];
}

const reasons: Readonly<Record<Because, string>> = {
  named: "the body is named in the citation",
  beside: "the document cited right beside it is this body's",
  symbol: "the symbol says it",
  list: "the list it stands in names the body",
  sentence: "the sentence speaks of this body",
  paragraph: "the paragraph speaks of this body",
  heading: "the heading above names the body",
  form: "only this body numbers its acts so",
  masthead: "the document is this body's own",
  date: "only this body has an act of that number and date",
  title: "only this body has an act of that number and title",
  antecedent: "it points back to the citation before it",
  note: "the note names it",
  config: "the configuration says whose document this is",
};
