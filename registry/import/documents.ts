import { orphans } from "../../src/registry/tables/orphans.ts";
import { canonical, split } from "../../src/workspace/import/catalogue-names.ts";
import { cleanTitle } from "../../src/workspace/import/catalogue-titles.ts";
import { type ActsImport, dated, titled } from "./acts.ts";
import type { Rejects } from "./rejects.ts";
import { basisOf, joined, origin } from "./sources.ts";
import { natural, type Row } from "./tsv.ts";

/** Symbols of adopted texts that are listed among the documents, and their names as acts. */
const actSymbols: readonly (readonly [RegExp, string])[] = [
  [/^A\/hrc\/RES\/(\d+\/1\d\d)$/, "A/HRC/DEC/$1"],
  [/^A\/hrc\/RES\/(.+)$/, "A/HRC/RES/$1"],
  [/^PRST\/(\d+\/\d+)$/, "A/HRC/PRST/$1"],
  [/^(A\/HRC\/PRST\/.+)$/, "$1"],
  [/^UNEP\/(EA\.\d+)\/RES\.(\d+)$/, "UNEP/$1/Res.$2"],
  [/^(HSP\/HA\.\d+\/Res\.\d+)$/, "$1"],
  [/^(?:E\/)?(ESCAP\/RES\/\d+\/\d+)$/, "$1"],
  [/^CAC\/COSP (\d+\/\d+)$/, "CAC/COSP resolution $1"],
  [/^E\/CN\.4\/RES\/(\d+\/\d+)([A-Z])$/, "E/CN.4 resolution $1 $2"],
  [/^(A\/RES\/\d+\/\d+)$/, "$1"],
];

/** Sorts the compiled table of documents into acts and documents, and keeps the valid facts of each row. */
export class DocumentsImport {
  readonly documents = new Map<string, Row>();
  readonly #acts: ActsImport;
  readonly #rejects: Rejects;

  constructor(acts: ActsImport, rejects: Rejects) {
    this.#acts = acts;
    this.#rejects = rejects;
  }

  /** documents.tsv */
  addMain(rows: readonly Row[]): void {
    for (const row of rows) {
      const key = row.symbol ?? "";
      const act = actName(key);
      if (act) {
        this.#rejects.add("documents", key, "moved", `an adopted text: ${act} among the acts`);
        this.#acts.put({
          table: "documents",
          key: act,
          name: act,
          ...dated(row.date, row.date_basis),
          ...titled(row.title, row.title_basis),
        });
      } else if (/^ES\/\d+ \(\d{4}\)$/.test(key)) {
        this.#rejects.add(
          "documents",
          key,
          "row",
          "no symbol: a resolution of the Security Council, which is among the acts",
        );
      } else {
        this.#put("documents", key, this.#date(row), this.#title(row), "");
      }
    }
  }

  /** unodc_documents.tsv: reports are mostly titled by description. */
  addVienna(rows: readonly Row[]): void {
    for (const row of rows) {
      const key = row.symbol ?? "";
      const basis = basisOf(row.confidence);
      const source = basis === "known" ? "known" : "vienna";
      const title = row.title ? { title: row.title, basis, source } : undefined;
      if (key === "") {
        this.#rejects.add("unodc_documents", row.title ?? "", "row", "no symbol");
      } else if (actName(key)) {
        // A/RES/64/293: the date is that of distribution
        this.#rejects.add("unodc_documents", key, "date", `${row.date} is the date of distribution, not of adoption`);
        const cells = { paragraphs: row.paragraphs ?? "" };
        this.#acts.put({ table: "unodc_documents", key, name: canonical(key), ...(title ? { title } : {}), cells });
      } else {
        const date = row.date ? { date: row.date, date_basis: "header", source: "vienna" } : {};
        this.#put(
          "unodc_documents",
          key,
          { ...date, paragraphs: row.paragraphs ?? "" },
          this.#cleaned("unodc_documents", key, title),
          source,
        );
      }
    }
  }

  /** The second harvest: its dates come from lists, its titles mostly from citations. */
  addSecond(rows: readonly Row[]): void {
    const table = "second-documents";
    for (const row of rows) {
      const { symbol: key = "", date = "", date_basis = "", title = "", title_basis: basis = "", source = "" } = row;
      if (this.#acts.reads(key)) {
        const name = canonical(key);
        this.#rejects.add(table, key, "moved", `an adopted text: ${name} among the acts`);
        this.#acts.put({ table, key, name, source, ...(title ? { title: { title, basis, source } } : {}) });
        continue;
      }
      const cleaned = this.#cleaned(table, key, title ? { title, basis, source } : undefined);
      this.#put(table, key, date ? { date, date_basis, source } : {}, cleaned, source);
    }
  }

  /** titles_cited.tsv, of documents. */
  addTitles(table: string, rows: readonly Row[]): void {
    for (const { symbol: key = "", title = "", title_basis: basis = "", source = "" } of rows)
      if (!this.#acts.reads(key))
        this.#put(table, key, {}, this.#cleaned(table, key, { title, basis, source }), source);
  }

  /** Links each draft with the text adopted from it, in both directions. */
  addDrafts(table: string, rows: readonly Row[]): void {
    for (const { draft = "", text = "" } of rows) {
      const [name, act] = [canonical(draft), canonical(text)];
      if (!name || !act || !this.#acts.acts.has(act)) {
        this.#rejects.add(table, draft, "row", `${text} is not among the acts`);
        continue;
      }
      this.#put(table, name, {}, { adopted_as: act }, "unxml");
      this.#acts.put({ table, key: act, name: act, cells: { draft: name } });
    }
  }

  /** seen.tsv: documents of which only the existence is known. A number that a series cannot have is a misprint. */
  addSeen(rows: readonly Row[]): void {
    for (const { symbol: key = "" } of rows) {
      const name = canonical(key);
      if (name && this.#acts.reads(name)) {
        if (!this.#acts.acts.has(name)) this.#acts.put({ table: "seen", key, name, source: "names-seen" });
      } else if (!name || !this.documents.has(name)) this.#put("seen", key, {}, {}, "names-seen");
    }
  }

  #put(table: string, key: string, date: Row, title: Row, source: string): void {
    const names = split(key);
    if (names.length > 1)
      this.#rejects.add(table, key, "split", `names ${names.length} documents; each has a row of its own`);
    for (const written of names) {
      const name = canonical(written);
      if (!name) {
        this.#rejects.add(table, written, "row", "not the form of a symbol");
        continue;
      }
      if (name !== written) this.#rejects.add(table, written, "name", `printed ${name}`);
      const known = this.documents.get(name);
      const row = { name, ...date, ...title, source: joined(date.source, title.source, source) };
      const filled = {
        ...row,
        ...known,
        source: joined(...(known?.source ?? "").split("; "), ...row.source.split("; ")),
      };
      for (const [column, cell] of Object.entries(row))
        if (cell && !filled[column as keyof typeof row]) (filled as Row)[column] = cell;
      this.documents.set(name, filled);
    }
  }

  /** Drops a date that does not fit the year in the symbol; lists it with the reason. */
  #date(row: Row): Row {
    const [key, date] = [row.symbol ?? "", row.date ?? ""];
    if (!date) return {};
    const year = Number(/\/((?:19|20)\d\d)(?:\/|$)/.exec(key)?.[1] ?? Number.NaN);
    const away = Number(date.slice(0, 4)) - year;
    if (away < -1 || away > 2) {
      this.#rejects.add("documents", key, "date", `${date} does not agree with the year in the symbol`);
      return {};
    }
    const [basis, source] = origin(row.date_basis);
    return { date, date_basis: basis, source };
  }

  #title(row: Row): Row {
    if (!row.title) return {};
    const key = row.symbol ?? "";
    const [basis, source] = origin(row.title_basis);
    // E/NL.1966/33 `Iraq :Laws and regulations promulgated …`: the country is not part of the title
    const title = key.startsWith("E/NL.") ? row.title.replace(/^.*? :(?=\S)/, "") : row.title;
    const letter = source.startsWith("ppb") && /^S\/\d{4}\//.test(key);
    const several = /\(seventy-fourth to eighty-fifth sessions\)|\(eighty-second and eighty-third sessions\)/.test(
      title,
    );
    const reason = letter ? "a description, not the title" : several ? "one title for several documents" : undefined;
    if (reason) {
      this.#rejects.add("documents", key, "title", reason);
      return {};
    }
    return this.#cleaned("documents", key, { title, basis, source });
  }

  #cleaned(table: string, key: string, title: { title: string; basis: string; source: string } | undefined): Row {
    if (!title) return {};
    const cleaned = cleanTitle(title.title);
    if ("title" in cleaned) return { title: cleaned.title, title_basis: title.basis, source: title.source };
    this.#rejects.add(table, key, "title", cleaned.reason);
    return {};
  }

  rows(): Row[] {
    // S/2016/73/Corr.1 corrects a document that is missing from the lists of an otherwise complete series
    for (const { parent } of orphans([...this.documents.keys()]))
      this.documents.set(parent, { name: parent, source: "known" });
    return [...this.documents.values()]
      .map((row): Row => ({ ...row, source: row.source || "seen" }))
      .sort((a, b) => natural(a.name ?? "", b.name ?? ""));
  }
}

function actName(symbol: string): string | undefined {
  const [pattern, name] = actSymbols.find(([each]) => each.test(symbol)) ?? [];
  return pattern && name ? symbol.replace(pattern, name) : undefined;
}
