/** The number with which a paragraph begins, as typed: "12. The Committee", "8.I.3 Recalls" */
export const printedNumber = (text: string): string | undefined => /^\s*(\d{1,3}(?:\.\w{1,3})*)\.?\s/.exec(text)?.[1];
