/** Caches what scans find in a text, and after an edit repeats them only around it. */
import { changeBetween } from "../text/change.ts";
import { moved } from "../text/moved.ts";
import { join, windowAround } from "../text/window.ts";
import type { Span } from "../types/source.ts";

/** Returns what it finds in the order of the text. A result must not depend on text more than 500 UTF-16 units away. */
type Scan<Item extends Span> = (text: string) => readonly Item[];

interface Scanned {
  readonly text: string;
  readonly found: Map<Scan<Span>, readonly Span[]>;
}

/** By owner: the parsed text or the source. */
const all = new WeakMap<object, Scanned>();

/** What `scan` finds in the text of `owner`, cached. */
export function scanned<Item extends Span>(scan: Scan<Item>, owner: object, text: string): readonly Item[] {
  const known = all.get(owner) ?? { text, found: new Map() };
  all.set(owner, known);
  const found = known.found.get(scan) ?? scan(text);
  known.found.set(scan, found);
  return found as readonly Item[];
}

/** Carries the results for one version of a text over to the next. */
export function scanAgain(before: object, owner: object, text: string): void {
  const known = all.get(before);
  const window = known && windowAround(changeBetween(known.text, text), text);
  if (known === undefined || window === undefined) return;
  const found = new Map<Scan<Span>, readonly Span[]>();
  const read = text.slice(window.from, window.to);
  for (const [scan, old] of known.found) {
    const joined = join(old, moved(scan(read), window.from), window);
    if (joined) found.set(scan, joined);
  }
  all.set(owner, { text, found });
}
