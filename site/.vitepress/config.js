import { readFileSync } from "node:fs";
import { defineConfig } from "vitepress";
import { rules, sidebar } from "../contents.js";

const { homepage, description } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));

export default defineConfig({
  title: "wgtip",
  description,
  lang: "en",
  // served in a folder of its host: https://example.org/wgtip
  base: `${new URL(homepage).pathname.replace(/\/$/, "")}/`,
  srcDir: "pages",
  outDir: "dist",
  appearance: true,
  themeConfig: {
    nav: [
      { text: "Guide", link: "/guide" },
      { text: "Rules", link: "/rules/" },
      { text: "Library", link: "/reference/" },
    ],
    sidebar: [...sidebar, { text: "Rules", link: "/rules/", collapsed: true, items: rules() }],
    outline: [2, 3],
    // a label holds what the button shows, its key included
    search: { provider: "local", options: { translations: { button: { buttonAriaLabel: "Search K" } } } },
  },
});
