import type { ParityRule } from "../engine/rule.ts";

export const versionMissing: ParityRule<"missing" | "added"> = {
  id: "parity/missing",
  severity: "warning",
  summary: "A paragraph of one language version cites a document that the same paragraph of another version does not.",
  why: "All language versions are equally authentic, so they must cite the same texts.",
  limits:
    "Only what wgtip parity compares, paragraph by paragraph. A translation may say “that resolution” instead of the number; this counts as a citation where it is clear what it refers to.",
  examples: {
    wrong: ["Recalling A/RES/64/293 and A/RES/70/1\nRappelant A/RES/64/293"],
    right: ["Recalling A/RES/64/293\nRappelant A/RES/64/293"],
  },
  differs: ["missing", "added"],
  check: (difference, version) =>
    difference.kind === "missing"
      ? { message: `${version} cites ${difference.there.said} in this paragraph`, span: difference.here }
      : { message: `${version} does not cite ${difference.here.said} in this paragraph`, span: difference.here },
};
