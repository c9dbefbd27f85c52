/** What the registry knows about a list of names, as CSV and as JSON Lines. */
import Papa from "papaparse";
import { addressOf } from "../facts/addresses.ts";
import type { ReaderLanguage } from "../facts/reader-languages.ts";
import type { Status } from "../types/finding.ts";
import type { Entry, Fact } from "../types/registry.ts";

/** One line of the list. */
export interface Exported {
  /** The name as in the list. */
  readonly asked: string;
  /** The canonical name; absent if the line is not a citation. */
  readonly name?: string;
  readonly status: Status | "not read";
  readonly entry?: Entry;
}

const facts = [
  "title",
  "date",
  "paragraphs",
  "annexes",
  "draft",
  "adoptedAs",
  "publishedIn",
  "agenda",
] as const satisfies readonly (keyof Entry)[];

const columns = [
  ...["asked", "name", "status"],
  ...facts.flatMap((fact) => [fact, `${fact}_basis`, `${fact}_source`]),
  ...["source", "address"],
];

/** A header, then a row for each name: every fact with its basis and source. */
export function* exportCsv(all: Iterable<Exported>, language?: ReaderLanguage): Generator<string> {
  yield `${columns.join(",")}\n`;
  for (const one of all)
    yield `${Papa.unparse([cellsOf(one, language)], { columns, header: false, escapeFormulae: true, newline: "\n" })}\n`;
}

/** `A/RES/64/293` → { asked, name, status, title, title_basis, title_source, …, address } */
function cellsOf({ asked, name, status, entry }: Exported, language: ReaderLanguage | undefined) {
  const cells = facts.flatMap((key): [string, unknown][] => {
    const fact: Fact<unknown> | undefined = entry?.[key];
    return fact
      ? [
          [key, fact.value],
          [`${key}_basis`, fact.basis],
          [`${key}_source`, placed(fact)],
        ]
      : [];
  });
  const address = name && addressOf(name, entry, language);
  return { asked, name, status, ...Object.fromEntries(cells), source: entry && placed(entry), address };
}

const placed = ({ source, file }: { readonly source?: string; readonly file?: string }): string =>
  [source, file].filter(Boolean).join(", ");

/** One object per line: `{"asked":…,"name":…,"status":…,"entry":{…},"address":…}`. */
export function* exportJsonLines(all: Iterable<Exported>, language?: ReaderLanguage): Generator<string> {
  for (const { asked, name, status, entry } of all) {
    const address = name && addressOf(name, entry, language);
    yield `${JSON.stringify({ asked, name: name ?? null, status, entry: entry ?? null, ...(address && { address }) })}\n`;
  }
}
