import Papa from "papaparse";
import type { ExtractResult, ResolvedCitation } from "../../types/finding.ts";
import { printable } from "../printable.ts";
import type { Reporter } from "../report.ts";
import { citationRecord } from "./record.ts";

type Kind = ResolvedCitation["kind"];

/** A row of a table of authorities: a cited document or provision, and every place that cites it. */
interface Authority {
  readonly target: string;
  readonly text: string;
  readonly kind: Kind;
  readonly status: string;
  readonly title: string;
  readonly date: string;
  readonly candidates: string;
  readonly places: string[];
}

const columns = ["target", "kind", "status", "title", "date", "times", "places", "text", "candidates"];

/**
 * A table of authorities as CSV: a row for each cited document or provision, sorted by kind and name, with the number
 * of citations and their places (`path:line`). A citation without a name (ambiguous, or a back-reference) is listed by
 * its text.
 */
export const authoritiesCsv: Reporter<ExtractResult> = async function* (results) {
  const authorities = new Map<string, Authority>();
  for await (const { source, resolved } of results) {
    for (const citation of resolved) {
      const record = citationRecord(source, citation, { explain: false });
      const text = printable(record.text.replace(/\s+/g, " "));
      const key = `${record.kind}\n${record.target ?? `\n${text}`}`;
      const authority = authorities.get(key) ?? {
        target: record.target ?? "",
        text,
        kind: record.kind,
        status: record.status,
        title: printable(record.title ?? ""),
        date: record.date ?? "",
        candidates: citation.candidates.join("; "),
        places: [],
      };
      authority.places.push(`${source.path}:${record.line}`);
      authorities.set(key, authority);
    }
  }
  const rows = [...authorities.values()].sort(inOrder).map((authority) => ({
    ...authority,
    times: authority.places.length,
    places: [...new Set(authority.places)].join(", "),
  }));
  // A spreadsheet would evaluate a cell that begins like a formula.
  yield `${Papa.unparse(rows, { columns, escapeFormulae: true, newline: "\n" })}\n`;
};

const kinds: Readonly<Record<Kind, number>> = {
  resolution: 1,
  decision: 2,
  statement: 3,
  symbol: 4,
  provision: 5,
  meeting: 6,
  backreference: 7,
  press: 8,
};
const natural = new Intl.Collator("en", { numeric: true });

function inOrder(a: Authority, b: Authority): number {
  return kinds[a.kind] - kinds[b.kind] || natural.compare(a.target, b.target) || natural.compare(a.text, b.text);
}
