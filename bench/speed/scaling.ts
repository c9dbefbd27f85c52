import { examine } from "../../src/pipeline.ts";
import { createSource } from "../../src/source/source.ts";
import { openRegistry } from "../../src/workspace/facts/registry-file.ts";
import type { File } from "./corpus.ts";
import { type Figure, title } from "./figure.ts";
import { fastest } from "./timing.ts";

/**
 * How much longer linting takes on a file twice as large, with real text and with text that could make a parser
 * backtrack.
 */
export async function scaling(files: readonly File[], length: number, rounds: number): Promise<Figure[]> {
  title(`time for twice the text, from ${length / 1e6} million characters or more, ${rounds} rounds`);
  const registry = openRegistry("dist/registry.idx");
  const shapes = {
    // Its beginning repeated, so that the second half contains what the first contains
    "the texts in one file": files
      .map(({ text }) => text)
      .join("\n")
      .slice(0, length),
    ...Object.fromEntries(units.map((unit) => [JSON.stringify(unit.slice(0, 44)), unit])),
  };
  const figures: Figure[] = [];
  for (const [what, pattern] of Object.entries(shapes)) {
    const linting = async (size: number) => {
      const source = await createSource("file.txt", repeated(pattern, size));
      return () => examine(source, registry);
    };
    // Long enough that a millisecond does not matter, after V8 has compiled the code
    let size = length;
    let once = fastest({ once: await linting(size) }, 2, 1).once;
    while (once < shortest && size < 64 * length) {
      size *= 4;
      once = fastest({ once: await linting(size) }, 2, 1).once;
    }
    const work = { single: await linting(size), double: await linting(2 * size) };
    const slow = once > 1;
    const seconds = fastest(work, slow ? 1 : rounds, slow ? 0 : 1);
    const value = seconds.double / seconds.single;
    figures.push({ what: `${what}  (${(1e3 * seconds.single).toFixed(0)} ms)`, value, limit: { most: 2.3, wide: 4 } });
  }
  return figures;
}

/** Text, to be repeated, that could make a parser backtrack, or make checking it take longer and longer. */
const units: readonly string[] = [
  "A/",
  "((((",
  "abcdefghij",
  "resolutions 1/1, 1/1, ",
  "In its resolution 64/293, it recalled the “right to water” of A/64/L.63.\n",
  "See the report¹ of the Council.\n\n¹ Ibid., para. 5; see A/64/293.\n\n",
  "# wgtip-disable-next-line symbol/dot\nSee CTOC/COP/WG4/2011/8.\n",
  "A/64/1 /Add.1 ",
  " /Add.1",
  "/ 293",
  "\\64",
  "Corr.2",
  "item 2 of the provisional agenda* ",
  "article 5 of the Convention, ",
  "the fifth session of the Conference of the Parties (Vienna, 18-22 October 2010), ",
  "the Committee (hereinafter the “Committee”) ",
  "paragraph 5 (a) of resolution 64/293, ",
  "| 1325 (2000) | 64/293 | 217 A (III) |\n",
  "resolution 64/293 entitled “",
];

/** In seconds. */
const shortest = 0.05;

const repeated = (pattern: string, length: number): string =>
  pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);
