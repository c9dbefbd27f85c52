import { block, drop, inner, instead, keep, type Lexer, lexed, type Rule, skip } from "./lexer.ts";

/** An argument in braces, with one pair of braces in it. */
const argument = String.raw`\{(?:[^{}]|\{[^{}]*\})*\}`;
const option = String.raw`(?:\[[^\]\n]*\])`;
const sticky = (form: string) => new RegExp(form, "my");
const command = (form: string, does: Rule["does"]): Rule => ({ first: "\\", form: sticky(form), does });
/** If unclosed, to the end of the file. */
const environment = (names: string) => String.raw`\\begin\{((?:${names})\*?)\}[^]*?(?:\\end\{\1\}|(?![^]))`;

/** `\'e`, `\c{c}`: the accents, as combining characters. */
const accents: Readonly<Record<string, string>> = {
  "'": "\u0301",
  "`": "\u0300",
  "^": "\u0302",
  '"': "\u0308",
  "~": "\u0303",
  "=": "\u0304",
  ".": "\u0307",
  c: "\u0327",
  v: "\u030c",
  u: "\u0306",
  k: "\u0328",
};

/** Commands that stand for characters. */
const characters: Readonly<Record<string, string>> = {
  slash: "/",
  textendash: "–",
  textemdash: "—",
  ldots: "…",
  dots: "…",
  S: "§",
  nobreakspace: "\u00a0",
  ss: "ß",
  o: "ø",
  O: "Ø",
  ae: "æ",
  AE: "Æ",
  oe: "œ",
  OE: "Œ",
  l: "ł",
  L: "Ł",
  i: "ı",
  space: " ",
  quad: " ",
  qquad: " ",
  textquoteright: "’",
  textquotedblleft: "“",
  textquotedblright: "”",
};

/** Commands whose arguments are not text of the document. */
const unread =
  "label|(?:page|auto|name|eq|[cC])?ref|[cC]ite[a-zA-Z]*|nocite|index|glossary|includegraphics|input|include|bibliography|" +
  "bibliographystyle|usepackage|documentclass|(?:re|provide)?newcommand|newenvironment|def|let|setlength|setcounter|" +
  "addtocounter|[vh]space|pagestyle|thispagestyle|hypersetup|geometry|graphicspath|footnotemark|vskip|hskip|cline|cmidrule";
/** Commands whose first argument is not text, but whose second is. */
const halfRead =
  "textcolor|color|colorbox|fontsize|hyperlink|hypertarget|foreignlanguage|selectlanguage|multicolumn|parbox|resizebox|href@";

const comment = /%+[ \t]*wgtip[^\n]*\n?/g;

/** In the preamble, reads only the title and comments that suppress findings. */
function preamble(lexer: Lexer, { index, 0: head }: RegExpExecArray): void {
  for (const { index: at, 0: words } of head.matchAll(ofPreamble)) {
    if (!words.startsWith("%")) lexer.read(index + at, index + at + words.length);
    else if (/^%+[ \t]*wgtip/.test(words)) lexer.flow.verbatim(words, index + at);
  }
  lexer.flow.endBlock();
}
const ofPreamble = new RegExp(String.raw`${comment.source}|%[^\n]*|\\(?:sub)?title(?:${option})?\s*${argument}`, "g");

const address = (written: string) => written.replace(/\\([%#&_~{}])/g, "$1");

const rules: readonly Rule[] = [
  { first: "line", form: sticky(String.raw`(?<![^])[^]*?\\begin\{document\}`), does: preamble },
  { first: "line", form: sticky(String.raw`[ \t]*\n\s*`), does: block },
  { first: "%", form: sticky(comment.source), does: keep },
  // a comment includes the end of its line and the leading blanks of the next
  { first: "%", form: sticky(String.raw`%[^\n]*(?:\n[ \t]*(?!\n))?`), does: drop },
  command(String.raw`\\end\{document\}[^]*`, block),
  command(environment("verbatim|lstlisting|minted|Verbatim|comment|filecontents|tikzpicture"), block),
  command(environment("equation|align|displaymath|math|eqnarray|gather|multline"), block),
  command(String.raw`\\iffalse(?![a-zA-Z])[^]*?(?:\\fi(?![a-zA-Z])|(?![^]))`, block),
  command(String.raw`\\(?:verb|lstinline)\*?([^\sa-zA-Z*{])[^\n]*?\1`, skip),
  command(String.raw`\\\([^]{0,2000}?\\\)|\\\[[^]{0,2000}?\\\]`, skip),
  {
    first: "$",
    form: sticky(String.raw`\$\$[^$]{1,2000}\$\$|\$(?!\s)(?:[^$\\\n]|\\.|\n(?![ \t]*\n)){1,500}\$`),
    does: skip,
  },
  command(String.raw`\\href(?:${option})?\s*(${argument})\s*\{`, (lexer, [, href = ""]) =>
    lexer.openLink(address(href.slice(1, -1))),
  ),
  command(String.raw`\\(?:url|path|nolinkurl)\{([^{}]*)\}`, (lexer, match) => {
    const { start, end } = inner(match, match[1] ?? "", 1);
    lexer.take(start, end);
  }),
  command(String.raw`\\(?:footnote|footnotetext|endnote|thanks)(?:\[(\d{1,3})\])?\s*\{`, (lexer, [, label]) =>
    lexer.openNote(label),
  ),
  command(String.raw`\\textsuperscript\s*\{`, (lexer) => lexer.openRaised()),
  command(
    String.raw`\\(?:(?:sub)?title|(?:sub)*section|chapter|part|(?:sub)?paragraph)\*?(?:${option})?\s*\{`,
    (lexer) => lexer.openHeading(1),
  ),
  command(String.raw`\\(?:begin|end)\{[^{}]*\}${option}?(?:\{[^{}]*\})?`, block),
  command(
    String.raw`\\(?:par|newpage|clearpage|pagebreak|maketitle|hline|toprule|midrule|bottomrule|bigskip|medskip|smallskip)(?![a-zA-Z])[ \t]*`,
    block,
  ),
  // the label of an item is text: \item[A/RES/64/293] On water
  command(String.raw`\\item(?![a-zA-Z])[ \t]*`, block),
  command(
    String.raw`\\(?:\\\*?${option}?|newline(?![a-zA-Z])|tabularnewline(?![a-zA-Z]))`,
    (lexer, { index, 0: whole }) => lexer.flow.lineBreak(index, whole.length),
  ),
  command(String.raw`\\([%&$#_{}])`, (lexer, match) => lexer.instead(match[1] ?? "", match)),
  command(String.raw`\\(?:[,;: ]|\n)`, instead("\u00a0")),
  command(String.raw`\\[-/!@]`, drop),
  command(
    String.raw`\\(['\x60^"~=.]|[cvuk](?![a-zA-Z]))\s*(?:\{(?:\\?([a-zA-Z]))?\}|\\?([a-zA-Z]))`,
    (lexer, match) => {
      const [, accent = "", braced, bare = ""] = match;
      lexer.instead(`${braced ?? bare}${accents[accent] ?? ""}`.normalize("NFC"), match);
    },
  ),
  command(String.raw`\\(?:${unread})(?![a-zA-Z])\*?(?:\s*(?:${option}|${argument}))*`, drop),
  command(String.raw`\\(?:${halfRead})(?![a-zA-Z])\*?${option}?\s*${argument}`, drop),
  command(String.raw`\\([a-zA-Z]+)(?:\{\}|[ \t]+|(?![a-zA-Z]))`, (lexer, match) => {
    const text = characters[match[1] ?? ""];
    if (text !== undefined) lexer.instead(text, match);
  }),
  { first: "{", form: /\{/y, does: (lexer) => lexer.openGroup() },
  { first: "}", form: /\}/y, does: (lexer) => void lexer.close() },
  { first: "&", form: /&/y, does: block },
  { first: "~", form: /~/y, does: instead("\u00a0") },
  { first: "-", form: /---/y, does: instead("—") },
  { first: "-", form: /--/y, does: instead("–") },
  { first: "`", form: /``/y, does: instead("“") },
  { first: "`", form: /`/y, does: instead("‘") },
  { first: "'", form: /''/y, does: instead("”") },
];

/** Reads LaTeX: its text as printed, without mathematics and listings. Footnotes follow their paragraphs. */
export const reader = lexed({ format: "latex", rules });
