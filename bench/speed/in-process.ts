import { parse } from "../../src/parse/parse.ts";
import { examine, read } from "../../src/pipeline.ts";
import { createSource } from "../../src/source/source.ts";
import { openRegistry } from "../../src/workspace/facts/registry-file.ts";
import { type File, total } from "./corpus.ts";
import { type Figure, title } from "./figure.ts";
import { medians } from "./timing.ts";

/**
 * Speeds in MB/s (10^6 bytes of UTF-8) on one core, over text in memory, of warm code. The yardstick in the same run is
 * decoding the same bytes.
 */
export async function inProcess(name: string, files: readonly File[], rounds: number): Promise<Figure[]> {
  const registry = openRegistry("dist/registry.idx");
  const sources = await Promise.all(files.map(({ path, text }) => createSource(path, text)));
  const decoder = new TextDecoder();
  const megabytes = total(files) / 1e6;
  title(`in process: ${name}, ${megabytes.toFixed(1)} MB in ${files.length} files, ${rounds} rounds`);

  const seconds = medians(
    {
      decode: () => files.forEach(({ bytes }) => void decoder.decode(bytes)),
      parse: () => sources.forEach((source) => void parse(source)),
      extract: () => sources.forEach((source) => void read(source, registry)),
      lint: () => sources.forEach((source) => void examine(source, registry)),
    },
    rounds,
    3,
  );
  return Object.entries(seconds).map(([what, time]) => ({ what, value: megabytes / time, unit: "MB/s" }));
}
