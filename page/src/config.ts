/** What the page can set of a configuration (docs/configuration.md), and how it is read from a file. */
import { bodies } from "../../src/facts/facts.ts";
import { rules } from "../../src/rules/engine/index.ts";
import { merge } from "../../src/settings/settings.ts";
import { ReadProblem } from "../../src/source/problem.ts";
import type { Choices, Config, Methods, OwnTable } from "./messages.ts";

let last: Config = {};

/** The options of the engine: the same object while the user changes nothing. */
export function optionsOf(config: Config): Config {
  if (JSON.stringify(config) !== JSON.stringify(last)) last = config;
  return last;
}

/** What the user can choose between. */
export const choices = (): Choices => ({
  rules: rules.map((rule) => ({ id: rule.id, usual: rule.optional ? "off" : rule.severity, summary: rule.summary })),
  bodies: bodies().map(({ body, name }) => ({ body, name })),
});

/**
 * Reads `wgtip.config.json` and so on.
 *
 * @throws ReadProblem for the first fault, with its place
 */
export async function readConfig({ path, text }: OwnTable): Promise<ReturnType<Methods["config"]>> {
  const [{ readConfigText }, { checkConfig, sayFault }] = await Promise.all([
    import("../../src/settings/config-text.ts"),
    import("../../src/settings/schema.ts"),
  ]);
  const { value, placeOf } = await readConfigText(path, text);
  const checked = checkConfig(value);
  if ("values" in checked) {
    const { settings } = merge([{ origin: path, values: used(checked.values) }]);
    const unused = Object.keys(checked.values).filter((key) => key !== "$schema" && !(key in used(checked.values)));
    return { config: used(settings), unused };
  }
  const { path: keys, message } = checked.faults[0] ?? { path: [], message: "" };
  const { line, column } = placeOf(keys);
  throw new ReadProblem(`${path}:${line}:${column}`, sayFault(keys, message));
}

const keys = ["profile", "rules", "body", "language"] as const;

const used = <Values extends { readonly [key in (typeof keys)[number]]?: unknown }>(values: Values) =>
  Object.fromEntries(keys.flatMap((key) => (values[key] === undefined ? [] : [[key, values[key]]]))) as Pick<
    Values,
    (typeof keys)[number] & keyof Values
  >;
