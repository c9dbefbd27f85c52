/** The six languages in which the United Nations publish. Apart from the tables, because the command line begins with it. */
export const readerLanguages = ["en", "fr", "es", "ar", "ru", "zh"] as const;
export type ReaderLanguage = (typeof readerLanguages)[number];
