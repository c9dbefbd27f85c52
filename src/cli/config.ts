import { dirname } from "node:path";
import { printable } from "../report/printable.ts";
import { rules } from "../rules/engine/index.ts";
import type { Applied } from "../settings/settings.ts";
import type { ConfigFormat } from "./formats.ts";
import { type Io, print, problemList } from "./io.ts";

const byDefault = "default";

/** `wgtip config`: prints the settings that apply to a file, and where each value comes from. */
export async function configCommand(
  path: string,
  { format }: { readonly format: ConfigFormat },
  io: Io,
): Promise<number> {
  const { settingsFinder } = await import("../workspace/settings/settings.ts");
  const { onProblem } = problemList(io);
  const finder = settingsFinder([], onProblem);
  const applied = await finder.settingsOf(path);
  if (applied === undefined) return 2;
  const isLeftOut = (await finder.leftOutIn(dirname(path)))(path, false);
  const linted = isLeftOut ? "never" : (await finder.isMeant(path)) ? "always" : "if named";
  const rows = rowsOf(applied);
  const reason = { never: "ignore", always: "files", "if named": "files" }[linted];
  const first = { key: "linted", value: linted, origin: reason };
  await print(io.stdout, format === "json" ? [json(path, linted, rows)] : text([first, ...rows]));
  return 0;
}

interface Row {
  readonly key: string;
  readonly value: unknown;
  readonly origin: string;
}

function rowsOf({ settings, origins }: Applied): Row[] {
  const row = (key: string, value: unknown): Row => ({ key, value, origin: origins[key] ?? byDefault });
  const { files, ignore, profile, body, symbol, date, registries, strict, maxWarnings, baseline } = settings;
  const plain = { files, ignore, profile, body, symbol, date, registries, strict, maxWarnings, baseline };
  return [
    ...Object.entries(plain).map(([key, value]) => row(key, value ?? null)),
    ...rules.map(({ id, severity, optional, options }) => {
      const set = settings.rules[id];
      const value = set?.severity ?? (optional ? "off" : severity);
      const names = Object.entries(options ?? {}).map(([name, option]) => [
        name,
        set?.options?.[name] ?? option.default,
      ]);
      return row(`rules.${id}`, options ? [value, Object.fromEntries(names)] : value);
    }),
  ];
}

/** `rules.date/adoption  "warning"  wgtip.config.json, overrides[0]` */
function text(rows: readonly Row[]): string[] {
  const cells = rows.map(({ key, value, origin }) => [key, value === null ? "-" : JSON.stringify(value), origin]);
  const width = (column: number) => Math.max(...cells.map((row) => row[column]?.length ?? 0));
  const [keys, values] = [width(0), Math.min(40, width(1))];
  return cells.map(
    ([key = "", value = "", origin = ""]) =>
      `${key.padEnd(keys)}  ${printable(value).padEnd(values)}  ${printable(origin)}\n`,
  );
}

const json = (path: string, linted: string, rows: readonly Row[]): string =>
  `${JSON.stringify({ path, linted, settings: Object.fromEntries(rows.map(({ key, ...row }) => [key, row])) }, null, 2)}\n`;
