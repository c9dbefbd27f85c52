import { parse, postprocess, preprocess } from "micromark";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import type { Span } from "../types.ts";

/** The micromark tokens whose text is code: `` `x` ``, fences, and lines indented by four columns. */
const code = new Set<string>(["codeText", "codeFenced", "codeIndented"]);

/**
 * The stretches of Markdown that are code, in order and apart: as micromark reads CommonMark with footnotes (whose
 * second paragraph, indented, is none). Its token offsets are UTF-16 units of the text it was given.
 */
export function codeSpans(text: string): Span[] {
  const spans: Span[] = [];
  const document = parse({ extensions: [gfmFootnote()] }).document();
  for (const [step, token] of postprocess(document.write(preprocess()(text, undefined, true)))) {
    if (step === "enter" && code.has(token.type)) spans.push({ start: token.start.offset, end: token.end.offset });
  }
  return spans.sort((a, b) => a.start - b.start);
}
