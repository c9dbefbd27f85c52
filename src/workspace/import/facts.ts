import { actNamed } from "../../facts/act-names.ts";
import { languages } from "../../facts/languages.ts";
import { bases, rowFaults, titleColumn } from "../../registry/tables/fact-row.ts";
import { printForm } from "../../registry/tables/print-form.ts";
import type { Cells } from "../../registry/tables/table.ts";
import { BoundedMap } from "../../text/bounded-map.ts";
import { canonical, split } from "./catalogue-names.ts";
import { cleanTitle, translatedTitle } from "./catalogue-titles.ts";
import { isoDate } from "./date.ts";
import type { Raw } from "./raw.ts";

// A file of votes has a row for each State: two hundred with the same symbol and title
const names = new BoundedMap<string, readonly string[] | undefined>(4096);
const titles = new BoundedMap<string, ReturnType<typeof cleanTitle>>(4096);

/** The rows made from a record, one for each symbol, or why there are none; and the cells that were left out. */
export interface Facts {
  readonly rows: readonly Cells[];
  readonly rejected?: string;
  /** `title: in capitals` */
  readonly leftOut: readonly string[];
}

/**
 * The facts in one record, in wgtip's spelling.
 *
 * @param source source of a record that does not name one
 */
export function factsOf({ names: written, cells, act }: Raw, source: string): Facts {
  if (written.length === 0) return { rows: [], rejected: "no symbol", leftOut: [] };
  const wrong = written.find((each) => namesIn(each) === undefined);
  if (wrong !== undefined) return { rows: [], rejected: `“${wrong.slice(0, 60)}” is not a symbol`, leftOut: [] };

  const leftOut: string[] = [];
  const kept = {
    ...titleOf(cells, leftOut),
    ...titlesOf(cells),
    ...countsOf(cells),
    ...draftOf(cells, leftOut),
    ...agendaOf(cells),
    source: sourceOf(cells, source),
  };
  const rows = written
    .flatMap((each) => namesIn(each) ?? [])
    .map((name): Cells => {
      // The date of issue of a resolution is not its date of adoption
      const adopted = act === true || actNamed(name) !== undefined;
      const date = adopted ? (cells.adopted ?? cells.date) : (cells.published ?? cells.date ?? cells.adopted);
      return { name, ...dateOf(date, leftOut), ...kept };
    });
  const fault = rows.flatMap(rowFaults)[0];
  return fault ? { rows: [], rejected: fault, leftOut: [] } : { rows, leftOut };
}

/** The draft, if the cell is just its symbol; "A/99/L.4 as orally revised" is left out. */
function draftOf({ draft }: Raw["cells"], leftOut: string[]): Cells {
  if (!draft) return {};
  const symbol = namesIn(draft)?.[0];
  if (symbol) return { draft: symbol };
  leftOut.push("draft: not a symbol");
  return {};
}

const agendaOf = ({ agenda }: Raw["cells"]): Cells => (agenda ? { agenda: agenda.replace(/\s+/g, " ").trim() } : {});

const countsOf = ({ paragraphs = "", annexes = "" }: Raw["cells"]): Cells => ({ paragraphs, annexes });

/** `list: votes.csv`; for the registry's own tables, the basis of the least reliable fact: `cited: citations` */
function sourceOf(cells: Raw["cells"], file: string): string {
  const given = [cells.title_basis, cells.date_basis, cells.adopted_basis].filter((basis) => basis !== undefined);
  const basis = bases.find((each) => given.includes(each));
  if (cells.source !== undefined && given.length === 0) return cells.source;
  return `${basis ?? "list"}: ${cells.source?.replace(/; /g, ", ") ?? file}`;
}

/** The canonical names in a cell, or undefined if one is not a symbol: `A/RES/66/253 A-B` has two. */
function namesIn(cell: string): readonly string[] | undefined {
  return names.get(cell, () => {
    if (cell.length > 200) return undefined;
    const found = split(cell).map((each) =>
      / (?:resolution|decision|statement) /.test(each) ? printForm(each) : canonical(each),
    );
    return found.every((name) => name !== undefined) ? found : undefined;
  });
}

/** A title from a table of the registry is used as it is; one from a catalogue must be cleaned. */
function titleOf({ title, source }: Raw["cells"], leftOut: string[]): Cells {
  if (!title) return {};
  if (source !== undefined) return { title: title.replace(/\s+/g, " ") };
  const cleaned = titles.get(title, cleanTitle);
  if ("title" in cleaned) return cleaned;
  leftOut.push(`title: ${cleaned.reason}`);
  return {};
}

/** The titles in other languages, without a catalogue's additions. */
function titlesOf(cells: Raw["cells"]): Cells {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const title = cells[titleColumn(language)];
      return title ? [[titleColumn(language), translatedTitle(title)]] : [];
    }),
  );
}

function dateOf(written: string | undefined, leftOut: string[]): Cells {
  if (!written) return {};
  const date = isoDate(written);
  if (date) return { date };
  leftOut.push(/^\D*\d{4}(?:-\d\d)?\D*$/.test(written) ? "date: not a full date" : "date: invalid or ambiguous");
  return {};
}
