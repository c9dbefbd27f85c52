import type { ParityRule } from "../engine/rule.ts";

export const versionDocument: ParityRule<"document"> = {
  id: "parity/document",
  severity: "error",
  summary: "Where another language version cites one document, this version cites a different one.",
  why: "All language versions are equally authentic, so they must cite the same texts; a number is easily mistyped in one of them.",
  limits:
    "Only what wgtip parity compares, paragraph by paragraph. With two versions it cannot say which is wrong; with three or more it reports the one that differs from the others.",
  examples: {
    wrong: ["Recalling A/RES/64/293\nRappelant A/RES/64/292"],
    right: ["Recalling A/RES/64/293\nRappelant A/RES/64/293", "See A/80/5 and A/80/6\nVoir A/80/6 et A/80/5"],
  },
  differs: ["document"],
  check: ({ here, there }, version) => ({
    message: `${version} cites ${there.said} here, not ${here.said}`,
    span: here,
  }),
};
