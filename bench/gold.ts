/**
 * Accuracy on citations that UN editors linked themselves (../shared/gold, if present) and on passages annotated by hand
 * (fixtures/annotated, always). Exits with status 1 if a limit does not hold.
 *
 *     npm run gold [-- --misses] [--language fr]
 */
import { existsSync } from "node:fs";
import { akn } from "./gold/akn.ts";
import { annotated } from "./gold/annotated.ts";
import { cells } from "./gold/cells.ts";
import { languageScores } from "./gold/languages.ts";
import { linkedFiles } from "./gold/linked-files.ts";
import { links } from "./gold/links.ts";
import { pdf } from "./gold/pdf.ts";
import type { Score } from "./gold/score.ts";
import { malformed, symbolsSeen } from "./gold/symbols.ts";
import { texts } from "./gold/texts.ts";

const gold = "../shared/gold";
const showMisses = process.argv.includes("--misses");

const language = process.argv[process.argv.indexOf("--language") + 1];

const isOther = process.argv.includes("--language") && language !== undefined;
const scores: Score[] = isOther ? [] : await annotated("fixtures/annotated");
if (isOther) scores.push(...languageScores(gold, language));
else if (existsSync(gold))
  scores.push(
    links(gold),
    cells(gold),
    texts(gold),
    symbolsSeen(gold),
    malformed(gold),
    ...akn(gold),
    await pdf(gold),
    ...(await linkedFiles(gold)),
  );
else console.log(`${gold} is not here: only the project's own passages are measured.`);

let failed = 0;
for (const score of scores) {
  const rate = score.found / Math.max(1, score.of);
  const wrong =
    score.wrong === undefined
      ? ""
      : `, wrong ${percent(score.wrong / Math.max(1, score.of))} (at most ${percent(score.mostWrong ?? 1)})`;
  const ok = rate >= score.least && (score.wrong ?? 0) / Math.max(1, score.of) <= (score.mostWrong ?? 1);
  if (!ok) failed++;
  console.log(
    `${ok ? "ok  " : "FAIL"} ${score.name}: ${score.found} of ${score.of}, ${percent(rate)} (at least ${percent(score.least)})${wrong}`,
  );
  for (const note of score.notes ?? []) console.log(`       ${note}`);
  for (const miss of score.misses.slice(0, showMisses ? 1000 : 5)) console.log(`       - ${miss}`);
}
console.log(`\n${scores.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function percent(rate: number): string {
  return `${(100 * rate).toFixed(2)} %`;
}
