import type { LintResult, Severity } from "../../types/finding.ts";
import { placedMessage } from "../place-words.ts";
import { printable } from "../printable.ts";
import type { LinkOptions, Reporter } from "../report.ts";
import { placed } from "./placed.ts";

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", style: "notice" };

/**
 * Workflow commands, which GitHub Actions shows as annotations in the changed files:
 *
 *     ::error file=a.md,line=4,endLine=4,col=9,endColumn=12,title=symbol/dot::no full stop in "WG4"
 *
 * The second line of a message is the address of the rule.
 */
export function lintGithub({ ruleAddress }: LinkOptions = {}): Reporter<LintResult> {
  return async function* (results, run) {
    for await (const { path, findings } of results) {
      for (const finding of findings) {
        const { line, column, endLine, endColumn } = placed(finding);
        const page = ruleAddress?.(finding.rule);
        const message = `${placedMessage(finding.message, finding.place)}${page ? `\n${page}` : ""}`;
        // GitHub accepts columns only if the finding is on one line.
        const columns = line === endLine ? { col: column, endColumn } : {};
        const properties = { file: path, line, endLine, ...columns, title: finding.rule };
        yield command(commands[finding.severity], properties, message);
      }
    }
    for (const { path, message } of run.problems) yield command("error", { file: path, title: "problem" }, message);
  };
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(String(value))}`);
  return `::${name} ${pairs.join(",")}::${escaped(message)}\n`;
}

const escaped = (text: string) => text.split("\n").map(printable).join("\n").replace(/[%\n]/g, percent);
// biome-ignore lint/suspicious/noControlCharactersInRegex: a path may have any
const escapedProperty = (text: string) => text.replace(/[%:,\u0000-\u001f]/g, percent);

/** `:` → `%3A` */
const percent = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
