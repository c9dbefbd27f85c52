/** Text and Markdown, by file extension. */
import type { Source } from "../types/source.ts";

export const textExtensions = ["txt", "text"];
export const markdownExtensions = ["md", "markdown", "mdx", "qmd", "Rmd"];

export const endsWith = (extensions: readonly string[]): RegExp =>
  new RegExp(`\\.(?:${extensions.join("|").replaceAll(".", "\\.")})$`, "i");

const [markdownName, mdxName] = [endsWith(markdownExtensions), endsWith(["mdx"])];

export const isMarkdown = (path: string): boolean => markdownName.test(path);
/** Whether the text of a format is Markdown, as in notebooks. */
export const hasMarkdown = ({ format }: Partial<Pick<Source, "format">>): boolean =>
  format === "markdown" || format === "notebook";

export const isMdx = (path: string): boolean => mdxName.test(path);
