/** The words of `registry/languages`, compiled into `build/languages.js`. */

/** All words of a language as JSON: key → sources of regular expressions. */
export declare function wordTable(language: string): string;
