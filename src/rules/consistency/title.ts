import type { ResolvedCitation } from "../../types/finding.ts";
import type { DocumentRule } from "../engine/rule.ts";
import { actOf } from "../shared/acts.ts";
import { contradictions } from "../shared/contradictions.ts";
import { agree, isOfPart, titleIn } from "../shared/titles.ts";

export const title: DocumentRule = {
  id: "consistency/title",
  severity: "warning",
  summary: "A document is cited with two different titles.",
  why: "One of the titles, or one of the symbols, belongs to another document; the registry does not know which.",
  source: "Editorial Manual, Footnotes, chap. III",
  limits:
    "Only where the body is certain and the registry does not know the title. Titles of sections and annexes are not compared.",
  examples: {
    wrong: [
      "See General Assembly resolution 99/1, entitled “Safe havens”. In General Assembly resolution 99/1, entitled “Firearms in transit”, States agreed.",
    ],
    right: ["See CTOC/COP/2031/7, entitled “Safe havens”. See also CTOC/COP/2031/7, entitled “Safe havens: a report”."],
  },
  document: true,
  check({ resolved, source }) {
    const titled = resolved.filter(({ citation }) => citation.claims.some(({ kind }) => kind === "title"));
    const given = new Set(
      titled.flatMap(({ citation }) => citation.claims.flatMap((c) => (c.kind === "title" ? [c.language] : []))),
    );
    const unknown = (one: ResolvedCitation, language: string | undefined) =>
      !(actOf(one) && titleIn(one.entry, language)) && !isOfPart(one.citation, source.text);
    // Each language has a different title
    const contradicted = [...given].flatMap((language) =>
      contradictions(
        titled.filter((one) => unknown(one, language)),
        (claim) => (claim.kind === "title" && claim.language === language ? claim.title : undefined),
        agree,
      ),
    );
    return contradicted.map(({ name, claim, said, other, elsewhere }) => ({
      message: `${name} is entitled "${said}" here, and "${other}" where it is cited elsewhere`,
      span: claim,
      related: [{ start: elsewhere.start, end: elsewhere.end, message: `entitled "${other}" here` }],
    }));
  },
};
