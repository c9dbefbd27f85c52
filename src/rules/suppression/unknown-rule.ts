import { didYouMean } from "../../text/did-you-mean.ts";
import type { DirectiveRule } from "../engine/rule.ts";

export const unknownRule: DirectiveRule = {
  id: "suppression/unknown-rule",
  severity: "warning",
  summary: "A comment names a rule that does not exist, or is itself of an unknown kind.",
  why: "It suppresses nothing: a name is misspelt, or a reason lacks the two dashes before it.",
  limits: "Only comments that begin with wgtip.",
  examples: {
    wrong: [
      "<!-- wgtip-disable-next-line date/adoptoin -- as published -->\nIn General Assembly resolution 64/293 of 12 August 2010, States agreed.",
    ],
    right: [
      "<!-- wgtip-disable-next-line date/adoption -- as published -->\nIn General Assembly resolution 64/293 of 12 August 2010, States agreed.",
    ],
  },
  directive: true,
  check: ({ kind, unknown }) =>
    unknown.map(({ pattern, meant, ...span }) => ({
      message: `no ${kind === "unknown" ? "comment" : "rule"} ${pattern}${didYouMean(meant)}`,
      span,
      ...(meant ? { suggestion: meant } : {}),
    })),
};
