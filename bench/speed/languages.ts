import { existsSync, readdirSync } from "node:fs";
import { examine } from "../../src/pipeline.ts";
import { createSource } from "../../src/source/source.ts";
import { openRegistry } from "../../src/workspace/facts/registry-file.ts";
import { corpus, total } from "./corpus.ts";
import { type Figure, title } from "./figure.ts";
import { median } from "./timing.ts";

/** The languages whose speed is measured: the other official languages of the United Nations. */
const others = ["fr", "es", "ru", "zh", "ar"];

/**
 * How fast the resolutions in `folder` are linted in each language, compared with the same resolutions in English, in
 * MB of UTF-8 per second of processor time. Also per character (UTF-16 code unit) and per text, without limits.
 */
export async function languages(folder: string, rounds: number): Promise<Figure[]> {
  if (!others.every((language) => existsSync(`${folder}/${language}`))) return [];
  const registry = openRegistry("dist/registry.idx");
  const common = readdirSync(`${folder}/en`).filter((name) =>
    others.every((language) => existsSync(`${folder}/${language}/${name}`)),
  );
  const texts = await Promise.all(
    ["en", ...others].map(async (language) => {
      const files = corpus([`${folder}/${language}`], 0).filter(({ path }) =>
        common.includes(path.slice(path.lastIndexOf("/") + 1)),
      );
      const sources = await Promise.all(files.map(({ path, text }) => createSource(path, text)));
      const characters = files.reduce((sum, { text }) => sum + text.length, 0);
      return { language, sources, bytes: total(files), characters, times: [] as number[] };
    }),
  );
  title(`languages: ${common.length} resolutions in each, processor time of lint, ${rounds} rounds`);
  for (let round = -1; round < rounds; round++)
    for (const { sources, times } of texts) {
      const { user: before } = process.cpuUsage();
      for (const source of sources) examine(source, registry);
      if (round >= 0) times.push((process.cpuUsage().user - before) / 1e6);
    }
  const [english, ...rest] = texts.map(({ times, ...text }) => ({ ...text, time: median(times) }));
  if (english === undefined) return [];
  return [
    { what: "en", value: english.bytes / 1e6 / english.time, unit: "MB/s" },
    ...rest.flatMap(({ language, bytes, characters, time }): Figure[] => [
      {
        what: `${language}, share of the English speed, bytes`,
        value: bytes / time / (english.bytes / english.time),
        limit: { least: 0.6, wide: 0.15 },
      },
      { what: `${language}, characters`, value: characters / time / (english.characters / english.time) },
      { what: `${language}, texts`, value: english.time / time },
    ]),
  ];
}
