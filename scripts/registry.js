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
const blockSize = 4096;

/**
 * @param {string} dir the folder of the tables
 * @returns {string} text of an ES module that exports each small table as an array of row objects, cells as strings
 */
export function buildTables(dir) {
  return small
    .map((name) => `export const ${name} = ${JSON.stringify(readTable(join(dir, `${name}.tsv`)))};\n`)
    .join("");
}

/**
 * The index: a line `wgtip-registry 1 LENGTH`, LENGTH bytes of JSON header, then the entries, one a line, sorted by
 * key. The header holds the version, a SHA-256 of the entries, and the first key and the offset of every block.
 *
 * @param {string} dir
 * @returns {Uint8Array}
 */
export function buildIndex(dir) {
  const entries = [
    ...readTable(join(dir, "acts.tsv")).map(actLine),
    ...readTable(join(dir, "documents.tsv")).map(documentLine),
  ]
    .map((line) => ({ key: keyOf(line.slice(0, line.indexOf("\t"))), line }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));

  const keys = [];
  const offsets = [];
  let [size, blockStart] = [0, -blockSize];
  for (const { key, line } of entries) {
    if (size - blockStart >= blockSize) {
      keys.push(key);
      offsets.push(size);
      blockStart = size;
    }
    size += Buffer.byteLength(line) + 1;
  }
  const body = Buffer.from(entries.map(({ line }) => `${line}\n`).join(""));
  const sha256 = createHash("sha256").update(body).digest("hex");
  const header = Buffer.from(`${JSON.stringify({ version: newest(dir), sha256, size, keys, offsets })}\n`);
  return Buffer.concat([Buffer.from(`wgtip-registry 1 ${String(header.length).padStart(8, "0")}\n`), header, body]);
}

/** How names are compared: without spaces, without case. The same as keyOf in src/registry/index-file.ts. */
const keyOf = (name) => name.replace(/\s+/g, "").toUpperCase();

const line = (...cells) => cells.join("\t").replace(/\t+$/, "");

// name, date, its basis, title, its basis, paragraphs, annexes, published in, its basis, source: as read by
// src/registry/index-file.ts
const actLine = (row) =>
  line(
    row.name,
    row.adopted,
    row.adopted_basis,
    row.title,
    row.title_basis,
    row.paragraphs,
    row.annexes,
    row.published_in,
    row.published_basis,
    row.source,
  );
const documentLine = (row) =>
  line(row.name, row.date, row.date_basis, row.title, row.title_basis, row.paragraphs, "", "", "", row.source);

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
