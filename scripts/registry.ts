/** Compiles registry/*.tsv: the small tables into a JavaScript module, the two large ones into an index file. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bitOf, bitsPerName, bitsSet, endingKey, hashesOf, keyOf, titleKey } from "../src/facts/keys.ts";
import { telltales } from "./languages.ts";

export { buildLanguages } from "./languages.ts";

type Row = Readonly<Record<string, string>>;

const small = [
  "bodies",
  "sessions",
  "meetings",
  "places",
  "ranges",
  "instruments",
  "series",
  "components",
  "coverage",
  "supplements",
  "institutions",
  "treaty-bodies",
  "general-comments",
  "names",
  "sources",
];

/**
 * The text of an ES module that exports each small table of the folder as a function that returns an array of row
 * objects with string cells. Until it is called the cells are one text, because V8 reads the whole program at every
 * start:
 *
 *     export const treatyBodies = table("CCPR/C\tHuman Rights Committee\n…", (of) => ({ body: of[0], name: of[1] }));
 */
export function buildTables(dir: string): string {
  const languages = `export const languages = ${JSON.stringify(telltales(join(dir, "languages")))};\n`;
  const tables = small.map((name) => tableCode(name, readTable(join(dir, `${name}.tsv`))));
  return ['import { table } from "../src/text/table.ts";\n', ...tables, languages].join("");
}

function tableCode(name: string, rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const cells = JSON.stringify(rows.map((row) => columns.map((column) => row[column]).join("\t")).join("\n"));
  const exported = name.replace(/-./g, (stroke) => stroke.slice(1).toUpperCase());
  const row = columns.map((column, i) => `${column}: of[${i}]`).join(", ");
  return `export const ${exported} = /* @__PURE__ */ table(${cells}, (of) => ({ ${row} }));\n`;
}

/** Builds the index of the acts and documents in the folder. */
export function buildIndex(dir: string): Uint8Array {
  const comments = generalComments(dir);
  const documents = readTable(join(dir, "documents.tsv")).filter(({ name = "" }) => !comments.has(name));
  const titles = new Map(readTable(join(dir, "titles.tsv")).map((row) => [row.name, titleCells(row, dir)]));
  const lines = [
    ...readTable(join(dir, "acts.tsv")).map((row) => actLine(row, titles.get(row.name))),
    ...[...documents, ...comments.values()].map(documentLine),
  ];
  return indexOf(lines, newest(dir));
}

/** The basis and source of the titles, then the titles in the order of the languages. */
const titleCells = (row: Row, dir: string): readonly string[] =>
  ["basis", "source", ...Object.keys(telltales(join(dir, "languages"))).map((language) => `title_${language}`)].map(
    (column) => row[column] ?? "",
  );

/**
 * The general comments that have a symbol, as rows of documents. One of two committees is known by each half of its
 * symbol: CEDAW/C/GC/31-CRC/C/GC/18.
 */
function generalComments(dir: string): ReadonlyMap<string, Row> {
  const rows = readTable(join(dir, "general-comments.tsv")).filter(({ symbol }) => symbol !== "");
  return new Map(
    rows
      .flatMap(({ symbol = "", title = "", source = "" }) =>
        symbol.split("-").map((name) => ({ name, title, title_basis: "known", source })),
      )
      .map((row) => [row.name, row]),
  );
}

/**
 * Builds the index: a line `wgtip-registry 2 LENGTH`, a JSON header of LENGTH bytes, then the entries, one per line, sorted
 * by key; then the reversed titles and the titles, each with the names of its entries; then the index levels above, with a
 * line for each block below; and a Bloom filter. src/registry/index/index-file.ts reads it.
 *
 * @param lines tab-separated cells, the name first
 * @param blockSize least size of a block in bytes
 */
export function indexOf(lines: readonly string[], version: string, blockSize = 4096): Uint8Array {
  const entries = keyed(lines);
  const titles = titleLines(entries);
  const body = new Body(blockSize);
  let blocks = body.add([...entries, ...keyed(titles)]);
  const sha256 = createHash("sha256").update(body.bytes()).digest("hex");
  const end = Buffer.byteLength(textOf(entries));

  let depth = 0;
  for (; blocks.length > 1 && textOf(blocks).length > blockSize; depth++) blocks = body.add(blocks);
  const filter = { start: body.size, end: body.size + body.addBytes(filterOf(entries)) };
  const header = Buffer.from(
    `${JSON.stringify({
      version,
      sha256,
      entries: { start: 0, end },
      filter,
      top: blocks.map(({ line }) => line),
      depth,
    })}\n`,
  );
  const first = Buffer.from(`wgtip-registry 2 ${String(header.length).padStart(8, "0")}\n`);
  return Buffer.concat([first, header, body.bytes()]);
}

interface Keyed {
  readonly key: string;
  readonly line: string;
}

/** The part of the index after the header. */
class Body {
  readonly #pieces: Uint8Array[] = [];
  readonly #blockSize: number;
  size = 0;

  constructor(blockSize: number) {
    this.#blockSize = blockSize;
  }

  /**
   * Adds lines in blocks of at least two, so that each level is smaller than the one below. Returns one line per block.
   */
  add(lines: readonly Keyed[]): Keyed[] {
    const blocks: Keyed[] = [];
    for (let first = 0; first < lines.length; ) {
      let [end, bytes] = [first, 0];
      while (end < lines.length && (bytes < this.#blockSize || end < first + 2))
        bytes += Buffer.byteLength((lines[end++] as Keyed).line) + 1;
      const { key } = lines[first] as Keyed;
      const start = this.size;
      this.addBytes(Buffer.from(textOf(lines.slice(first, end))));
      blocks.push({ key, line: `${key}\t${start}\t${this.size}` });
      first = end;
    }
    return blocks;
  }

  addBytes(bytes: Uint8Array): number {
    this.#pieces.push(bytes);
    this.size += bytes.length;
    return bytes.length;
  }

  bytes(): Uint8Array {
    return Buffer.concat(this.#pieces);
  }
}

const textOf = (lines: readonly Keyed[]): string => lines.map(({ line }) => `${line}\n`).join("");

/** The lines with the keys of their first cells, sorted by key. */
const keyed = (lines: readonly string[]): Keyed[] =>
  lines
    .map((line) => ({ key: keyOf(line.split("\t", 1)[0] as string), line }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));

/** For each title, a line with its key and the names of its entries, in order, and one with its reversed key. */
function titleLines(entries: readonly Keyed[]): string[] {
  const names = new Map<string, string[]>();
  const endings = new Set<string>();
  for (const { line } of entries) {
    const [name = "", ...cells] = line.split("\t");
    for (const title of [cells[2], ...cells.slice(actColumns.length + 1)]) {
      if (!title) continue;
      names.set(titleKey(title), [...(names.get(titleKey(title)) ?? []), name]);
      endings.add(endingKey(title));
    }
  }
  return [...endings, ...[...names].map((cells) => cells.flat().join("\t"))];
}

/** Bloom filter over entry names: if a key's bits are not all set, no entry has it. */
function filterOf(entries: readonly Keyed[]): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((entries.length * bitsPerName) / 8) + 1);
  for (const { key } of entries)
    for (let nth = 0; nth < bitsSet; nth++) {
      const bit = bitOf(hashesOf(key), nth, bytes.length * 8);
      bytes[bit >> 3] = (bytes[bit >> 3] as number) | (1 << (bit & 7));
    }
  return bytes;
}

// The cells of an entry, in the order in which src/registry/index/entry.ts reads them; titles in other languages follow.
const actColumns =
  "name adopted adopted_basis title title_basis paragraphs annexes published_in published_basis source paragraphs_basis draft adopted_as agenda".split(
    " ",
  );
const documentColumns =
  "name date date_basis title title_basis paragraphs none none none source none none adopted_as".split(" ");

const actLine = (row: Row, titles: readonly string[] = []) => cells(row, actColumns, titles);
const documentLine = (row: Row) => cells(row, documentColumns);
const cells = (row: Row, columns: readonly string[], more: readonly string[] = []) =>
  [...columns.map((column) => row[column] ?? ""), ...more].join("\t").replace(/\t+$/, "");

/** Year and month of the newest date in the tables: `2026.02`. */
function newest(dir: string): string {
  const dates = [
    ...readTable(join(dir, "acts.tsv")).map((row) => row.adopted),
    ...readTable(join(dir, "documents.tsv")).map((row) => row.date),
    ...readTable(join(dir, "sessions.tsv")).map((row) => row.to),
    ...readTable(join(dir, "meetings.tsv")).map((row) => row.to),
  ];
  return (dates.sort().at(-1) ?? "").slice(0, 7).replace("-", ".");
}

/** The rows of a tab-separated file as objects. The first line that is not a comment names the columns. */
function readTable(path: string): Row[] {
  const [head = [], ...rows] = readFileSync(path, "utf8")
    .split("\n")
    .filter((text) => text !== "" && !text.startsWith("#"))
    .map((text) => text.split("\t"));
  return rows.map((cells) => Object.fromEntries(head.map((column, i) => [column, cells[i] ?? ""])));
}
