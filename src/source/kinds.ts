/** Text and Markdown, by the ends of their names. */

export const textExtensions = ["txt", "text"];
export const markdownExtensions = ["md", "markdown", "mdx", "qmd", "Rmd"];

export const endsWith = (extensions: readonly string[]): RegExp => new RegExp(`\\.(?:${extensions.join("|")})$`, "i");

const [markdownName, mdxName] = [endsWith(markdownExtensions), endsWith(["mdx"])];

export const isMarkdown = (path: string): boolean => markdownName.test(path);
export const isMdx = (path: string): boolean => mdxName.test(path);
