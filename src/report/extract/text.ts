import type { ExtractResult, ResolvedCitation } from "../../types/finding.ts";
import { explanation } from "../because.ts";
import { printable } from "../printable.ts";
import { counted, type Reporter } from "../report.ts";
import { palette, type Terminal } from "../terminal/terminal.ts";
import { citationRecord, type RecordOptions } from "./record.ts";

/**
 * For people: every citation under the path of its file, with its target and status.
 *
 *     docs/background-paper.txt
 *       41:12  resolution 64/293  A/RES/64/293  found
 */
export function extractText(terminal: Terminal, { explain }: RecordOptions): Reporter<ExtractResult> {
  return async function* (results) {
    const { path, faint } = await palette(terminal);
    let files = 0;
    let citations = 0;
    for await (const { source, resolved } of results) {
      files += 1;
      citations += resolved.length;
      if (resolved.length === 0) continue;
      yield `${path(printable(source.path))}\n`;
      for (const citation of resolved) {
        const { line, column, text, status, title, date } = citationRecord(source, citation, { explain });
        const words = [`${line}:${column}`, oneLine(text), targetOf(citation), status];
        const known = [title, date].filter((fact) => fact !== null).map((fact) => faint(printable(fact)));
        yield `  ${[...words, ...known].join("  ")}\n`;
        if (explain) yield `      ${faint(explanation(citation))}\n`;
      }
      yield "\n";
    }
    yield `${counted(citations, "citation")} in ${counted(files, "file")}\n`;
  };
}

/** Joins the lines of a citation that continues on the next line. */
const oneLine = (text: string) => printable(text.replace(/\s+/g, " "));

function targetOf({ target, candidates, kind }: ResolvedCitation): string {
  return target ?? (candidates.length > 0 ? candidates.join(" or ") : `(${kind})`);
}
