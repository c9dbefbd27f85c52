import { block, drop, keep, type Lexer, lexed, type Rule, skip } from "./lexer.ts";

const line = (form: string, does: Rule["does"]): Rule => ({ first: "line", form: new RegExp(form, "my"), does });
const at = (first: string, form: string, does: Rule["does"]): Rule => ({ first, form: new RegExp(form, "my"), does });

/** Lines indented deeper than `\k<indent>`, possibly with blank lines between. */
const body = String.raw`(?:\n(?:[ \t]*(?=\n|$)|\k<indent>[ \t]+[^\n]*))*`;
const directive = (names: string, rest: string) => String.raw`(?<indent>[ \t]*)\.\.[ \t]+(?:${names})${rest}`;

/** Auto-numbered notes, `[#]_` and `[#name]_`, skip numbers that are used explicitly. */
class Numbers {
  readonly #taken: ReadonlySet<string>;
  readonly #named = new Map<string, string>();
  readonly #last = { indicator: 0, note: 0 };

  constructor(text: string) {
    this.#taken = new Set([...text.matchAll(/^[ \t]*\.\.[ \t]+\[(\d{1,3})\]/gm)].map(([, label = ""]) => label));
  }

  next(kind: "indicator" | "note", name: string): string {
    const known = this.#named.get(name);
    if (known) return known;
    do this.#last[kind] += 1;
    while (this.#taken.has(`${this.#last[kind]}`));
    if (name) this.#named.set(name, `${this.#last[kind]}`);
    return `${this.#last[kind]}`;
  }
}

const numbersOf = new WeakMap<Lexer, Numbers>();

/** `1` of `[1]_`, the next number for `[#]_` */
function labelOf(lexer: Lexer, kind: "indicator" | "note", [, auto, label]: RegExpExecArray): string {
  if (label !== undefined) return label;
  const numbers = numbersOf.get(lexer) ?? new Numbers(lexer.file);
  numbersOf.set(lexer, numbers);
  return numbers.next(kind, auto ?? "");
}

const rules: readonly Rule[] = [
  line(String.raw`[ \t]*\.\.[ \t]*wgtip[^\n]*(?:\n|$)`, keep),
  line(
    directive(
      "code(?:-block)?|sourcecode|highlight|literalinclude|parsed-literal|math|raw|productionlist",
      `::[^\\n]*${body}`,
    ),
    skip,
  ),
  line(
    directive(
      "image|include|toctree|contents|index|bibliography|default-role|role|meta|csv-table|only",
      `::[^\\n]*${body}`,
    ),
    drop,
  ),
  // the text of other directives is read: ".. note:: See"
  line(String.raw`[ \t]*\.\.[ \t]+[\w:-]+::[ \t]*`, block),
  line(String.raw`[ \t]*:[a-z-]+:(?=[ \t]|$)[^\n]*(?:\n|$)`, drop),
  line(String.raw`[ \t]*\.\.[ \t]+\[(?:#([\w-]*)|(\d{1,3}|\*))\][ \t]*`, (lexer, match) => {
    lexer.flow.endBlock();
    lexer.noteBegins(labelOf(lexer, "note", match));
  }),
  line(String.raw`[ \t]*\.\.[ \t]+\[[A-Za-z][\w.-]*\][ \t]*`, block),
  // the text of a substitution: ".. |goals| replace:: resolution 70/1"
  line(String.raw`[ \t]*\.\.[ \t]+\|[^|\n]+\|[ \t]+replace::[ \t]*`, block),
  line(String.raw`[ \t]*\.\.[ \t]+(?:_[^\n]*|\|[^|\n]+\|[^\n]*)(?:\n|$)`, drop),
  line(String.raw`__[ \t]+[^\n]*(?:\n|$)`, drop),
  // other comments
  line(String.raw`(?<indent>[ \t]*)\.\.(?:[ \t]+[^\n]*|[ \t]*$)${body}`, block),
  // "as follows::" and an indented block; the two colons are read as one
  at(":", String.raw`::[ \t]*\n(?:[ \t]*\n)+[ \t]+[^\n]*(?:\n(?:[ \t]*(?=\n|$)|[ \t]+[^\n]*))*`, (lexer, match) => {
    lexer.take(match.index, match.index + 1);
    lexer.flow.endBlock();
  }),
  line(String.raw`[ \t]*\n\s*?(?=^[ \t]*\S|(?![^]))`, block),
  // lines over and under headings, and of tables
  line(String.raw`[ \t]*(?:([=\-\x60:'"~^_*+#.])\1{2,}(?:[ \t]+\1+)*|\+[-=+]{3,})[ \t]*(?:\n|$)`, block),
  line(String.raw`[ \t]*(?:[*+\u2022-]|#\.)[ \t]+(?=\S)`, block),
  line(String.raw`[ \t]*\|[ \t]`, block),
  at("|", String.raw`\|(?=[ \t]|$)`, block),
  at("`", String.raw`\x60\x60[^]{1,500}?\x60\x60`, skip),
  // ":ref:`the plan <target>`" is a link whose text is read
  at(":", String.raw`:[\w:-]+:(?=\x60[^\x60<]{1,300}<[^<>\x60]+>\x60)`, drop),
  at(":", String.raw`:(?:code|math|literal|kbd|command|file|samp|download|ref|doc):\x60[^\x60]{1,300}\x60`, skip),
  at(":", String.raw`:(?:sup|superscript):\x60([^\x60\n]{1,30})\x60(?:\\ )?`, (lexer, [, words = ""]) =>
    lexer.flow.raised(words),
  ),
  at(":", String.raw`:[\w-]+:(?=\x60)`, drop),
  at("`", String.raw`\x60([^\x60<]{1,500}?)\s*<([^<>\x60]+)>\x60_{0,2}`, (lexer, match) => {
    const [, words = "", href = ""] = match;
    const start = lexer.flow.length;
    lexer.take(match.index + 1, match.index + 1 + words.length);
    lexer.flow.mark(start, { kind: "link", href: href.replace(/\s/g, "") });
  }),
  at("`", String.raw`\x60_{0,2}`, drop),
  at(" [", String.raw`[ \t]?\[(?:#([\w-]*)|(\d{1,3}|\*))\]_`, (lexer, match) =>
    lexer.indicator(labelOf(lexer, "indicator", match)),
  ),
  at("\\", String.raw`\\[ \n]`, drop),
  at("\\", String.raw`\\([*\x60_|:\\])`, (lexer, match) => lexer.instead(match[1] ?? "", match)),
  at("*", String.raw`(?<![\w*])\*{1,2}(?=[^\s*])|(?<=[^\s*])\*{1,2}(?![\w*])`, drop),
];

/** Reads reStructuredText: its text without markup and comments. Literal blocks are not checked. */
export const reader = lexed({ format: "rst", rules, keepsLines: true });
