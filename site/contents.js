import { readdirSync, readFileSync } from "node:fs";

const read = (path) => readFileSync(new URL(path, import.meta.url), "utf8");

/** Groups of pages made from files of the repository: each with its file, path and title. */
const groups = JSON.parse(read("contents.json"));

export const pages = groups.flatMap(({ pages }) => pages);

const linkOf = (path) => `/${path.replace(".md", "")}`;

/** The heading of a group links to its first page. */
export const sidebar = groups.map(({ text, pages }) => ({
  text,
  link: linkOf(pages[0].path),
  items: pages.map(({ title, path }) => ({ text: title, link: linkOf(path) })),
}));

/** The page of each rule, by its id. */
export const rules = () =>
  readdirSync(new URL("../docs/rules", import.meta.url)).map((name) => ({
    text: /^# (.+)$/m.exec(read(`../docs/rules/${name}`))[1],
    link: `/rules/${name.replace(".md", "")}`,
  }));
