import { lint } from "../../src/lint.ts";
import { parse } from "../../src/parse/parse.ts";
import { fold } from "../../src/parse/fold.ts";
import { triggers } from "../../src/parse/trigger.ts";
import { openRegistry } from "../../src/read/registry-file.ts";
import { createSource } from "../../src/read/source.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import type { Source } from "../../src/types.ts";
import { type File, seconds, total } from "./corpus.ts";

const registry = openRegistry("dist/registry.idx");

function scan(text: string): number {
  let found = 0;
  const next = triggers(text);
  for (let at = next(0); at >= 0; at = next(at + 1)) found++;
  return found;
}

/** Speeds in MB/s (10^6 bytes of UTF-8) on one core, and each as a share of the trigger scan in the same run. */
export async function inProcess(name: string, files: readonly File[], runs: number): Promise<{ extract: number; lint: number }> {
  const sources: Source[] = [];
  for (const { path, text } of files) sources.push(await createSource(path, text));
  const megabytes = total(files) / 1e6;
  const decoder = new TextDecoder();
  const work = {
    "decoding": () => { for (const { bytes } of files) decoder.decode(bytes); },
    "trigger scan": () => { for (const { text } of sources) scan(text); },
    "folding": () => { for (const { text } of sources) fold(text); },
    "parse": () => { for (const source of sources) parse(source); },
    "extract": () => { for (const source of sources) resolve(parse(source), { path: source.path, text: source.text, registry }); },
    "lint": () => { for (const source of sources) lint(source, registry); },
  };
  for (let warmUp = 0; warmUp < 3; warmUp++) for (const run of Object.values(work)) run();
  const speed = Object.fromEntries(Object.entries(work).map(([what, run]) => [what, megabytes / seconds(runs, run)])) as Record<keyof typeof work, number>;
  console.log(`${name}, ${megabytes.toFixed(1)} MB in ${files.length} files`);
  for (const [what, mbs] of Object.entries(speed)) {
    console.log(`  ${what.padEnd(14)}${mbs.toFixed(1).padStart(8)} MB/s  ${(mbs / speed["trigger scan"]).toFixed(2)} of the scan`);
  }
  return { extract: speed.extract / speed["trigger scan"], lint: speed.lint / speed["trigger scan"] };
}
