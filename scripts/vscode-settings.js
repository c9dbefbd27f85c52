/** Of a configuration, what says where files are or how a run ends; an editor asks for neither. */
const forRuns = new Set(["$schema", "extends", "files", "ignore", "overrides", "strict", "maxWarnings"]);
/** What a project sets in a file of its own, to which these paths are relative. */
const forProjects = new Set(["tables", "houseRules", "baseline"]);

/** For editors alone. */
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
 * The settings of the extension: those of a configuration that make sense for an editor, and its own.
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
