/** What a configuration can say, and what comes of several that say something of one file. */

import { rules } from "../rules/engine/index.ts";
import type { RuleSetting } from "../rules/engine/rule.ts";
import { matches } from "../rules/engine/rule-names.ts";
import { readGlob } from "../source/kinds.ts";
import type { Severity } from "../types/finding.ts";
import type { DocumentFacts } from "../types/source.ts";

type SeveritySetting = Severity | "off";
export type RuleValue = SeveritySetting | readonly [SeveritySetting, Readonly<Record<string, readonly string[]>>];

/** What can differ from file to file. */
export interface FileValues extends DocumentFacts {
  readonly profile?: "un" | "none";
  readonly rules?: Readonly<Record<string, RuleValue>>;
  /** Paths of files of facts. */
  readonly registries?: readonly string[];
}

/** What stands in a configuration file, checked. */
export interface ConfigValues extends FileValues {
  readonly $schema?: string;
  readonly files?: readonly string[];
  readonly ignore?: readonly string[];
  readonly strict?: boolean;
  readonly maxWarnings?: number;
  readonly baseline?: string;
  readonly overrides?: readonly (FileValues & { readonly files: readonly string[] })[];
}

/** What applies to one file. */
export interface Settings extends DocumentFacts {
  /** Globs of the files that are linted in a folder. */
  readonly files: readonly string[];
  /** Lines as of a `.gitignore`. */
  readonly ignore: readonly string[];
  readonly profile?: "un" | "none";
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly registries: readonly string[];
  readonly strict: boolean;
  readonly maxWarnings?: number;
  readonly baseline?: string;
}

/** Where the value of a setting comes from, by its key: `body`, `rules.date/adoption`. What isn't in it is a default. */
export type Origins = Readonly<Record<string, string>>;

export interface Applied {
  /** The folder of the configuration, where there is one. */
  readonly folder?: string;
  readonly settings: Settings;
  readonly origins: Origins;
}

/** Values, and where they come from: `wgtip.config.json, overrides[0]`, `--strict`. */
export interface Layer {
  readonly origin: string;
  readonly values: ConfigValues;
}

export const defaults: Settings = {
  files: [readGlob],
  ignore: [],
  rules: {},
  registries: [],
  strict: false,
};

const keys = [
  "files",
  "ignore",
  "profile",
  "body",
  "symbol",
  "date",
  "registries",
  "strict",
  "maxWarnings",
  "baseline",
] as const;

/**
 * The layers over the defaults: a later one replaces what an earlier one says, of rules each by itself. In one layer
 * a rule says more than its group, and a group more than `*`.
 */
export function merge(layers: readonly Layer[]): Applied {
  const settings: Record<string, unknown> = { ...defaults };
  const origins: Record<string, string> = {};
  const ruleSettings: Record<string, RuleSetting> = {};
  for (const { origin, values } of layers) {
    for (const key of keys) {
      if (values[key] === undefined) continue;
      settings[key] = values[key];
      origins[key] = origin;
    }
    for (const [id, value] of byRule(values.rules ?? {})) {
      ruleSettings[id] = { ...ruleSettings[id], ...settingOf(value) };
      origins[`rules.${id}`] = origin;
    }
  }
  return { settings: { ...(settings as unknown as Settings), rules: ruleSettings }, origins };
}

/** Rules, each with its value; what names it most closely comes last. */
function byRule(values: NonNullable<FileValues["rules"]>): (readonly [id: string, value: RuleValue])[] {
  const closeness = (pattern: string) => (pattern === "*" ? 0 : pattern.endsWith("/*") ? 1 : 2);
  return Object.entries(values)
    .sort(([a], [b]) => closeness(a) - closeness(b))
    .flatMap(([pattern, value]) =>
      rules.filter(({ id }) => matches(pattern, id)).map(({ id }) => [id, value] as const),
    );
}

const settingOf = (value: RuleValue): RuleSetting =>
  typeof value === "string" ? { severity: value } : { severity: value[0], options: value[1] };

/**
 * What a configuration says of a file: its own values, over them those of the overrides that are meant for the file.
 *
 * @param file how the configuration is called
 * @param isAmong whether the file is among those of these globs
 */
export function layersOf(
  { file, values }: { readonly file: string; readonly values: ConfigValues },
  isAmong: (globs: readonly string[]) => boolean,
): Layer[] {
  const layers: Layer[] = [{ origin: file, values }];
  for (const [i, { files, ...override }] of (values.overrides ?? []).entries()) {
    if (isAmong(files)) layers.push({ origin: `${file}, overrides[${i}]`, values: override });
  }
  return layers;
}
