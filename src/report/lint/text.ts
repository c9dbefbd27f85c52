import type { Finding, LintResult } from "../../types/finding.ts";
import { advice } from "../advice.ts";
import { isolated, isolatedLine } from "../isolated.ts";
import { placeWords } from "../place-words.ts";
import { printable } from "../printable.ts";
import { counted, type Reporter, type RuleAddress, type Run, type Summary } from "../report.ts";
import { excerpt } from "../terminal/excerpt.ts";
import { measureFor } from "../terminal/measure.ts";
import { linked, type Palette, palette, type Terminal } from "../terminal/terminal.ts";
import { wrap } from "../terminal/wrap.ts";

const indent = "  ";

export interface TextOptions {
  /** Print no summary if nothing was found. */
  readonly quiet?: boolean;
  /** The address of the page of a rule, by its id. */
  readonly ruleAddress?: RuleAddress;
}

/**
 * For people: each path with its findings, each with its place and an excerpt, then a summary.
 *
 *     docs/background-paper.txt
 *       41:9  error  A/RES/64/293 was adopted on 30 July 2010, not on 12 August 2010  date/adoption
 *             Recalling its resolution 64/293 of 12 August 2010
 *                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function lintText(terminal: Terminal, options: TextOptions = {}): Reporter<LintResult> {
  return async function* (results, run) {
    const colours = await palette(terminal);
    for await (const { path, findings } of results) {
      if (findings.length === 0) continue;
      const places = findings.map(({ place }) => printable(placeWords(place)));
      const width = Math.max(...places.map(({ length }) => length));
      yield `${colours.path(printable(path))}\n`;
      for (const [i, one] of findings.entries()) {
        const margin = `${indent}${(places[i] ?? "").padStart(width)}${indent}`;
        yield await finding(one, margin, { ...terminal, ...options }, colours);
      }
      yield "\n";
    }
    if (options.quiet && isClean(run)) return;
    yield `${summaryLine(run.summary, run.problems.length)}\n`;
  };
}

const isClean = ({ summary: { errors, warnings, style, fixed }, problems }: Run): boolean =>
  errors + warnings + style + fixed + problems.length === 0;

async function finding(found: Finding, margin: string, how: Terminal & TextOptions, colours: Palette) {
  const colour = colours.severity[found.severity];
  const said = await statement(found, margin, how, colours);
  // a merged report may lack the text
  if (found.text === "") return said;
  const [line, carets] = await excerpt(found, Math.max(20, how.columns - margin.length));
  const below = " ".repeat(margin.length);
  return `${said}${below}${isolatedLine(line)}\n${below}${colour(carets)}\n`;
}

/**
 * Place, severity, message and rule. On a terminal, wrapped at words, with the rule on its own line if it doesn't fit.
 */
async function statement(found: Finding, margin: string, how: Terminal & TextOptions, colours: Palette) {
  const { severity, message, rule, fix } = found;
  const words = isolated(printable(message + advice(found)));
  const address = how.links && how.ruleAddress ? how.ruleAddress(rule) : undefined;
  const name = colours.faint(address ? linked(rule, address) : rule);
  const signature = [name, ...(fix?.safe ? ["(fix)"] : [])].join(indent);
  const opening = `${margin}${colours.severity[severity](severity)}${indent}`;
  if (!how.wraps) return `${opening}${words}${indent}${signature}\n`;

  const measure = await measureFor(words);
  const hanging = margin.length + severity.length + indent.length;
  const columns = Math.max(30, how.columns - hanging);
  const lines = wrap(words, columns, measure);
  const end = indent.length + rule.length + (fix?.safe ? indent.length + "(fix)".length : 0);
  const isRoom = measure.width(lines.at(-1) ?? "") + end <= columns;
  const below = `\n${" ".repeat(hanging)}`;
  return `${opening}${lines.join(below)}${isRoom ? indent : below}${signature}\n`;
}

/** `2 errors, 1 warning (1 fixable with --fix) in 14 citations of 3 files; 1 problem` */
export function summaryLine(summary: Summary, problems: number): string {
  const { errors, warnings, style, fixable, fixed, citations, files } = summary;
  const found = [
    ...(errors > 0 ? [counted(errors, "error")] : []),
    ...(warnings > 0 ? [counted(warnings, "warning")] : []),
    ...(style > 0 ? [counted(style, "style finding")] : []),
  ];
  const findings = found.join(", ") || "nothing to report";
  const canFix = fixable > 0 ? ` (${fixable} fixable with --fix)` : "";
  const didFix = fixed > 0 ? `; ${fixed} fixed` : "";
  const failed = problems > 0 ? `; ${counted(problems, "problem")}` : "";
  return `${findings}${canFix} in ${counted(citations, "citation")} of ${counted(files, "file")}${didFix}${failed}`;
}
