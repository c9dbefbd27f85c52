import type { Finding, LintResult } from "../../types/finding.ts";
import { placeWords } from "../place-words.ts";
import { printable } from "../printable.ts";
import { counted, type Reporter, type Run, type Summary } from "../report.ts";
import { excerpt } from "../terminal/excerpt.ts";
import { type Palette, palette, type Terminal } from "../terminal/terminal.ts";

const indent = "  ";

/**
 * For people: each path with its findings below, each with its place and an excerpt, and a summary.
 *
 *     docs/background-paper.txt
 *       41:9  error  "resolution 64/293 … of 12 August 2010": … adopted it on 30 July 2010  date/adoption
 *             Recalling its resolution 64/293 of 12 August 2010
 *                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * @param quiet print no summary if nothing was found
 */
export function lintText(terminal: Terminal, { quiet = false } = {}): Reporter<LintResult> {
  return async function* (results, run) {
    const colours = await palette(terminal);
    for await (const { path, findings } of results) {
      if (findings.length === 0) continue;
      const places = findings.map(({ place }) => printable(placeWords(place)));
      const width = Math.max(...places.map(({ length }) => length));
      yield `${colours.path(printable(path))}\n`;
      for (const [i, one] of findings.entries()) {
        const margin = `${indent}${(places[i] ?? "").padStart(width)}${indent}`;
        yield await finding(one, margin, terminal, colours);
      }
      yield "\n";
    }
    if (quiet && isClean(run)) return;
    yield `${summaryLine(run.summary, run.problems.length)}\n`;
  };
}

const isClean = ({ summary: { errors, warnings, style, fixed }, problems }: Run): boolean =>
  errors + warnings + style + fixed + problems.length === 0;

async function finding(found: Finding, margin: string, terminal: Terminal, colours: Palette) {
  const { severity, message, rule, fix } = found;
  const colour = colours.severity[severity];
  const words = [colour(severity), printable(message), colours.faint(rule), ...(fix?.safe ? ["(fix)"] : [])];
  const said = `${margin}${words.join(indent)}\n`;
  // a merged report may lack the text
  if (found.text === "") return said;
  const [line, carets] = await excerpt(found, Math.max(20, terminal.columns - margin.length));
  const below = " ".repeat(margin.length);
  return `${said}${below}${line}\n${below}${colour(carets)}\n`;
}

/** `2 errors, 1 warning (1 fixable with --fix) in 14 citations of 3 files; 1 could not be read` */
export function summaryLine(summary: Summary, unreadable: number): string {
  const { errors, warnings, style, fixable, fixed, citations, files } = summary;
  const found = [
    ...(errors > 0 ? [counted(errors, "error")] : []),
    ...(warnings > 0 ? [counted(warnings, "warning")] : []),
    ...(style > 0 ? [counted(style, "style finding")] : []),
  ];
  const findings = found.join(", ") || "nothing to report";
  const canFix = fixable > 0 ? ` (${fixable} fixable with --fix)` : "";
  const didFix = fixed > 0 ? `; ${fixed} fixed` : "";
  const missed = unreadable > 0 ? `; ${unreadable} could not be read` : "";
  return `${findings}${canFix} in ${counted(citations, "citation")} of ${counted(files, "file")}${didFix}${missed}`;
}
