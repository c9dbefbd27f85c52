import { titleKey } from "../../src/facts/keys.ts";
import type { Registry } from "../../src/types/registry.ts";
import { longDate } from "../../src/words/wording.ts";
import { openRegistry } from "../../src/workspace/facts/registry-file.ts";
import { type Trial, tryNames } from "./did-you-mean.ts";
import { kinds, seeded, slipped } from "./slips.ts";

/** Tries ten thousand names with a slip and prints the rates; then measures how long suggestions take. */
export async function reportSlips(names: readonly string[], listMissed: boolean): Promise<void> {
  const registry = openRegistry("dist/registry.idx");

  report(await tryNames(names, 10_000, 1, registry), listMissed);

  console.log("with the date of the original:");
  const dateOf = (name: string) => registry.find(name)?.date?.value;
  const dated = names.filter((name) => /RES|DEC/.test(name) && dateOf(name));
  const write = (cited: string, original: string) =>
    `See document ${cited} of ${longDate(dateOf(original) ?? "")}, which is before you.`;
  report(await tryNames(dated, 5000, 1, registry, write), listMissed);
  reportTimes(names);
}

function report({ byKind, flaggedUnslipped }: Trial, listMissed: boolean): void {
  console.log("slip        tried  flagged  original among the first three  misled");
  const all = { tried: 0, flagged: 0, suggested: 0, misled: 0 };
  for (const kind of kinds) {
    const { tried, flagged, suggested, misled, missed } = byKind[kind];
    row(kind, tried, flagged, suggested, misled.length);
    all.tried += tried;
    all.flagged += flagged;
    all.suggested += suggested;
    all.misled += misled.length;
    for (const each of misled) console.log(`  misled: ${each}`);
    if (listMissed) for (const each of missed) console.log(`  missed: ${each}`);
  }
  row("all", all.tried, all.flagged, all.suggested, all.misled);
  console.log(`flagged without a slip: ${flaggedUnslipped.length}`);
  for (const each of flaggedUnslipped.slice(0, 20)) console.log(`  ${each}`);
}

/**
 * Each round starts with a fresh index and empty caches. The least time of each name counts, because the machine has
 * other work.
 */
function reportTimes(names: readonly string[]): void {
  const random = seeded(2);
  const slips = Array.from({ length: 4000 }, (_, i) =>
    slipped(names[Math.floor(random() * names.length)] as string, kinds[i % 4] ?? "drop", random),
  ).filter((name) => name !== undefined);
  reportLeast("nearest", slips, (registry, name) => registry.nearest(name));
  const registry = openRegistry("dist/registry.idx");
  const titles = names.flatMap((name) => registry.find(name)?.title?.value ?? []);
  const chosen = Array.from({ length: 2000 }, () => titles[Math.floor(random() * titles.length)] as string);
  const misspelt = chosen.map((title) => {
    const at = Math.floor(random() * title.length);
    return title.slice(0, at) + title.slice(at + 1);
  });
  // without a space or a full stop, the title is still the same
  const found = misspelt.filter((slip, i) => {
    const same = (title: string) => titleKey(title) === titleKey(chosen[i] as string);
    return same(slip) || registry.nearestTitles(slip).some(same);
  });
  console.log(`titles without one character: ${found.length} of ${misspelt.length} found`);
  reportLeast("nearest titles", misspelt, (registry, title) => registry.nearestTitles(title));
}

function reportLeast(
  what: string,
  slips: readonly string[],
  suggest: (registry: Registry, slip: string) => unknown,
): void {
  const rounds = Array.from({ length: 5 }, () => {
    const registry = openRegistry("dist/registry.idx");
    return slips.map((slip) => timed(() => suggest(registry, slip)));
  });
  const times = slips.map((_, i) => Math.min(...rounds.map((round) => round[i] as number))).sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(share * (times.length - 1))]?.toFixed(3);
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  console.log(
    `${what}, ms: mean ${mean.toFixed(3)}, median ${at(0.5)}, 99 % ${at(0.99)}, 99.9 % ${at(0.999)}, most ${at(1)}`,
  );
}

function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function row(kind: string, tried: number, flagged: number, suggested: number, misled: number): void {
  const share = flagged > 0 ? `${((100 * suggested) / flagged).toFixed(1)} %` : "";
  console.log(
    `${kind.padEnd(10)}${String(tried).padStart(7)}${String(flagged).padStart(9)}${String(suggested).padStart(23)} ${share.padStart(8)}${String(misled).padStart(8)}`,
  );
}
