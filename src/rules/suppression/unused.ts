import type { DirectiveRule } from "../engine/rule.ts";

export const unusedSuppression: DirectiveRule = {
  id: "suppression/unused",
  severity: "warning",
  summary: "A comment suppresses findings, but there are none.",
  why: "The text has been corrected since, or the comment is in the wrong place. Left there, it would hide the next finding.",
  limits:
    "A comment for a finding that depends on other files or facts seems unused without them. The fix removes the comment, and its line if it stands alone.",
  fixes: "safe",
  examples: {
    wrong: [
      "<!-- wgtip-disable-next-line date/adoption -- as published -->\nIn General Assembly resolution 64/293 of 30 July 2010, States agreed.",
    ],
    right: [
      "<!-- wgtip-disable-next-line date/adoption -- as published -->\nIn General Assembly resolution 64/293 of 12 August 2010, States agreed.",
    ],
  },
  directive: true,
  check: ({ kind, unused }) =>
    unused.map(({ pattern, fix, ...span }) => {
      const named = pattern === "*" ? "" : `of ${pattern} `;
      return {
        message: kind === "enable" ? `no wgtip-disable ${named}before this` : `nothing ${named}to suppress`,
        span,
        ...(fix && { fix }),
      };
    }),
};
