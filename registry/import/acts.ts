import type { ActName, ActNames } from "../../src/facts/act-name.ts";
import { foldTitle } from "../../src/registry/near/titles.ts";
import { canonical, split } from "../../src/workspace/import/catalogue-names.ts";
import { cleanTitle } from "../../src/workspace/import/catalogue-titles.ts";
import type { Judgements } from "./judgements.ts";
import type { Rejects } from "./rejects.ts";
import { type Basis, basisOf, joined, origin, stronger } from "./sources.ts";
import { natural, type Row } from "./tsv.ts";
import type { Windows } from "./windows.ts";

/** The acts of the registry by canonical name. */
export type Acts = Map<string, Row>;

/** What a compiled table says about one act; empty strings for what it doesn't say. */
export interface Said {
  /** The table that says it. */
  readonly table: string;
  readonly key: string;
  readonly name: string | undefined;
  readonly date?: { readonly date: string; readonly basis: string; readonly source: string };
  readonly title?: { readonly title: string; readonly basis: string; readonly source: string };
  readonly cells?: Row;
  readonly source?: string;
}

/** Reads names, checks dates against the sessions, and keeps the valid facts of each row. */
export class ActsImport {
  readonly acts: Acts = new Map();
  readonly #names: ActNames;
  readonly #windows: Windows;
  readonly #judgements: Judgements;
  readonly #rejects: Rejects;

  constructor(names: ActNames, windows: Windows, judgements: Judgements, rejects: Rejects) {
    this.#names = names;
    this.#windows = windows;
    this.#judgements = judgements;
    this.#rejects = rejects;
  }

  /** The second harvest names its own bases and sources. What it counted may include an annex. */
  addSecond(rows: readonly Row[]): void {
    for (const row of rows) if (!isComposite(row)) this.#addSecond(row, row.symbol ?? "");
    for (const row of rows.filter(isComposite)) {
      const key = row.symbol ?? "";
      const names = split(key);
      this.#rejects.add("second-acts", key, "split", `names ${names.length} texts; each has a row of its own`);
      // the title is that of the whole document, and each part numbers its own paragraphs
      for (const name of names) this.#addSecond({ ...row, title: "", operative_paragraphs: "" }, name);
      this.#addSecond({ ...row, operative_paragraphs: "" }, key.replace(/ [A-Z]-[A-Z]$/, ""));
    }
  }

  #addSecond(row: Row, key: string): void {
    const name = / (?:resolution|decision) /.test(key) ? key : canonical(key);
    const source = row.source ?? "";
    const stands = (field: "date" | "title" | "paragraphs") =>
      this.#judgements.stands("second", "second-acts", name ?? key, field);
    const counted = row.operative_paragraphs && stands("paragraphs");
    this.put({
      table: "second-acts",
      key,
      name,
      source,
      ...(row.adopted && stands("date") ? { date: { date: row.adopted, basis: row.adopted_basis ?? "", source } } : {}),
      ...(row.title && stands("title") ? { title: { title: row.title, basis: row.title_basis ?? "", source } } : {}),
      cells: {
        ...(counted
          ? { paragraphs: row.operative_paragraphs ?? "", paragraphs_basis: basisOfCount(row.symbol ?? "", source) }
          : {}),
        agenda: row.agenda_item ? `item ${row.agenda_item}` : "",
      },
    });
  }

  /** titles_cited.tsv, titles_rollcall.tsv */
  addTitles(table: string, rows: readonly Row[]): void {
    for (const { symbol: key = "", title = "", title_basis: basis = "", source = "" } of rows) {
      const name = canonical(key);
      if (name && this.#names.read(name)) this.put({ table, key, name, title: { title, basis, source } });
    }
  }

  /** Facts that only contradictions.tsv has, for names missing from the second harvest. */
  addReplacements(): void {
    for (const { name, field, value, basis } of this.#judgements.replacements()) {
      const source = "compared";
      const said =
        field === "date"
          ? { date: { date: value, basis, source } }
          : field === "title"
            ? { title: { title: value, basis, source } }
            : { cells: { paragraphs: value, paragraphs_basis: "list" } };
      if (!this.acts.get(name)?.[field === "date" ? "adopted" : field])
        this.put({ table: "contradictions", key: name, name, ...said });
    }
  }

  /** acts.tsv. A row about one text takes precedence over a row about several. */
  addMain(rows: readonly Row[]): void {
    for (const row of rows) if (!isComposite(row)) this.#addOne(row);
    for (const row of rows) if (isComposite(row)) this.#addComposite(row);
  }

  #addOne(row: Row): void {
    const key = row.symbol ?? "";
    const stands = (field: "date" | "title" | "paragraphs") => this.#judgements.stands("first", "acts", key, field);
    const counted = row.operative_paragraphs && stands("paragraphs");
    const cells = {
      ...(counted ? { paragraphs: row.operative_paragraphs ?? "", paragraphs_basis: "header" } : {}),
      annexes: annexCount(row.annexes ?? ""),
    };
    this.put({
      table: "acts",
      key,
      name: canonical(key),
      ...(stands("date") ? dated(row.adopted, row.adopted_basis) : {}),
      ...(stands("title") ? titled(row.title, row.title_basis) : {}),
      cells,
    });
  }

  /**
   * `A/RES/76/84 A-B` is the document that contains both parts: the title is its own. `A and B` were cited together.
   */
  #addComposite(row: Row): void {
    const key = row.symbol ?? "";
    const names = split(key);
    this.#rejects.add("acts", key, "split", `names ${names.length} texts; each has a row of its own`);
    for (const name of names) {
      const known = this.acts.get(name)?.adopted;
      this.put({ table: "acts", key: name, name, ...(known ? {} : dated(row.adopted, row.adopted_basis)) });
    }
    const whole = key.replace(/ [A-Z]-[A-Z]$/, "");
    if (whole !== key)
      this.put({
        table: "acts",
        key: whole,
        name: whole,
        ...dated(row.adopted, row.adopted_basis),
        ...titled(row.title, row.title_basis),
      });
  }

  /** unodc_acts.tsv. Inferred titles are not taken. */
  addVienna(rows: readonly Row[]): void {
    for (const row of rows) {
      const name = `${row.body} ${row.kind} ${row.number}`;
      const basis = basisOf(row.confidence);
      const source = basis === "known" ? "known" : "vienna";
      if (row.title && row.title_confidence === "inferred")
        this.#rejects.add("acts", name, "title", "inferred from the titles of other sessions, not seen");
      this.put({
        table: "acts",
        key: name,
        name,
        source,
        ...(row.adopted_date ? { date: { date: row.adopted_date, basis: "cited-once", source: "vienna" } } : {}),
        ...(row.title && row.title_confidence !== "inferred"
          ? { title: { title: row.title, ...viennaTitle(row) } }
          : {}),
        cells: {
          published_in: row.found_in ?? "",
          published_basis: row.found_in ? basisOf(row.found_in_confidence) : "",
        },
      });
    }
  }

  /** Whether this is the name of an adopted text. */
  reads(name: string): boolean {
    return this.#names.read(canonical(name) ?? name) !== undefined;
  }

  put(said: Said): void {
    const act = said.name === undefined ? undefined : this.#names.read(said.name);
    const refusal = act ? this.#windows.refusal(act) : "no name of an adopted text";
    if (!act || !said.name || refusal) {
      this.#rejects.add(said.table, said.key, "row", refusal ?? "no name of an adopted text");
      return;
    }
    if (said.name !== said.key) this.#rejects.add(said.table, said.key, "name", `printed ${said.name}`);

    const date = this.#dated(act, said);
    const title = this.#titled(act, said);
    if (date === "of another body") {
      this.#rejects.add(
        said.table,
        said.key,
        "row",
        `dated ${said.date?.date}, outside its session: a number of another body`,
      );
      return;
    }
    if (title === "of another body" && !date) {
      this.#rejects.add(said.table, said.key, "row", "the title is that of a text of the same number of another body");
      return;
    }
    this.#merge(said.table, said.name, {
      ...(date ? { adopted: date.date, adopted_basis: date.basis } : {}),
      ...(title && title !== "of another body" ? { title: title.title, title_basis: title.basis } : {}),
      ...said.cells,
      source: joined(date?.source, title && title !== "of another body" ? title.source : undefined, said.source),
    });
  }

  #dated(act: ActName, said: Said): Said["date"] | "of another body" {
    if (!said.date || this.#windows.allows(act, said.date.date)) return said.date;
    // a date that is only cited, without any other fact, suggests a text of another body: S-27/1 of 5 December 2017
    if (said.date.basis.startsWith("cited") && !said.title) return "of another body";
    this.#rejects.add(said.table, said.key, "date", `${said.date.date} is outside the session of the number`);
    return undefined;
  }

  #titled(act: ActName, said: Said): Said["title"] | "of another body" {
    if (!said.title) return undefined;
    const drop = (reason: string): undefined => {
      this.#rejects.add(said.table, said.key, "title", reason);
      return undefined;
    };
    if (act.body === "S" && act.kind === "resolution") return drop("resolutions of the Security Council have no title");
    if (this.#windows.foreignTitle(act, said.title.source, said.date?.basis === "header")) {
      this.#rejects.add(
        said.table,
        said.key,
        "title",
        "the title is that of a text of the same number of another body",
      );
      return "of another body";
    }
    const cleaned = cleanTitle(said.title.title);
    return "title" in cleaned ? { ...said.title, title: cleaned.title } : drop(cleaned.reason);
  }

  /** Fills in missing facts and keeps known ones. If two agree, the better basis counts. */
  #merge(table: string, name: string, row: Row): void {
    const known = this.acts.get(name) ?? { name };
    const filled: Row = { ...known };
    for (const [column, basis] of facts) {
      const [before, now] = [known[column], row[column]];
      if (before && now && foldTitle(before) !== foldTitle(now))
        this.#rejects.add(table, name, fieldOf(column), `${now} disagrees with ${before}, which is kept`);
      else if (now) filled[basis] = before ? stronger(known[basis], row[basis]) : (row[basis] ?? "");
    }
    for (const [column, cell] of Object.entries(row)) if (!filled[column] && cell) filled[column] = cell;
    filled.source = joined(...(known.source ?? "").split("; "), ...(row.source ?? "").split("; "));
    this.acts.set(name, filled);
  }

  rows(): Row[] {
    return [...this.acts.values()]
      .map((row): Row => ({ ...row, source: row.source || "seen" }))
      .sort((a, b) => natural(a.name ?? "", b.name ?? ""));
  }
}

/** Columns of facts with the columns of their bases. */
const facts = [
  ["adopted", "adopted_basis"],
  ["title", "title_basis"],
  ["paragraphs", "paragraphs_basis"],
] as const;

const fieldOf = (column: (typeof facts)[number][0]) => (column === "adopted" ? "date" : column);

const isComposite = (row: Row): boolean => split(row.symbol ?? "").length > 1;

/**
 * Counts in the machine-readable texts agree with those of the first harvest wherever both have one (1,047 of 1,049; the
 * other two are parts printed together). But they don't say whether there is an annex, which the Security Council's
 * resolutions rarely have.
 */
const basisOfCount = (symbol: string, source: string): Basis =>
  symbol.startsWith("S/RES/") && source.startsWith("unxml") ? "header" : "list";

/**
 * Where a title of the Vienna bodies was read: in the list of mandates, in a resolution that cites it, or in the report
 * or list of decisions that prints it.
 */
function viennaTitle({ title_confidence, source = "" }: Row): { basis: Basis; source: string } {
  if (basisOf(title_confidence) === "known") return { basis: "known", source: "known" };
  if (source.startsWith("A/80/6")) return { basis: "list", source: "ppb2026" };
  return { basis: /^https?:/.test(source) ? "header" : "cited-once", source: "vienna" };
}

export function dated(date: string | undefined, cell: string | undefined): Pick<Said, "date"> {
  if (!date) return {};
  const [basis, source] = origin(cell);
  return { date: { date, basis, source } };
}

export function titled(title: string | undefined, cell: string | undefined): Pick<Said, "title"> {
  if (!title) return {};
  const [basis, source] = origin(cell);
  return { title: { title, basis, source } };
}

/** `Annex` → 1, `Annex I|Annex II` → 2, only `ANNEX III` → 3. */
function annexCount(annexes: string): string {
  if (annexes === "") return "";
  const all = annexes.split("|");
  const highest = Math.max(
    ...all.map((annex) =>
      ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"].indexOf(annex.split(" ")[1] ?? ""),
    ),
  );
  return String(Math.max(all.length, highest));
}
