/**
 * When V8 optimizes. To optimize the parser alone takes it some six seconds, which pays off only from about 10 MB of text.
 */
import { setFlagsFromString } from "node:v8";

/**
 * The V8 flag that says when to optimize, its value that delays it, and its default, by major version of Node. V8 renames
 * the flag between versions and warns about flags it doesn't know; later versions delay it by themselves.
 */
const [optimize, later, byDefault] = new Map<string | undefined, [flag: string, later: number, byDefault: number]>([
  ["20", ["--interrupt-budget", 1_000_000, 67_584]],
  ["22", ["--invocation-count-for-turbofan", 20_000, 3000]],
]).get(process.versions.node.split(".")[0]) ?? [""];

let isDelayed = false;

/** Lets V8 optimize later than it does by default, or as it does by default, from now on. */
export function delay(delayed: boolean): void {
  isDelayed = delayed;
  if (optimize) setFlagsFromString(`${optimize}=${delayed ? later : byDefault}`);
}

/** Does something with the delay: V8 takes a code cache only with the flags that it was made with. */
export function withDelay<T>(action: () => T): T {
  const before = isDelayed;
  delay(true);
  try {
    return action();
  } finally {
    if (!before) delay(false);
  }
}
