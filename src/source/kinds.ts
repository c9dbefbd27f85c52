/** The files that are read, by the ends of their names. */

const text = ["txt", "text"];
const markdown = ["md", "markdown", "mdx", "qmd", "Rmd"];

const ended = (ends: readonly string[]): RegExp => new RegExp(`\\.(?:${ends.join("|")})$`, "i");

const [anyKind, markdownName, mdxName] = [ended([...text, ...markdown]), ended(markdown), ended(["mdx"])];

export const isRead = (path: string): boolean => anyKind.test(path);
export const isMarkdown = (path: string): boolean => markdownName.test(path);
export const isMdx = (path: string): boolean => mdxName.test(path);

/** The glob of all of them. */
export const readGlob = `**/*.{${[...text, ...markdown].join(",")}}`;
