import type { DirectiveRule } from "../engine/rule.ts";

export const suppressionReason: DirectiveRule = {
  id: "suppression/reason",
  severity: "error",
  summary: "A comment suppresses findings and does not say why.",
  why: "The next reader cannot tell a citation that is right as it stands from one that nobody has looked at. The reason follows two dashes.",
  limits: "A comment that ends a block needs no reason.",
  optional: true,
  examples: {
    wrong: [
      "<!-- wgtip-disable-next-line date/adoption -->\nIn General Assembly resolution 64/293 of 12 August 2010, States agreed.",
    ],
    right: [
      "<!-- wgtip-disable-next-line date/adoption -- as published -->\nIn General Assembly resolution 64/293 of 12 August 2010, States agreed.",
    ],
  },
  directive: true,
  check: ({ kind, reason }) =>
    kind === "enable" || kind === "unknown" || reason !== undefined
      ? []
      : [{ message: 'no reason: put one behind " -- "' }],
};
