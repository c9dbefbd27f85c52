import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Figure } from "../speed/figure.ts";

const [site, single, extension] = ["page/dist/site/assets", "page/dist/single/index.html", "editors/vscode"];

/** Sizes of the builds of the page and of the extension. Prints what has not been built. */
export function sizes(): Figure[] {
  const figures: Figure[] = [];
  const missing = (what: string, command: string) => console.log(`      ${what} is not built: ${command}`);
  const add = (what: string, bytes: number, most: number) =>
    figures.push({ what, value: bytes / 1e6, unit: "MB ", limit: { most, wide: most } });
  if (existsSync(site)) {
    const scripts = readdirSync(site).filter((name) => /^(?:index|main|worker|site)-.*\.js$/.test(name));
    add("page: main and worker, compressed", sum(scripts.map((name) => packed(`${site}/${name}`))), 0.5);
  } else missing("the page", "npm run page");
  if (existsSync(single)) add("page: one file, compressed", packed(single), 1.5);
  const vsix = readdirSync(extension).find((name) => name.endsWith(".vsix"));
  if (vsix) add(vsix, statSync(`${extension}/${vsix}`).size, 2);
  else missing("the extension", "npm run vscode");
  return figures;
}

const packed = (path: string): number => gzipSync(readFileSync(path)).length;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
