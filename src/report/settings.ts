import { rules } from "../rules/engine/index.ts";
import type { Applied } from "../settings/settings.ts";
import { printable } from "./printable.ts";

const byDefault = "default";

/** A setting, its value and its origin. */
export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
  readonly origin: string;
}

/** Every setting that applies to a file. */
export function rowsOf({ settings, origins }: Applied): SettingRow[] {
  const row = (key: string, value: unknown): SettingRow => ({ key, value, origin: origins[key] ?? byDefault });
  const { files, ignore, profile, body, symbol, date, registries, strict, maxWarnings, baseline, houseRules } =
    settings;
  const plain = { files, ignore, profile, body, symbol, date, registries, strict, maxWarnings, baseline, houseRules };
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
export function settingsText(rows: readonly SettingRow[]): string[] {
  const cells = rows.map(({ key, value, origin }) => [key, value === null ? "-" : JSON.stringify(value), origin]);
  const width = (column: number) => Math.max(...cells.map((row) => row[column]?.length ?? 0));
  const [keys, values] = [width(0), Math.min(40, width(1))];
  return cells.map(
    ([key = "", value = "", origin = ""]) =>
      `${key.padEnd(keys)}  ${printable(value).padEnd(values)}  ${printable(origin)}\n`,
  );
}

/** `{"path","linted","settings":{"body":{"value","origin"},…}}` */
export const settingsJson = (path: string, linted: string, rows: readonly SettingRow[]): string =>
  `${JSON.stringify({ path, linted, settings: Object.fromEntries(rows.map(({ key, ...row }) => [key, row])) }, null, 2)}\n`;
