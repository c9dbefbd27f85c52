/**
 * Characters that nobody sees: soft hyphens, and what allows or forbids the end of a line in a word. They stand in symbols
 * copied from web pages and Word, and are not read: "A/RES/\u200b64/293" is A/RES/64/293.
 */
export const invisible = /[\u00ad\u200b\u2060\ufeff]+/;

const visible = /[^\u00ad\u200b\u2060\ufeff]+/g;

/** The stretches of a text between such characters, and where each begins. */
export const visibleIn = (text: string): readonly { readonly words: string; readonly at: number }[] =>
  invisible.test(text)
    ? [...text.matchAll(visible)].map(({ index, 0: words }) => ({ words, at: index }))
    : [{ words: text, at: 0 }];
