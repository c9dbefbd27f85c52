import type { Rule } from "../rules/engine/rule.ts";

/** A rule as one line: `date/adoption  error    The date given for a resolution …` */
export function ruleLine({ id, severity, fixes, summary }: Rule, idWidth: number): string {
  return `${id.padEnd(idWidth)}  ${severity.padEnd(7)}  ${summary}${fixes ? ` (fix: ${fixes})` : ""}\n`;
}

const fixLine = {
  safe: "Fix: safe; --fix applies it.",
  suggested: "Fix: suggested; a person must decide.",
  none: "Fix: none.",
};

/** The page of a rule: what it reports, why, its limits, and examples. */
export function rulePage(rule: Rule): string {
  const { id, severity, summary, why, source, limits, examples, fixes, optional, options = {} } = rule;
  const parts = [
    `${id} (${severity}${optional ? ", off unless a configuration gives it a severity" : ""})`,
    summary,
    why,
    ...(source ? [`Source: ${source}.`] : []),
    `Limits: ${limits}`,
    `Wrong:\n${examples.wrong.map(indented).join("\n")}`,
    `Right:\n${examples.right.map(indented).join("\n")}`,
    ...Object.entries(options).map(
      ([name, option]) => `Option ${name}: ${option.summary} By default ${JSON.stringify(option.default)}.`,
    ),
    fixLine[fixes ?? "none"],
  ];
  return `${parts.join("\n\n")}\n`;
}

/** An example may have several lines. */
const indented = (text: string) => text.replace(/^(?=.)/gm, "    ");

const markdownFixes = {
  safe: "safe; `wgtip lint --fix` applies it",
  suggested: "suggested; a person must decide",
  none: "none",
} as const;

/** The page of a rule in Markdown. */
export function ruleMarkdown(rule: Rule): string {
  const { id, severity, summary, why, source, limits, examples, options } = rule;
  return [
    `# ${id}`,
    summary,
    `- Severity: ${severity}${severity === "style" ? ", on in texts with a United Nations masthead and with `--profile un`" : ""}`,
    ...(rule.optional ? ["- Off, unless a [configuration](../configuration.md) gives it a severity"] : []),
    ...Object.entries(options ?? {}).map(
      ([name, option]) =>
        `- Option \`${name}\`: ${option.summary[0]?.toLowerCase()}${option.summary.slice(1, -1)}; by default ${JSON.stringify(option.default)}`,
    ),
    `- Fix: ${markdownFixes[rule.fixes ?? "none"]}`,
    "## Why",
    why,
    ...(source ? [`Source: ${source}.`] : []),
    "## Limits",
    limits,
    "## Wrong",
    ...examples.wrong.map(fenced),
    "## Right",
    ...examples.right.map(fenced),
  ]
    .join("\n\n")
    .replace(/\n\n(?=- (?:Off|Option|Fix))/g, "\n")
    .concat("\n");
}

const fenced = (text: string): string => `\`\`\`text\n${text}\n\`\`\``;
