import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { readSource } from "../../src/source/format.ts";
import { alike, expand, extract, type Score } from "./score.ts";

/**
 * How much lower the recall may be than on text extracted from the same files by pdftotext (Debian's poppler-utils).
 */
const within = 0.001;

/** Symbols linked in published PDFs, as sets, compared with those in the text of pdftotext if that is installed. */
export async function pdf(gold: string): Promise<Score> {
  const linked = JSON.parse(readFileSync(`${gold}/texts.json`, "utf8")) as Record<string, string[]>;
  const misses: string[] = [];
  let [of, found, other, pages, time] = [0, 0, 0, 0, 0];
  for (const file of readdirSync(`${gold}/pdf`).map((name) => `${gold}/pdf/${name}`)) {
    const name = basename(file).replace(/pdf$/, "txt");
    const started = performance.now();
    const { text, map } = await readSource(file, readFileSync(file));
    time += performance.now() - started;
    pages += map?.units.length ?? 0;
    const [names, others] = [namesIn(text, name), namesIn(textOf(file) ?? text, name)];
    for (const symbol of (linked[name] ?? []).filter((each) => !/\(supp/i.test(each))) {
      of++;
      const isIn = (set: ReadonlySet<string>) => expand(symbol).some((one) => set.has(one));
      if (isIn(others)) other++;
      if (isIn(names)) found++;
      else misses.push(`${name} ${symbol}${isIn(others) ? " (found in the text of pdftotext)" : ""}`);
    }
  }
  const notes = [`${pages} pages, ${(time / pages).toFixed(1)} ms each; pdftotext: ${other} of ${of}`];
  return { name: "symbols linked in PDFs", of, found, least: Math.min(1, other / of) - within, misses, notes };
}

const namesIn = (text: string, name: string): Set<string> =>
  new Set(extract(text, name).flatMap(({ target }) => (target ? alike(target) : [])));

function textOf(file: string): string | undefined {
  try {
    return execFileSync("pdftotext", [file, "-"], { encoding: "utf8", maxBuffer: 1e9 });
  } catch {
    return undefined;
  }
}
