/**
 * The six languages in which the United Nations publishes. Apart from the tables, because the command line loads this
 * first.
 */
export const readerLanguages = ["en", "fr", "es", "ar", "ru", "zh"] as const;
export type ReaderLanguage = (typeof readerLanguages)[number];
