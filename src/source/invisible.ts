/**
 * Characters that nobody sees: soft hyphens, and characters that allow or forbid a line break within a word. They occur
 * in symbols copied from web pages and Word, and are ignored: "A/RES/\u200b64/293" is A/RES/64/293.
 */
export const invisible = /[\u00ad\u200b\u2060\ufeff]+/;

const visible = /[^\u00ad\u200b\u2060\ufeff]+/g;

/** The runs of a text between such characters, with their offsets. */
export const visibleIn = (text: string): readonly { readonly words: string; readonly at: number }[] =>
  invisible.test(text)
    ? [...text.matchAll(visible)].map(({ index, 0: words }) => ({ words, at: index }))
    : [{ words: text, at: 0 }];
