import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const fixtures = "fixtures/annotated";
/** One passage in this many has citations, so that they are about as dense as in published texts. */
const sparse = 12;
const perFolder = 100;

/**
 * Writes drafts into `folder`, in subfolders of a hundred. Lengths vary from a fifth of the mean to twice the mean; one
 * draft in four has a masthead, one in `markdown` is Markdown. Always the same.
 */
export function writeFiles(folder: string, count: number, bytes: number, markdown = 10): void {
  const random = sequence();
  const draft = drafts(random);
  for (let i = 0; i < count; i++) {
    const length = (bytes / count) * (0.2 + 1.6 * random());
    const into = join(folder, String(Math.floor(i / perFolder)).padStart(3, "0"));
    if (i % perFolder === 0) mkdirSync(into, { recursive: true });
    const text = draft(length, i % 4 === 0 ? [masthead(i)] : []);
    writeFileSync(join(into, `draft-${i}.${i % markdown === 0 ? "md" : "txt"}`), `${text}\n`);
  }
}

/**
 * A draft of about this length: the given passages, then passages of the fixtures in varying order. Always the same.
 */
export const draftOf = (length: number): string => drafts(sequence())(length, [masthead(0)]);

function drafts(random: () => number): (length: number, first: readonly string[]) => string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  // in another order, notes would have no indicators and vice versa
  const passages = fixtureTexts()
    .flatMap((text) => text.split(/\n\n+/))
    .filter((passage) => !/[*¹²³⁰-⁹]|__/.test(passage));
  const citing = passages.filter((passage) => /\d/.test(passage));
  const prose = passages.map(withoutNumbers).filter((passage) => passage.length > 80);
  return (length, first) => {
    const parts = [...first];
    for (let size = 0; size < length; size += (parts.at(-1)?.length ?? 0) + 2)
      parts.push(pick(random() * sparse < 1 ? citing : prose));
    return parts.join("\n\n");
  };
}

const fixtureTexts = (): string[] =>
  readdirSync(fixtures)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(join(fixtures, name), "utf8"));

const withoutNumbers = (passage: string): string => passage.replace(/\S*\d\S*/g, "several").replaceAll("/", " or ");

const masthead = (i: number): string =>
  `United Nations\tA/AC.999/${i}\n\nGeneral Assembly\n\nDistr.: General\n2 March 2026\n\nOriginal: English\n\nDraft ${i} on the keeping of many files`;

/** Pseudo-random numbers from 0 to 1, always the same (mulberry32). */
function sequence(): () => number {
  let state = 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
