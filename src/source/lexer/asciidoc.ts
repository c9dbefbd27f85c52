import { isProse } from "../prose.ts";
import { block, drop, instead, keep, type Lexer, lexed, type Rule, skip } from "./lexer.ts";

const line = (form: string, does: Rule["does"]): Rule => ({ first: "line", form: new RegExp(form, "my"), does });
const at = (first: string, form: string, does: Rule["does"]): Rule => ({ first, form: new RegExp(form, "my"), does });

/** `{nbsp}` and other attributes that the language defines. */
const attributes: Readonly<Record<string, string>> = {
  nbsp: "\u00a0",
  sp: " ",
  empty: "",
  blank: "",
  zwsp: "",
  wj: "",
  amp: "&",
  lt: "<",
  gt: ">",
  plus: "+",
  vbar: "|",
  apos: "'",
  quot: '"',
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  startsb: "[",
  endsb: "]",
};

/** An indented paragraph is literal, unless it is evidently prose or belongs to a list item. */
function literal(lexer: Lexer, match: RegExpExecArray): void {
  const before = lexer.file.slice(Math.max(0, match.index - 400), match.index).trimEnd();
  const paragraph = before.slice(before.lastIndexOf("\n\n") + 1).split("\n");
  const isOfItem = paragraph.some((line) => /^[ \t]*(?:[*-]+|\.+|\d+\.)[ \t]/.test(line));
  lexer.flow.endBlock();
  if (isOfItem || isProse(match[0])) lexer.take(match.index, match.index + match[0].length);
  else lexer.skip(match);
}

const rules: readonly Rule[] = [
  line(String.raw`//[ \t]*wgtip[^\n]*(?:\n|$)`, keep),
  line(String.raw`(////+)[ \t]*\n[^]*?(?:^\1[ \t]*$|(?![^]))`, drop),
  line(String.raw`//(?!/)[^\n]*(?:\n|$)`, drop),
  line(String.raw`(----+|\.\.\.\.+|\x60\x60\x60+|\+\+\+\++)[^\n]*\n[^]*?(?:^\1[ \t]*$|(?![^]))`, skip),
  // a paragraph that is marked as code
  line(
    String.raw`\[(?:source|listing|literal|stem|latexmath|asciimath)\b[^\]\n]*\][ \t]*\n(?!----|\.\.\.\.|--[ \t]*$|\x60\x60\x60|\+\+\+\+)(?:[^\n]*\S[^\n]*(?:\n|$))+`,
    skip,
  ),
  line(String.raw`[ \t]*\n\s*?(?=^[ \t]*\S|(?![^]))`, block),
  line(String.raw`:!?[\w-]+!?:[^\n]*(?:\n|$)`, drop),
  line(String.raw`\[\[[^\]\n]*\]\][ \t]*(?:\n|$)|\[(?!\[)[^\]\n]*\][ \t]*(?:\n|$)`, drop),
  line(String.raw`(?:image|include|video|audio|toc|ifdef|ifndef|endif|ifeval)::[^\n]*(?:\n|$)`, drop),
  line(String.raw`(?:={4,}|\*{4,}|_{4,}|--|-{3}|'{3}|<<<|!===|[|,:]===)[ \t]*$`, block),
  line(String.raw`={1,6}[ \t]+(?=\S)`, ({ flow }) => flow.endBlock()),
  line(String.raw`[ \t]*(?:\*{1,5}|-|\.{1,5}|<\d+>)[ \t]+(?=\S)`, block),
  line(String.raw`\+[ \t]*$`, block),
  line(String.raw`[ \t]+\S[^\n]*(?:\n[^\n]*\S[^\n]*)*`, literal),
  // the cells of tables: "|a 2+|b"
  at("|", String.raw`\|(?=\s|\S)`, block),
  at("`", String.raw`\x60\+[^\x60\n]{1,300}\+\x60|\x60[^\x60\n]{1,300}\x60`, skip),
  at("p", String.raw`pass:[a-z,]*\[([^\]\n]*)\]`, drop),
  at("{", String.raw`\{([a-z]+)\}`, (lexer, match) => {
    const text = attributes[match[1] ?? ""];
    if (text === undefined) lexer.take(match.index, match.index + match[0].length);
    else lexer.instead(text, match);
  }),
  at("f", String.raw`footnote(?:ref)?:[\w-]*\[`, (lexer) => lexer.openNote()),
  at("hl", String.raw`(?:link:)?((?:https?:|(?<=link:))[^\s[\]<>]+)\[`, (lexer, [, href = ""]) => lexer.openLink(href)),
  at("x", String.raw`xref:[^\s[\]]+\[`, (lexer) => lexer.openGroup()),
  at("<", String.raw`<<[^<>,\n]{1,200}(?:,|>>)`, drop),
  at(">", ">>", drop),
  at("[", String.raw`\[`, (lexer, match) => {
    if (lexer.isOpen) lexer.openGroup(true);
    lexer.take(match.index, match.index + 1);
  }),
  at("]", String.raw`\]`, (lexer, match) => {
    if (!lexer.isOpen || lexer.close()) lexer.take(match.index, match.index + 1);
  }),
  at("\\", String.raw`\\([\]*_#\x60{^])`, (lexer, match) => lexer.instead(match[1] ?? "", match)),
  at("^", String.raw`\^([^\s^]{1,8})\^`, (lexer, [, words = ""]) => lexer.flow.raised(words)),
  // *bold*, _italic_, #marked#, for a word or a part of one
  at("*_#", String.raw`([*_#])\1(?=\S)|(?<=\S)([*_#])\2`, drop),
  at("*_#", String.raw`(?<![\w*_#\\])[*_#](?=[^\s*_#])|(?<=[^\s*_#\\])[*_#](?![\w*_#])`, drop),
  at("(", String.raw`\(C\)|\(R\)|\(TM\)`, keep),
  at("-", String.raw`(?<=\w)--(?=\w)|(?<= )--(?= )`, instead("—")),
];

/**
 * Reads AsciiDoc: its text without markup, comments and attributes. Code is not checked; footnotes follow their
 * paragraphs.
 */
export const reader = lexed({ format: "asciidoc", rules, keepsLines: true });
