/**
 * Possible formats of the index, with the registry's own rows: the cost of opening it, of 40 lookups, and of 100,000 more.
 * Each is measured in a separate process.
 */
import { closeSync, openSync, readFileSync, readSync, writeFileSync } from "node:fs";
import { indexOf } from "../../scripts/registry.ts";
import { keyOf } from "../../src/facts/keys.ts";
import { lowest } from "../../src/text/binary-search.ts";
import { openRegistry } from "../../src/workspace/facts/registry-file.ts";

export interface Format {
  write(lines: readonly string[], path: string): void;
  /** Opens the file, and returns how names are looked up in it. */
  open(path: string): (name: string) => boolean;
}

const nameOf = (line: string): string => line.slice(0, line.indexOf("\t"));
const sorted = (lines: readonly string[]) =>
  lines.map((line) => ({ key: keyOf(nameOf(line)), line })).sort((a, b) => (a.key < b.key ? -1 : 1));

/** The format that the program uses. */
export const chosen = "blocks under blocks";

export const formats: Readonly<Record<string, Format>> = {
  [chosen]: {
    write: (lines, path) => writeFileSync(path, indexOf(lines, "2044.01")),
    open(path) {
      const registry = openRegistry(path);
      return (name) => registry.lookup(name).status === "found";
    },
  },
  /** Sorted lines, and a second file with the key and offset of every 64th line, which is read as a whole. */
  "sorted text, sparse keys": {
    write(lines, path) {
      const rows = sorted(lines);
      const keys: [string, number][] = [];
      let at = 0;
      for (const [i, { key, line }] of rows.entries()) {
        if (i % 64 === 0) keys.push([key, at]);
        at += Buffer.byteLength(line) + 1;
      }
      writeFileSync(path, rows.map(({ line }) => `${line}\n`).join(""));
      writeFileSync(`${path}.keys`, JSON.stringify([...keys, ["\uffff", at]]));
    },
    open(path) {
      const keys = JSON.parse(readFileSync(`${path}.keys`, "utf8")) as [string, number][];
      const file = openSync(path, "r");
      process.on("exit", () => closeSync(file));
      return (name) => {
        const key = keyOf(name);
        const block = Math.max(0, lowest(keys.length, (i) => (keys[i]?.[0] ?? "") > key) - 1);
        const [start, end] = [keys[block]?.[1] ?? 0, keys[block + 1]?.[1] ?? 0];
        const bytes = Buffer.alloc(end - start);
        readSync(file, bytes, 0, bytes.length, start);
        return bytes
          .toString()
          .split("\n")
          .some((line) => keyOf(nameOf(line)) === key);
      };
    },
  },
  /** A file for each series, which is read as a whole. */
  "JSON by series": {
    write(lines, path) {
      const series = new Map<string, Record<string, string>>();
      for (const line of lines) {
        const entries = series.get(seriesOf(nameOf(line))) ?? {};
        entries[keyOf(nameOf(line))] = line;
        series.set(seriesOf(nameOf(line)), entries);
      }
      for (const [name, entries] of series) writeFileSync(`${path}.${fileOf(name)}`, JSON.stringify(entries));
    },
    open(path) {
      const read = new Map<string, Record<string, string>>();
      return (name) => {
        const series = seriesOf(name);
        const entries = read.get(series) ?? JSON.parse(readFileSync(`${path}.${fileOf(series)}`, "utf8"));
        read.set(series, entries);
        return keyOf(name) in entries;
      };
    },
  },
  "one JSON file": {
    write: (lines, path) =>
      writeFileSync(path, JSON.stringify(Object.fromEntries(lines.map((line) => [keyOf(nameOf(line)), line])))),
    open(path) {
      const entries = JSON.parse(readFileSync(path, "utf8")) as Record<string, string>;
      return (name) => keyOf(name) in entries;
    },
  },
};

/** The part before the first digit. */
const seriesOf = (name: string): string => /^\D*/.exec(name)?.[0] ?? "";

const fileOf = (series: string): string => Buffer.from(series).toString("hex");
