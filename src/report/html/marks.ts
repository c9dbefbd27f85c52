/** Markdown as a reader means it: marks hidden, headings and emphasis set as such. Offsets stay. */
import type { Source, Span } from "../../types/source.ts";

export interface Style extends Span {
  readonly kind: "heading" | "strong" | "em";
}

export interface Shown {
  /** As long as the text of the source. */
  readonly text: string;
  readonly styles: readonly Style[];
}

/** Each hides its first and last group, and sets what stands between them. */
const emphases = [
  { kind: "heading", mark: /^(#{1,6}[ \t]+)([^\n]+?)([ \t]{0,4}#{0,6})$/gm },
  { kind: "strong", mark: /(\*\*|__)(?=\S)((?:(?!\1|\n[ \t]*\n)[\s\S]){1,300}?)(\1)/g },
  { kind: "em", mark: /(?<![\w*\\])(\*)(?=[^\s*])((?:(?!\n[ \t]*\n)[^*]){1,300}?)((?<=[^\s*\\])\*)(?![\w*])/g },
  { kind: "em", mark: /(?<![\w\\])(_)(?=\S)([^_\n]{1,300}?)((?<=\S)_)(?!\w)/g },
] as const;

/** "[text](address)" */
const link = /(?<!!)(\[)([^\]\n]{1,300})(\]\([^\s()]{1,500}\))/g;
const escaped = /\\(?=[!-/:-@[-`{-~])/g;
const bullet = /^[ \t]*[-*+](?=[ \t]+\S)/gm;

/** Of no width: it takes the place of a mark, so that offsets stay. */
const nothing = "\u200b";

/**
 * @param shown the text to be changed, as long as that of the source
 * @param kept spans that must be seen: findings and citations
 */
export function withoutMarks(
  { text, format, skip }: Pick<Source, "text" | "format" | "skip">,
  shown: string,
  kept: readonly Span[],
): Shown {
  if (format !== "markdown") return { text: shown, styles: [] };
  const isIn = (spans: readonly Span[], one: Span) =>
    spans.some(({ start, end }) => start < one.end && one.start < end);
  const pieces = [...shown.split("")];
  const canHide = (span: Span) => !isIn(skip, span) && !isIn(kept, span);
  const put = ({ start, end }: Span, sign: string) => pieces.fill(sign, start, end);
  const styles: Style[] = [];

  /** The spans of the first and the last group, and of what is between. */
  const parts = ({ index, 0: all, 1: first = "", 3: last = "" }: RegExpMatchArray) => {
    const [start, end] = [(index ?? 0) + first.length, (index ?? 0) + all.length - last.length];
    return {
      before: { start: index ?? 0, end: start },
      inner: { start, end },
      after: { start: end, end: end + last.length },
    };
  };
  for (const match of text.matchAll(link)) {
    const { before, after } = parts(match);
    if (canHide(before) && canHide(after)) for (const span of [before, after]) put(span, nothing);
  }
  for (const { kind, mark } of emphases) {
    for (const match of text.matchAll(mark)) {
      const { before, inner, after } = parts(match);
      if (!canHide(before) || !canHide(after)) continue;
      for (const span of [before, after]) put(span, nothing);
      styles.push({ ...inner, kind });
    }
  }
  for (const { index } of text.matchAll(escaped))
    if (canHide({ start: index, end: index + 1 })) pieces[index] = nothing;
  for (const { index, 0: all } of text.matchAll(bullet)) {
    const at = index + all.length - 1;
    if (canHide({ start: at, end: at + 1 }) && pieces[at] !== nothing) pieces[at] = "•";
  }
  return { text: pieces.join(""), styles: styles.sort((a, b) => a.start - b.start) };
}
