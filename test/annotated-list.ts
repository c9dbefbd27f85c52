/** Reads the hand-written lists of what a passage cites; fixtures/annotated/README.md describes their form. */
import type { Claim, LocatorUnit, Target } from "../src/types/citation.ts";
import type { ResolvedCitation } from "../src/types/finding.ts";

export interface Row {
  readonly text: string;
  readonly kind: string;
  /** Canonical name; empty if the text does not settle it. */
  readonly target: string;
  readonly claims: readonly string[];
  readonly start: number;
}

/** The rows of a list, each at its place in the passage. Throws if a row has none. */
export function readRows(list: string, passage: string): Row[] {
  const rows: Row[] = [];
  for (const line of list.split("\n")) {
    if (line.startsWith("#") || line.startsWith("text\t") || line.trim() === "") continue;
    const [raw = "", kind = "", target = "", claims = ""] = line.split("\t");
    const text = raw.replace(/\\n/g, "\n");
    const start = passage.indexOf(text, searchFrom(rows.at(-1), text, target));
    if (start < 0) throw new Error(`no place for "${raw}"`);
    rows.push({ text, kind, target, claims: claims.split("; ").filter(Boolean), start });
  }
  return rows;
}

/** Members of one list may share a place; an equal citation is at the next one. */
function searchFrom(before: Row | undefined, text: string, target: string): number {
  if (before === undefined) return 0;
  return before.text === text && before.target === target ? before.start + 1 : before.start;
}

/** Whether place, kind and target agree. */
export const agrees = (row: Row, { citation, kind, target }: ResolvedCitation): boolean =>
  citation.start === row.start &&
  citation.text === row.text &&
  kind === row.kind &&
  (row.target === "" || key(target ?? "") === key(row.target));

/** Key of a name, which ignores case and spaces. */
const key = (name: string): string => name.replace(/[\s\u00a0]+/g, "").toUpperCase();

// ---- claims -----------------------------------------------------------------------------------

const units: Readonly<Record<LocatorUnit, string>> = {
  paragraph: "para",
  "preambular paragraph": "preambular para",
  page: "page",
  section: "sect",
  chapter: "chap",
  part: "part",
  annex: "annex",
  appendix: "appendix",
  article: "art",
  item: "item",
  volume: "vol",
  table: "table",
  enclosure: "enclosure",
};

/** The claims of a citation, written as in the lists, in the order of the text. */
export const claimWords = (claims: readonly Claim[]): string[] =>
  [...claims].sort((a, b) => a.start - b.start).map(words);

function words(claim: Claim): string {
  switch (claim.kind) {
    case "title":
      return `title ${claim.title}`;
    case "date":
      return `date ${claim.date}`;
    case "session":
      return `session ${claim.session}`;
    case "same-as":
      return `same-as ${otherName(claim.with)}`;
    case "supplement":
      // Some organs' records are numbered by year
      return `supplement ${claim.number}${claim.session && claim.session < 1000 ? ` session ${claim.session}` : ""}`;
    case "locator": {
      const numbers = claim.from === claim.to ? `${claim.from}` : `${claim.from}-${claim.to}`;
      return [units[claim.unit], numbers, claim.sub ?? ""].filter(Boolean).join(" ");
    }
  }
}

const otherName = (target: Target): string =>
  target.kind === "symbol" ? target.name : target.kind === "act" ? target.number : target.kind;
