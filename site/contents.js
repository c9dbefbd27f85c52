import { readdirSync, readFileSync } from "node:fs";

/** The pages that are made of files of the repository: the file, and the page's path and title. */
export const pages = [
  { file: "README.md", path: "guide.md", title: "Guide" },
  { file: "docs/formats.md", title: "Formats" },
  { file: "docs/languages.md", title: "Languages" },
  { file: "docs/parity.md", title: "Language versions" },
  { file: "docs/configuration.md", title: "Configuration" },
  { file: "docs/house-rules.md", title: "House rules" },
  { file: "docs/own-tables.md", title: "Own tables" },
  { file: "docs/suppression.md", title: "Suppression and baselines" },
  { file: "docs/reports.md", title: "Reports" },
  { file: "docs/integrations.md", title: "Hooks, CI and pull requests" },
  { file: "docs/editors.md", title: "Editors" },
  { file: "docs/page.md", title: "The page for the browser" },
  { file: "docs/registry.md", title: "Registry" },
  { file: "docs/registry-import.md", title: "Import" },
  { file: "docs/corpus.md", title: "Many documents" },
  { file: "docs/many-files.md", title: "Many files" },
  { file: "examples/corpus/README.md", path: "corpus-example.md", title: "A corpus on several machines" },
  { file: "bench/findings.md", path: "findings.md", title: "What it has found" },
  { file: "bench/README.md", path: "benchmarks.md", title: "Benchmarks" },
  { file: "CHANGELOG.md", path: "changelog.md", title: "Changes" },
  { file: "CONTRIBUTING.md", path: "contributing.md", title: "Contributing" },
].map(({ file, path = file.replace("docs/", ""), title }) => ({ file, path, title }));

/** A group of pages; its heading leads to the first of them. */
function group(text, ...files) {
  const items = files.map((file) => {
    const { title, path } = pages.find((page) => page.file === file);
    return { text: title, link: `/${path.replace(".md", "")}` };
  });
  return { text, link: items[0].link, items };
}

const docs = (...names) => names.map((name) => `docs/${name}.md`);

export const sidebar = [
  group("Start", "README.md", ...docs("editors", "page", "integrations")),
  group("What it reads", ...docs("formats", "languages", "parity")),
  group("Settings", ...docs("configuration", "house-rules", "own-tables", "suppression")),
  group("Results", ...docs("reports"), "bench/findings.md"),
  group("Facts", ...docs("registry", "registry-import")),
  group("Many documents", ...docs("corpus", "many-files"), "examples/corpus/README.md"),
  group("Project", "CONTRIBUTING.md", "CHANGELOG.md", "bench/README.md"),
];

/** The page of each rule, by its id. */
export const rules = () =>
  readdirSync(new URL("../docs/rules", import.meta.url)).map((name) => ({
    text: /^# (.+)$/m.exec(readFileSync(new URL(`../docs/rules/${name}`, import.meta.url), "utf8"))[1],
    link: `/rules/${name.replace(".md", "")}`,
  }));
