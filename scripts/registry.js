// Compiles registry/*.tsv: the small tables into a JavaScript module, the two large ones into one index file.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const small = [
  "bodies",
  "sessions",
  "meetings",
  "ranges",
  "instruments",
  "series",
  "components",
  "coverage",
  "sources",
];

/**
 * @param {string} dir the folder of the tables
 * @returns {string} text of an ES module that exports each small table as an array of row objects, cells as strings;
 *   in JSON, which is read faster than JavaScript
 */
export function buildTables(dir) {
  return small
    .map((name) => [name, JSON.stringify(JSON.stringify(readTable(join(dir, `${name}.tsv`))))])
    .map(([name, json]) => `export const ${name} = /* @__PURE__ */ JSON.parse(${json});\n`)
    .join("");
}

/**
 * @param {string} dir the folder of the tables
 * @returns {Uint8Array} acts and documents as one index
 */
export function buildIndex(dir) {
  const lines = [
    ...readTable(join(dir, "acts.tsv")).map(actLine),
    ...readTable(join(dir, "documents.tsv")).map(documentLine),
  ];
  return indexOf(lines, newest(dir));
}

/**
 * The index: a line `wgtip-registry 1 LENGTH`, LENGTH bytes of JSON header, then the entries, one a line, sorted by
 * key; behind them the titles, each with the names of the entries so entitled. The header holds the version, a SHA-256
 * of all lines, the bytes of the entries and of all, and the first key and the offset of every block.
 *
 * @param {string[]} lines cells separated by tabs, the name first
 * @param {string} version
 * @param {number} [blockSize] bytes after which a new block begins
 * @returns {Uint8Array}
 */
export function indexOf(lines, version, blockSize = 4096) {
  const entries = keyed(lines);
  const sorted = [...entries, ...keyed(titleLines(entries))];

  const keys = [];
  const offsets = [];
  let [total, blockStart] = [0, -blockSize];
  for (const { key, line } of sorted) {
    if (total - blockStart >= blockSize) {
      keys.push(key);
      offsets.push(total);
      blockStart = total;
    }
    total += Buffer.byteLength(line) + 1;
  }
  const body = Buffer.from(textOf(sorted));
  const size = Buffer.byteLength(textOf(entries));
  const sha256 = createHash("sha256").update(body).digest("hex");
  const header = Buffer.from(`${JSON.stringify({ version, sha256, size, total, keys, offsets })}\n`);
  return Buffer.concat([Buffer.from(`wgtip-registry 1 ${String(header.length).padStart(8, "0")}\n`), header, body]);
}

const textOf = (keyedLines) => keyedLines.map(({ line }) => `${line}\n`).join("");

/** Lines with the keys of their first cells, in the order of the keys. */
const keyed = (lines) =>
  lines.map((line) => ({ key: keyOf(line.split("\t", 1)[0]), line })).sort((a, b) => (a.key < b.key ? -1 : 1));

/** A line for each title: its key, and the names of the entries so entitled, in their order. */
function titleLines(entries) {
  const names = new Map();
  for (const { line } of entries) {
    const [name, , , title] = line.split("\t", 4);
    if (title) names.set(titleKey(title), [...(names.get(titleKey(title)) ?? []), name]);
  }
  return [...names].map((cells) => cells.flat().join("\t"));
}

/** How titles are compared. The same as titleKey in src/registry/titles.ts. */
const titleKey = (title) => `~${title.normalize("NFKC").replace(/[^\p{L}\p{N}]+/gu, "")}`;

/** How names are compared: without spaces, without case. The same as keyOf in src/registry/index-file.ts. */
const keyOf = (name) => name.replace(/\s+/g, "").toUpperCase();

// The cells of an entry in the order in which src/registry/entry.ts reads them.
const actColumns =
  "name adopted adopted_basis title title_basis paragraphs annexes published_in published_basis source".split(" ");
const documentColumns = "name date date_basis title title_basis paragraphs none none none source".split(" ");

const actLine = (row) => cells(row, actColumns);
const documentLine = (row) => cells(row, documentColumns);
const cells = (row, columns) => columns.map((column) => row[column] ?? "").join("\t");

/** Year and month of the newest date in the tables: `2026.02`. */
function newest(dir) {
  const dates = [
    ...readTable(join(dir, "acts.tsv")).map((row) => row.adopted),
    ...readTable(join(dir, "documents.tsv")).map((row) => row.date),
    ...readTable(join(dir, "sessions.tsv")).map((row) => row.to),
    ...readTable(join(dir, "meetings.tsv")).map((row) => row.to),
  ];
  return dates.sort().at(-1).slice(0, 7).replace("-", ".");
}

/** Rows of a tab-separated file as objects: the first line that is no comment names the columns. */
function readTable(path) {
  const [head, ...rows] = readFileSync(path, "utf8")
    .split("\n")
    .filter((text) => text !== "" && !text.startsWith("#"))
    .map((text) => text.split("\t"));
  return rows.map((cells) => Object.fromEntries(head.map((column, i) => [column, cells[i] ?? ""])));
}
