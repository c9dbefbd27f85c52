import { openRegistry } from "../../src/read/registry-file.ts";
import { tryNames } from "./did-you-mean.ts";
import { kinds, seeded, slipped } from "./slips.ts";

/** Tries ten thousand names with a slip, and the time that suggestions take; prints the rates. */
export async function reportSlips(names: readonly string[], listMissed: boolean): Promise<void> {
  const registry = openRegistry("dist/registry.idx");

  const { byKind, flaggedUnslipped } = await tryNames(names, 10_000, 1, registry);
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
  console.log(`flagged without a slip: ${flaggedUnslipped.length} of 10,000`);
  for (const each of flaggedUnslipped.slice(0, 20)) console.log(`  ${each}`);

  reportTimes(names);
}

/** Index and caches anew each round; of each name the least time counts, for the machine has other work. */
function reportTimes(names: readonly string[]): void {
  const random = seeded(2);
  const slips = Array.from({ length: 4000 }, (_, i) =>
    slipped(names[Math.floor(random() * names.length)] as string, kinds[i % 4] ?? "drop", random),
  ).filter((name) => name !== undefined);
  const rounds = Array.from({ length: 5 }, () => {
    const registry = openRegistry("dist/registry.idx");
    return slips.map((name) => timed(() => registry.nearest(name)));
  });
  const times = slips.map((_, i) => Math.min(...rounds.map((round) => round[i] as number))).sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(share * (times.length - 1))]?.toFixed(3);
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  console.log(
    `nearest, ms: mean ${mean.toFixed(3)}, median ${at(0.5)}, 99 % ${at(0.99)}, 99.9 % ${at(0.999)}, most ${at(1)}`,
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
