import type { CheckOptions } from "../rules/engine/check.ts";

/** The values of `--format`; the first is the default. */
export const lintFormats = [
  "text",
  "compact",
  "json",
  "ndjson",
  "sarif",
  "junit",
  "github",
  "gitlab",
  "checkstyle",
  "rdjson",
  "markdown",
  "html",
] as const;
export const extractFormats = ["text", "json", "ndjson", "csv"] as const;
export const resolveFormats = ["text", "json"] as const;
export const exportFormats = ["csv", "ndjson"] as const;
export const graphFormats = ["json", "graphml", "dot", "mermaid", "svg"] as const;
export const configFormats = ["text", "json"] as const;

/** The values of `--profile`. */
export const profiles = ["un", "none"] as const satisfies readonly CheckOptions["profile"][];

/** The values of `--color`. */
export const colours = ["auto", "always", "never"] as const;

/** The shells that `completion` supports. */
export const shells = ["bash", "zsh", "fish"] as const;

export type LintFormat = (typeof lintFormats)[number];
export type ExtractFormat = (typeof extractFormats)[number];
export type ResolveFormat = (typeof resolveFormats)[number];
export type ExportFormat = (typeof exportFormats)[number];
export type GraphFormat = (typeof graphFormats)[number];
export type Colour = (typeof colours)[number];
export type Shell = (typeof shells)[number];
export type ConfigFormat = (typeof configFormats)[number];
