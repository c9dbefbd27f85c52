/** What is generated of the documentation: a page a rule, and the tables of the README. */
import type { Rule } from "../src/rules/rule.ts";

const fixes = {
  safe: "safe: `wgtip lint --fix` applies it",
  suggested: "suggested: a person must decide",
  none: "none",
} as const;

/** `symbol/dot` → `symbol-dot.md` */
export const fileOf = ({ id }: Pick<Rule, "id">): string => `${id.replace("/", "-")}.md`;

/** The page of one rule, in Markdown. */
export function page(rule: Rule): string {
  const { id, severity, summary, why, examples } = rule;
  return [
    `# ${id}`,
    summary,
    `- Severity: ${severity}${severity === "style" ? ", on in texts with a United Nations masthead and with `--profile un`" : ""}`,
    `- Fix: ${fixes[rule.fixes ?? "none"]}`,
    "## Why",
    why,
    "## Wrong",
    ...examples.wrong.map(fenced),
    "## Right",
    ...examples.right.map(fenced),
  ]
    .join("\n\n")
    .replaceAll("\n\n- Fix", "\n- Fix")
    .concat("\n");
}

const fenced = (text: string): string => `\`\`\`text\n${text}\n\`\`\``;

/** The table of all rules, with links to their pages. */
export function ruleTable(rules: readonly Rule[]): string {
  const rows = rules.map(
    (rule) => `| [${rule.id}](docs/rules/${fileOf(rule)}) | ${rule.severity} | ${rule.fixes ?? ""} | ${rule.summary} |`,
  );
  return ["| rule | severity | fix | what it reports |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

const counted: readonly (readonly [file: string, what: string])[] = [
  ["acts.tsv", "resolutions, decisions and statements"],
  ["documents.tsv", "other documents"],
  ["series.tsv", "series of symbols"],
  ["bodies.tsv", "bodies"],
  ["sessions.tsv", "sessions, with their dates"],
  ["meetings.tsv", "meetings of working groups"],
  ["instruments.tsv", "treaties and statutes"],
  ["coverage.tsv", "stretches that are complete"],
];

/**
 * The sizes of the registry's tables.
 *
 * @param read gives the text of a file of `registry/`
 */
export function registryTable(read: (file: string) => string): string {
  const rows = counted.map(([file, what]) => {
    const lines = read(file)
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"));
    return `| [${file}](registry/${file}) | ${(lines.length - 1).toLocaleString("en")} | ${what} |`;
  });
  return ["| table | rows | |", "| --- | ---: | --- |", ...rows].join("\n");
}

/**
 * The text with what stands between `<!-- name -->` and `<!-- /name -->` replaced.
 *
 * @throws Error where the text has no such marks
 */
export function between(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`no ${start} … ${end}`);
  return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`;
}
