/** Settings that say where files are or how a run ends, which an editor does not need. */
const forRuns = new Set(["$schema", "extends", "files", "ignore", "overrides", "strict", "maxWarnings"]);
/** Settings with paths that are relative to the project's configuration file, so they belong there. */
const forProjects = new Set(["tables", "houseRules", "baseline"]);

/** Settings that only editors have. */
const own = {
  "wgtip.inlayHints": {
    type: "boolean",
    default: false,
    description: "Show what citations resolve to, behind them.",
  },
  "wgtip.fixOnSave": {
    type: "boolean",
    default: false,
    description: "Apply the safe fixes whenever a file is saved.",
  },
  "wgtip.trace.server": {
    type: "string",
    enum: ["off", "messages", "verbose"],
    default: "off",
    description: "Log what the editor and the server say to each other.",
  },
};

/**
 * The settings of the extension: the configuration settings that make sense in an editor, and its own.
 *
 * @param schema wgtip.schema.json
 */
export function settingsOf({ properties }) {
  const taken = Object.entries(properties)
    .filter(([name]) => !forRuns.has(name) && !forProjects.has(name))
    .map(([name, { description, type, enum: words, items }]) => [
      `wgtip.${name}`,
      {
        type: type ?? (words ? "string" : "object"),
        description,
        ...(words && { enum: words }),
        ...(items && { items }),
      },
    ]);
  return { ...Object.fromEntries(taken), ...own };
}
