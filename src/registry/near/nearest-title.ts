import { endingKey, titleKey, turned } from "../../facts/keys.ts";
import { differing } from "../../text/slip.ts";
import { mostNearest } from "./nearest.ts";

/** Titles with this many letters and digits or fewer are skipped: too many others would be near. */
const tooShort = 11;
/** Most keys to compare for each prefix or suffix. */
const mostCompared = 200;

/**
 * The keys of known titles that differ from a title in one place: a word misspelt, missing, added or replaced. In
 * these, the first or the last third of the title is unchanged, usually two thirds.
 *
 * @param keys returns the title keys, and reversed keys, with a given prefix
 * @param wanted whether a title may be returned
 * @returns at most three keys, nearest first
 */
export function nearestTitleKeys(
  title: string,
  keys: (beginning: string) => Iterable<string>,
  wanted: (key: string) => boolean = () => true,
): string[] {
  const own = titleKey(title);
  if (own.length <= tooShort) return [];
  for (const share of [2 / 3, 1 / 3]) {
    const near = new Map<string, number>();
    for (const key of [own, endingKey(title)]) {
      let compared = 0;
      for (const other of keys(key.slice(0, Math.ceil(share * key.length)))) {
        if (++compared > mostCompared) break;
        const size = Math.max(...differing(key, other).map(({ length }) => length));
        if (size > 0 && size <= Math.max(2, key.length / 4)) near.set(key === own ? other : turned(other), size);
      }
    }
    const sorted = [...near].sort(([, a], [, b]) => a - b).map(([other]) => other);
    const nearest = sorted.filter(wanted).slice(0, mostNearest);
    if (nearest.length > 0) return nearest;
  }
  return [];
}
