/**
 * Puts one error at a time into published texts (../shared/gold/texts), lints them before and after, and prints how many
 * errors of each kind are detected, how many get the right suggestion, and which other findings are new.
 *
 *     npm run bench:injection                     200 errors of each kind, or as many as can be made
 *     npm run bench:injection -- --kind session   the kinds whose name has that word
 *     npm run bench:injection -- --misses         also each error that was missed
 *     npm run bench:injection -- --each 50        this many of each kind
 *     npm run bench:injection -- --language fr    in the resolutions in French (../shared/gold/akn/fr)
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { openRegistry } from "../src/workspace/facts/registry-file.ts";
import type { Edit, Kind, Passage } from "./injection/edit.ts";
import { inject, type Outcome, passageOf } from "./injection/inject.ts";
import { kindsIn } from "./injection/kinds.ts";
import { type Random, randomOf, sample } from "./injection/random.ts";
import { misses, type Tally, table } from "./injection/report.ts";

const option = (name: string): string | undefined =>
  process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined;
const word = option("--kind") ?? "";
const language = option("--language");
const folder = language === undefined ? "../shared/gold/texts" : `../shared/gold/akn/${language}`;
const ofEach = Number(option("--each") ?? 200);

if (!existsSync(folder)) {
  console.log(`${folder} is not here: nothing is measured.`);
  process.exit(0);
}

const registry = openRegistry("dist/registry.idx");
const texts = readdirSync(folder).map((name) => ({ name, text: readFileSync(`${folder}/${name}`, "utf8") }));
const read = (path: (name: string) => string) =>
  Promise.all(texts.map(({ name, text }) => passageOf(path(name), text, registry)));
const plain = await read((name) => name);
const markdown = language === undefined ? await read((name) => name.replace(/\.txt$/, ".md")) : [];

interface Place {
  readonly edit: Edit;
  readonly passage: Passage;
}

/** How often each place is tried, with other digits, if there are too few. */
const rounds = 8;

/**
 * The errors of a kind that the registry can know, and for the others the number by reason. If there are fewer than
 * requested, each place is tried again as long as that makes new errors.
 */
function errors(kind: Kind, random: Random): { known: Place[]; unknowable: Map<string, number> } {
  const unknowable = new Map<string, number>();
  const known = new Map<string, Place>();
  for (let round = 0; round < rounds && (round === 0 || known.size < ofEach); round++) {
    for (const passage of kind.markdown ? markdown : plain)
      for (const edit of kind.edits(passage, random)) {
        const { start, end, text, was = "", unknowable: why } = edit;
        if (why === undefined) known.set(`${passage.source.path} ${start} ${end} ${was} ${text}`, { edit, passage });
        else if (round === 0) unknowable.set(why, (unknowable.get(why) ?? 0) + 1);
      }
  }
  return { known: [...known.values()], unknowable };
}

async function tallied(kind: Kind): Promise<Tally> {
  const random = randomOf(kind.name);
  const { known, unknowable } = errors(kind, random);
  // places in the texts precede inserted sentences
  const found = sample(
    known.filter(({ edit }) => edit.was === undefined),
    ofEach,
    random,
  );
  const put = sample(
    known.filter(({ edit }) => edit.was !== undefined),
    ofEach - found.length,
    random,
  );
  const outcomes: Outcome[] = [];
  for (const { edit, passage } of [...found, ...put]) outcomes.push(await inject(edit, passage));
  return { name: kind.name, outcomes, unknowable };
}

const tallies: Tally[] = [];
for (const kind of kindsIn(language).filter(({ name }) => name.includes(word))) tallies.push(await tallied(kind));
if (process.argv.includes("--misses")) for (const tally of tallies) for (const line of misses(tally)) console.log(line);
for (const line of table(tallies)) console.log(line);
