/** The schema of a configuration. It validates files; wgtip.schema.json, for editors, is generated from it. */
import * as v from "valibot";
import { bodies } from "../facts/facts.ts";
import { languages } from "../facts/languages.ts";
import { readSymbol } from "../parse/parse.ts";
import { isDay } from "../registry/tables/fact-row.ts";
import { isHouse } from "../rules/engine/house.ts";
import { rules } from "../rules/engine/index.ts";
import type { Rule } from "../rules/engine/rule.ts";
import { groups } from "../rules/engine/rule-names.ts";
import { didYouMean, nearestWord } from "../text/did-you-mean.ts";
import type { ConfigValues } from "./settings.ts";

/** An object with exactly these keys; inherited properties such as `toString` don't count. */
function only<Entries extends v.ObjectEntries>(what: string, entries: Entries) {
  const own: Entries = Object.assign(Object.create(null), entries);
  return v.strictObject(own, ({ expected, received, path }) => {
    if (expected !== "never") return path && received === "undefined" ? "is missing" : "must be an object";
    const key = String(path?.at(-1)?.key);
    return `unknown ${what} ${key}${didYouMean(nearestWord(key, Object.keys(entries)))}`;
  });
}

const oneOf = <const Words extends readonly string[]>(words: Words, what = words.join(", ")) =>
  v.picklist(words, ({ input }) => {
    const meant = typeof input === "string" ? nearestWord(input, words) : undefined;
    return `${JSON.stringify(input)} is not one of ${what}${didYouMean(meant)}`;
  });

const text = v.pipe(v.string("must be a string"), v.nonEmpty("is empty"));
const list = v.array(text, "must be a list of strings");

/** Most stars in one name of a glob. Each one raises the power with which the time to reject a long name grows. */
const mostStars = 4;
const globs = v.array(
  v.pipe(
    text,
    v.check(
      (glob) => !/^(?:\/|\.\.(?:\/|$))/.test(glob),
      "must be relative to the folder of the configuration and stay within it",
    ),
    v.check(
      (glob) => !glob.split("/").some((name) => name.split("*").length > mostStars + 1),
      `must have at most ${mostStars} asterisks in a name: more would take too long to match`,
    ),
  ),
  "must be a list of strings",
);

const described = <Schema extends v.GenericSchema>(schema: Schema, description: string) =>
  v.optional(v.pipe(schema, v.description(description)));

// ---- rules ------------------------------------------------------------------------------------

const severity = oneOf(["off", "error", "warning", "style"]);

function ruleValue({ options }: Rule) {
  if (options === undefined) return severity;
  const entries = Object.entries(options).map(([name, { summary }]) => [name, described(list, summary)]);
  return v.union(
    [severity, v.strictTuple([severity, only("option", Object.fromEntries(entries))])],
    "must be a severity (off, error, warning, style), or a list of a severity and options",
  );
}

/** @param house names of house rules for which the configuration sets severities; that they exist is checked later */
const ruleValues = (house: readonly string[]) =>
  only("rule", {
    "*": described(severity, "All rules."),
    ...Object.fromEntries(
      [...groups, "house/*"].map((group) => [
        group,
        described(severity, `All rules of the group ${group.slice(0, -2)}.`),
      ]),
    ),
    ...Object.fromEntries(rules.map((rule) => [rule.id, described(ruleValue(rule), rule.summary)])),
    ...Object.fromEntries(house.map((id) => [id, v.optional(severity)])),
  });

// ---- settings ---------------------------------------------------------------------------------

const ofFiles = (house: readonly string[]) => ({
  profile: described(
    oneOf(["un", "none"]),
    "Whether the style rules apply; by default they do in texts with a UN masthead.",
  ),
  rules: described(ruleValues(house), "Severities of rules, of groups (date/*) or of all rules (*)."),
  body: described(
    oneOf(
      bodies().map(({ body }) => body),
      "the codes of bodies (A, S, CTOC/COP, …)",
    ),
    "The body that issues documents without a masthead: bare resolution numbers in them are this body's.",
  ),
  language: described(
    oneOf(["en", ...languages], "the languages that are read (en, ar, de, es, fr, ru, zh)"),
    "The language of passages that do not show their own; by default that of most of the text.",
  ),
  registries: described(
    list,
    "Files, folders and packages of facts, on which those of the nearest wgtip.registry.tsv build; relative to this file.",
  ),
  symbol: described(
    v.pipe(
      text,
      v.check(
        (symbol) => readSymbol(symbol) !== null,
        ({ input }) => `${JSON.stringify(input)} is not a symbol`,
      ),
    ),
    "The symbol of the document, if it has no masthead.",
  ),
  date: described(
    v.pipe(text, v.isoDate("must be a date such as 2010-07-30"), v.check(isDay, "is not a date in the calendar")),
    "The date of the document, if it has no masthead. It cannot cite later documents.",
  ),
});

const whole = v.pipe(
  v.number("must be a whole number"),
  v.integer("must be a whole number"),
  v.minValue(0, "is negative"),
);

export const schemaFor = (house: readonly string[]) =>
  only("setting", {
    $schema: v.optional(text),
    extends: described(
      v.union([text, list], "must be a string or a list of strings"),
      "Configurations to begin with: files (./shared.json) and packages; this one overrides them.",
    ),
    files: described(globs, "Globs of the files to lint in a folder, relative to this file."),
    ignore: described(list, "Files and folders to skip, in the syntax of a .gitignore beside this file."),
    ...ofFiles(house),
    strict: described(v.boolean("must be true or false"), "Exit with status 1 on any finding, not only on errors."),
    maxWarnings: described(whole, "Exit with status 1 if there are more warnings than this."),
    tables: described(
      list,
      "Tables that add to those of the program (bodies.tsv, instruments.tsv, names.tsv …), or folders of them; relative to this file.",
    ),
    houseRules: described(list, "Modules with rules of your own, house/…; relative to this file."),
    baseline: described(text, "The file of known findings; by default wgtip-baseline.json beside this file."),
    overrides: described(
      v.array(
        only("setting", { files: v.pipe(globs, v.minLength(1, "is empty")), ...ofFiles(house) }),
        "must be a list of objects",
      ),
      "Settings for the files that these globs match; later ones win.",
    ),
  });

// ---- checking ---------------------------------------------------------------------------------

export type KeyPath = readonly (string | number)[];

/** An error in a configuration, and its path there. */
export interface ConfigFault {
  readonly path: KeyPath;
  readonly message: string;
}

/** Checks a value read from a file. Returns the configuration, or its errors. */
export function checkConfig(value: unknown): { values: ConfigValues } | { faults: ConfigFault[] } {
  if (Array.isArray(value)) return { faults: [{ path: [], message: "must be an object" }] };
  const { success, output, issues } = v.safeParse(schemaFor(houseNamesIn(value)), value, { abortPipeEarly: true });
  return success ? { values: output as ConfigValues } : { faults: issues.flatMap((issue) => faultsOf(issue, [])) };
}

/** The names of house rules among the keys of all `rules` in the value. */
function houseNamesIn(value: unknown): string[] {
  const { rules, overrides } = Object(value) as { rules?: unknown; overrides?: unknown };
  const parts = [{ rules }, ...(Array.isArray(overrides) ? overrides : [])];
  return parts.flatMap((part) => Object.keys(Object(Object(part).rules))).filter(isHouse);
}

/** For a union, reports the errors of the closest alternative. */
function faultsOf(issue: v.BaseIssue<unknown>, above: KeyPath): ConfigFault[] {
  const path = [...above, ...(issue.path ?? []).map(({ key }) => key as string | number)];
  const inside = (issue.issues ?? []).filter((nested) => nested.path !== undefined && nested.input !== undefined);
  return inside.length > 0 ? inside.flatMap((nested) => faultsOf(nested, path)) : [{ path, message: issue.message }];
}

/** `overrides[0].rules: unknown rule date/adoptoin; did you mean date/adoption?` */
export function sayFault(path: KeyPath, message: string): string {
  const keys = message.startsWith("unknown ") ? path.slice(0, -1) : path;
  const at = keys.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`)).join("");
  return at === "" ? message : `${at.slice(1)}: ${message}`;
}
