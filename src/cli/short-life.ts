/**
 * V8's flags for a short-lived process. V8 then optimizes later: optimizing the rules and the resolver takes it
 * seconds, which pays off only from about 10 MB of text. And its space for new objects starts at 1 MB and does not
 * grow, because touching more memory costs a short run more than collecting garbage more often.
 */
import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";

/** The factor by which the space for new objects grows when much of its content stays alive. */
const growth = "--semi-space-growth-factor";

/**
 * Flags with their values for a short life and their defaults, by major version of Node. V8 renames flags between
 * versions and warns about unknown ones; later versions optimize later by default.
 */
const flags: readonly (readonly [flag: string, short: number, byDefault: number])[] =
  new Map<string | undefined, [flag: string, short: number, byDefault: number][]>([
    [
      "20",
      [
        ["--interrupt-budget", 4_000_000, 67_584],
        [growth, 1, 2],
      ],
    ],
    [
      "22",
      [
        ["--invocation-count-for-turbofan", 20_000, 3000],
        [growth, 1, 2],
      ],
    ],
  ]).get(process.versions.node.split(".")[0]) ?? [];

let isShort = false;

/** Sets V8's flags for a short life, or back to their defaults, from now on. */
export function setShortLife(short: boolean): void {
  isShort = short;
  for (const [flag, ofShort, byDefault] of flags) setFlagsFromString(`${flag}=${short ? ofShort : byDefault}`);
}

/**
 * Runs `action` with the flags for a short life: V8 accepts a code cache only under the flags with which it was made.
 */
export function withShortLife<T>(action: () => T): T {
  const before = isShort;
  setShortLife(true);
  try {
    return action();
  } finally {
    if (!before) setShortLife(false);
  }
}

/** Number of files after which a run gets more space for new objects. */
const many = 20;
/** In bytes: two halves of 4 MB. */
const spaceForMany = 8 << 20;

/**
 * Passes the results of a run on. After many, lets V8's space for new objects grow from 1 to 4 MB: extracting 8 MB of
 * text then takes 9 % less time, and no more memory. With 8 MB it would take longer again.
 */
export async function* inLongRun<Result>(results: AsyncIterable<Result>): AsyncGenerator<Result> {
  let files = 0;
  let grows = flags.length > 0;
  for await (const result of results) {
    yield result;
    files++;
    if (!grows || files < many) continue;
    grows = newSpace() < spaceForMany;
    setFlagsFromString(`${growth}=${grows ? 4 : 1}`);
  }
}

/** Size of the space for new objects in bytes, both halves. */
const newSpace = (): number =>
  getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space")?.space_size ?? spaceForMany;
