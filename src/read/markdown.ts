import { parse, postprocess, preprocess } from "micromark";
import type { Span } from "../types.ts";

/** The micromark tokens whose text is code: `` `x` ``, fences, and lines indented by four columns. */
const code = new Set<string>(["codeText", "codeFenced", "codeIndented"]);

/**
 * The stretches of Markdown that are code, in order and apart: as micromark reads CommonMark,
 * whose token offsets are UTF-16 units of the text it was given.
 */
export function codeSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (const [step, token] of postprocess(
    parse()
      .document()
      .write(preprocess()(text, undefined, true)),
  )) {
    if (step === "enter" && code.has(token.type)) spans.push({ start: token.start.offset, end: token.end.offset });
  }
  return spans.sort((a, b) => a.start - b.start);
}
