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
  markdown: {
    // colours of code that can be read
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    // an indented block is shown as a fenced one: it scrolls on a phone
    config(md) {
      md.renderer.rules.code_block = (...args) => md.renderer.rules.fence(...args);
    },
  },
  themeConfig: {
    nav: [
      { text: "Guide", link: "/guide" },
      { text: "Rules", link: "/rules/" },
      { text: "Library", link: "/reference/" },
    ],
    sidebar: [...sidebar, { text: "Rules", link: "/rules/", collapsed: true, items: rules() }],
    outline: [2, 3],
    search: { provider: "local" },
  },
});
