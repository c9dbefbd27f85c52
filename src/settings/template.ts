import { readGlob } from "../source/kinds.ts";

/** What `wgtip init` writes: every setting, those that are not the default as comments. */
export const configTemplate = `{
  // Editors know the settings by this. All of them: docs/configuration.md in the package.
  "$schema": "./node_modules/wgtip/wgtip.schema.json",

  // Which files of a folder are linted, and which files and folders are left out, as in a .gitignore.
  "files": [${JSON.stringify(readGlob)}],
  "ignore": [],

  // Whether rules of style apply: "un" or "none". Without this, in texts with a United Nations masthead.
  // "profile": "un",

  // Whose documents these are, where they have no masthead: "decision 4/4" is then this body's.
  // "body": "CTOC/COP",

  // Files of facts, besides the wgtip.registry.tsv beside the files or above.
  // "registries": ["facts.tsv"],

  // Any finding fails, not only errors; or so many warnings and no more.
  "strict": false,
  // "maxWarnings": 20,

  // Known findings, which do not fail: \`wgtip lint --update-baseline\` writes them.
  // "baseline": "wgtip-baseline.json",

  // Severities of rules, of groups of them or of all: "off", "error", "warning", "style". \`wgtip rules\` lists them.
  "rules": {
    // "style/*": "off",
    // "suppression/reason": "error",
    // "locator/space": ["warning", { "except": ["FCCC/", "CBD/"] }],
  },

  // What differs for some files; later ones win. The day and symbol are those of a document without a masthead.
  "overrides": [
    // { "files": ["reports/2011.md"], "date": "2011-08-15", "symbol": "CTOC/COP/WG.4/2011/8" },
  ],
}
`;
