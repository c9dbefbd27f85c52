/**
 * V8's flags for a short life. It optimizes later: to optimize the rules and the resolver takes it seconds, which pays off
 * only from about 10 MB of text. And it keeps the space for new objects small, because memory that is touched for the first
 * time costs more than to collect its garbage: linting 8 MB takes 5,000 page faults and 20 MB less.
 */
import { setFlagsFromString } from "node:v8";

/**
 * Flags, each with its value for a short life and its default, by major version of Node. V8 renames flags between versions
 * and warns about those it doesn't know; later versions optimize later by themselves.
 */
const flags: readonly (readonly [flag: string, short: number, byDefault: number])[] =
  new Map<string | undefined, [flag: string, short: number, byDefault: number][]>([
    [
      "20",
      [
        ["--interrupt-budget", 4_000_000, 67_584],
        ["--semi-space-growth-factor", 1, 2],
      ],
    ],
    [
      "22",
      [
        ["--invocation-count-for-turbofan", 20_000, 3000],
        ["--semi-space-growth-factor", 1, 2],
      ],
    ],
  ]).get(process.versions.node.split(".")[0]) ?? [];

let isShort = false;

/** Sets V8's flags for a short life, or as they are by default, from now on. */
export function setShortLife(short: boolean): void {
  isShort = short;
  for (const [flag, ofShort, byDefault] of flags) setFlagsFromString(`${flag}=${short ? ofShort : byDefault}`);
}

/** Does something with the flags for a short life: V8 takes a code cache only with the flags that it was made with. */
export function withShortLife<T>(action: () => T): T {
  const before = isShort;
  setShortLife(true);
  try {
    return action();
  } finally {
    if (!before) setShortLife(false);
  }
}
