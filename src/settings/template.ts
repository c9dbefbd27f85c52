import { readGlob } from "../source/format.ts";

/** The configuration that `wgtip init` writes: every setting; those without a default are commented out. */
export const configTemplate = `{
  // Lets editors check and complete the settings. docs/configuration.md in the package explains them.
  "$schema": "./node_modules/wgtip/wgtip.schema.json",

  // The files to lint in a folder, and the files and folders to skip, in .gitignore syntax.
  "files": [${JSON.stringify(readGlob)}],
  "ignore": [],

  // Whether the style rules apply: "un" or "none". By default they apply to texts with a United Nations masthead.
  // "profile": "un",

  // The body that issues documents without a masthead: "decision 4/4" in them is this body's.
  // "body": "CTOC/COP",

  // Files, folders and packages of facts; the wgtip.registry.tsv beside the files or in a folder above builds on them.
  // "registries": ["facts.tsv"],

  // Fail on any finding, not only on errors; or on more warnings than this.
  "strict": false,
  // "maxWarnings": 20,

  // The file of known findings, which do not fail. \`wgtip lint --update-baseline\` writes it.
  // "baseline": "wgtip-baseline.json",

  // Severities of rules, of groups or of all rules: "off", "error", "warning", "style". \`wgtip rules\` lists the rules.
  "rules": {
    // "style/*": "off",
    // "suppression/reason": "error",
    // "locator/space": ["warning", { "except": ["FCCC/", "CBD/"] }],
  },

  // Modules with rules of your own, house/…: docs/house-rules.md in the package.
  // "houseRules": ["./rules/banned-form.ts"],

  // Settings for some files; later ones win. Use date and symbol for a document without a masthead.
  "overrides": [
    // { "files": ["reports/2011.md"], "date": "2011-08-15", "symbol": "CTOC/COP/WG.4/2011/8" },
  ],
}
`;
