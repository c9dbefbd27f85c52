import type { Root, RootContent, TableRow } from "mdast";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { toMarkdown } from "mdast-util-to-markdown";
import type { Finding, LintResult, Problem, Severity } from "../../types/finding.ts";
import { placeWords } from "../place-words.ts";
import { printable } from "../printable.ts";
import { counted, type Reporter } from "../report.ts";
import { summaryLine } from "./text.ts";

/** Most findings to list: a pull request comment is limited to 65,536 characters. */
const most = 200;

const titles: Readonly<Record<Severity, string>> = { error: "Errors", warning: "Warnings", style: "Style" };
const severities = Object.keys(titles) as Severity[];

/** A Markdown summary, for a pull request comment or a job summary: a table for each severity, worst first. */
export const lintMarkdown: Reporter<LintResult> = async function* (results, run) {
  const rows: Record<Severity, TableRow[]> = { error: [], warning: [], style: [] };
  let count = 0;
  for await (const { path, findings } of results) {
    count += findings.length;
    for (const finding of findings) {
      const { severity } = finding;
      if (rows[severity].length < most) rows[severity].push(findingRow(path, finding));
    }
  }
  const children: RootContent[] = [heading(3, `wgtip: ${summaryLine(run.summary, run.problems.length)}`)];
  let room = most;
  for (const severity of severities) {
    const shown = rows[severity].slice(0, room);
    room -= shown.length;
    if (shown.length > 0) children.push(heading(4, titles[severity]), { type: "table", children: [head, ...shown] });
  }
  if (count > most) children.push(paragraph(`${counted(count - most, "finding")} more.`));
  if (run.problems.length > 0) children.push(heading(4, "Problems"), list(run.problems));
  yield markdown({ type: "root", children });
};

const markdown = (root: Root): string =>
  toMarkdown(root, { extensions: [gfmTableToMarkdown({ tablePipeAlign: false })] });

function findingRow(path: string, { place, message, rule, fix }: Finding): TableRow {
  return row(
    code(place.at ? `${path}, ${placeWords(place)}` : `${path}:${placeWords(place)}`),
    text(fix?.safe ? `${message} (fix)` : message),
    code(rule),
  );
}

const row = (...cells: (Code | Text)[]): TableRow => ({
  type: "tableRow",
  children: cells.map((cell) => ({ type: "tableCell", children: [cell] })),
});

type Code = ReturnType<typeof code>;
type Text = ReturnType<typeof text>;

const code = (value: string) => ({ type: "inlineCode" as const, value: printable(value) });
const text = (value: string) => ({ type: "text" as const, value: printable(value) });
const head = row(text("place"), text("finding"), text("rule"));
const heading = (depth: 3 | 4, value: string): RootContent => ({ type: "heading", depth, children: [text(value)] });
const paragraph = (value: string): RootContent => ({ type: "paragraph", children: [text(value)] });

const list = (problems: readonly Problem[]): RootContent => ({
  type: "list",
  spread: false,
  children: problems.map(({ path, message }) => ({
    type: "listItem",
    children: [{ type: "paragraph", children: [code(path), text(`: ${message}`)] }],
  })),
});
