/** The settings, and how layers merge for one file. */

import { rules } from "../rules/engine/index.ts";
import { isOn, type Rule, type RuleSetting, type RuleSettings } from "../rules/engine/rule.ts";
import { matches } from "../rules/engine/rule-names.ts";
import { readGlob } from "../source/format.ts";
import type { Severity } from "../types/finding.ts";
import type { DocumentFacts } from "../types/source.ts";

export type SeveritySetting = Severity | "off";
export type RuleValue = SeveritySetting | readonly [SeveritySetting, Readonly<Record<string, readonly string[]>>];

/** Settings that an override can change for some files. */
export interface FileValues extends DocumentFacts {
  readonly profile?: "un" | "none";
  readonly rules?: Readonly<Record<string, RuleValue>>;
  /** Paths of files of facts. */
  readonly registries?: readonly string[];
}

/** The content of a configuration file, checked. */
export interface ConfigValues extends FileValues {
  readonly $schema?: string;
  /** Files and packages whose configurations come before this one. */
  readonly extends?: string | readonly string[];
  readonly files?: readonly string[];
  readonly ignore?: readonly string[];
  readonly strict?: boolean;
  readonly maxWarnings?: number;
  readonly baseline?: string;
  /** Paths of modules with rules of the project's own. */
  readonly houseRules?: readonly string[];
  /** Paths of tables that extend the program's; they are read before everything else. */
  readonly tables?: readonly string[];
  readonly overrides?: readonly (FileValues & { readonly files: readonly string[] })[];
}

/** The settings that apply to one file. */
export interface Settings extends DocumentFacts {
  /** Globs of the files to lint in a folder. */
  readonly files: readonly string[];
  /** Lines in `.gitignore` syntax. */
  readonly ignore: readonly string[];
  readonly profile?: "un" | "none";
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly language?: string;
  readonly registries: readonly string[];
  readonly strict: boolean;
  readonly maxWarnings?: number;
  readonly baseline?: string;
  /** Paths of modules with rules of the project's own. */
  readonly houseRules: readonly string[];
}

/** Where each setting comes from, by key: `body`, `rules.date/adoption`. A key that is absent has its default. */
export type Origins = Readonly<Record<string, string>>;

export interface Applied {
  /** The folder of the configuration; absent without a configuration. */
  readonly folder?: string;
  readonly settings: Settings;
  readonly origins: Origins;
}

/** Values and their origin: `wgtip.config.json, overrides[0]`, `--strict`. */
export interface Layer {
  readonly origin: string;
  readonly values: ConfigValues;
  /** Only rules with these names are on. Those that were off get their default severity. */
  readonly select?: readonly string[];
}

export const defaults: Settings = {
  files: [readGlob],
  ignore: [],
  rules: {},
  registries: [],
  houseRules: [],
  strict: false,
};

const keys = [
  "files",
  "ignore",
  "profile",
  "body",
  "symbol",
  "date",
  "language",
  "registries",
  "strict",
  "maxWarnings",
  "baseline",
] as const;

/**
 * Merges the layers over the defaults. A later layer replaces the values of an earlier one, for `rules` rule by rule.
 * Within a layer, a rule overrides its group, and a group overrides `*`.
 *
 * @param house rules besides those of the program
 */
export function merge(layers: readonly Layer[], house: readonly Rule[] = []): Applied {
  const all = [...rules, ...house];
  const settings: Record<string, unknown> = { ...defaults };
  const origins: Record<string, string> = {};
  const ruleSettings: Record<string, RuleSetting> = {};
  for (const { origin, values, select } of layers) {
    if (select) {
      const changed = Object.entries(selected(select, ruleSettings, all));
      for (const [id, setting] of changed) {
        ruleSettings[id] = setting;
        origins[`rules.${id}`] = origin;
      }
    }
    for (const key of keys) {
      if (values[key] === undefined) continue;
      settings[key] = values[key];
      origins[key] = origin;
    }
    // house rules add up, including those of shared configurations
    if (values.houseRules) {
      settings.houseRules = [...new Set([...(settings.houseRules as string[]), ...values.houseRules])];
      origins.houseRules = origin;
    }
    for (const [id, value] of byRule(values.rules ?? {}, all)) {
      ruleSettings[id] = { ...ruleSettings[id], ...settingOf(value) };
      origins[`rules.${id}`] = origin;
    }
  }
  return { settings: { ...(settings as unknown as Settings), rules: ruleSettings }, origins };
}

/** The settings that turn on these rules only. */
function selected(names: readonly string[], before: RuleSettings, all: readonly Rule[]): RuleSettings {
  const changed = all.flatMap((rule) => {
    const isSelected = names.some((name) => matches(name, rule.id));
    if (isSelected === isOn(rule, before)) return [];
    return [[rule.id, { ...before[rule.id], severity: isSelected ? rule.severity : "off" }] as const];
  });
  return Object.fromEntries(changed);
}

/** The value for each rule; the most specific one comes last. */
function byRule(
  values: NonNullable<FileValues["rules"]>,
  all: readonly Rule[],
): (readonly [id: string, value: RuleValue])[] {
  const closeness = (pattern: string) => (pattern === "*" ? 0 : pattern.endsWith("/*") ? 1 : 2);
  return Object.entries(values)
    .sort(([a], [b]) => closeness(a) - closeness(b))
    .flatMap(([pattern, value]) => all.filter(({ id }) => matches(pattern, id)).map(({ id }) => [id, value] as const));
}

const settingOf = (value: RuleValue): RuleSetting =>
  typeof value === "string" ? { severity: value } : { severity: value[0], options: value[1] };

/**
 * The layers of a configuration for one file: its own values, then those of each override that matches the file.
 *
 * @param file name of the configuration, for messages
 * @param isAmong whether the globs match the file
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
