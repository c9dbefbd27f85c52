/** Collects the commands in the documentation, from code blocks and from code within sentences. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface Command {
  /** The page and the line of the (first) command. */
  readonly place: string;
  readonly page: string;
  /** May contain placeholders and options: `wgtip explain <rule>`. */
  readonly text: string;
  /** Whether it is code in a sentence, which may name a command without showing a call. */
  readonly named: boolean;
  /** The output lines that the page shows for a command after a prompt: `$ wgtip lint`. */
  readonly shown: readonly string[];
}

/** The commands of a block, which run one after another in the same folder. */
export type Block = readonly Command[];

const examples = readdirSync("examples").map((name) => `examples/${name}`);
const isPage = (name: string) => name.endsWith(".md") && !["CHANGELOG.md", "draft.md", "minutes.md"].includes(name);

export const pages: readonly string[] = [".", "docs", "docs/rules", "bench", "site", "editors/vscode", ...examples]
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((path) => isPage(path.split("/").at(-1) ?? ""));

/** Programs that pages name and that a machine may lack. */
const others = [
  "wgtip",
  "npx",
  "npm",
  "node",
  "code",
  "parallel",
  "pre-commit",
  "python3",
  "pip",
  "sbatch",
  "curl",
  "gh",
];
const programs = new Set([...others, ...(process.env.PATH ?? "").split(":").flatMap(filesIn)]);
// ImageMagick's program; in the pages it begins a JavaScript statement
programs.delete("import");

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

const isCommand = (text: string): boolean => programs.has(/^[\w.+-]+(?= \S|$)/.exec(text)?.[0] ?? "");

/** `wgtip lint .    use several threads`, `wgtip lint a.docx   # findings`: without what it is for. */
const prompt = /^\$ /;
const bare = (text: string): string => text.replace(prompt, "").replace(/(?: {2,}| +# ).*$/, "");

/** `- run: npx wgtip lint`, `script: npx wgtip lint` */
const step = /^[\s-]*(?:run|script|entry|command|"command"): "?(.*?)"?,?$/;

export function blocksOf(page: string): Block[] {
  const text = readFileSync(page, "utf8");
  return [...codeOf(text).flatMap((lines) => commandsOf(page, lines)), ...inSentences(page, text)];
}

interface Line {
  readonly number: number;
  readonly text: string;
}

/** The lines of each block that is fenced or indented by four spaces. */
function codeOf(text: string): Line[][] {
  const blocks: Line[][] = [[]];
  let fenced = false;
  for (const [i, line] of text.split("\n").entries()) {
    const isFence = /^ *```/.test(line);
    if (isFence) fenced = !fenced;
    const code = fenced || line === "" ? line : line.startsWith("    ") ? line.slice(4) : undefined;
    if (isFence || code === undefined) blocks.push([]);
    else blocks.at(-1)?.push({ number: i + 1, text: code });
  }
  return blocks.filter((block) => block.length > 0);
}

function commandsOf(page: string, lines: readonly Line[]): Block[] {
  const found: (Command & { text: string; shown: string[] })[] = [];
  let goesOn = false;
  for (const { number, text } of lines) {
    const last = found.at(-1);
    const code = step.exec(text)?.[1] ?? text;
    if (last && goesOn) last.text = `${last.text.replace(/\\$/, "")} ${bare(text.trim())}`;
    else if (prompt.test(text) || isCommand(bare(code)))
      found.push({ place: `${page}:${number}`, page, text: bare(code), named: false, shown: [] });
    else if (prompt.test(lines[0]?.text ?? "") && text.trim() !== "") last?.shown.push(text);
    goesOn = /[|\\]$/.test(found.at(-1)?.text ?? "");
  }
  return found.length > 0 ? [found] : [];
}

const withoutProgram = /^(?:lint|extract|graph|resolve|parity|merge|registry) /;

function inSentences(page: string, text: string): Block[] {
  const prose = text.replace(/```[\s\S]*?```/g, (block) => block.replace(/[^\n]/g, " "));
  return [...prose.matchAll(/(?<!`)`([^`\n]+(?:\n[^`\n]+)?)`(?!`)/g)].flatMap(({ 1: code = "", index }) => {
    const words = code.replace(/\s+/g, " ").replaceAll("\\|", "|");
    const command = withoutProgram.test(words) ? `wgtip ${words}` : words;
    if (!/ /.test(command) || !isCommand(command)) return [];
    const place = `${page}:${prose.slice(0, index).split("\n").length}`;
    return [[{ place, page, text: command, named: true, shown: [] }]];
  });
}
