import { triggers } from "../../src/parse/trigger.ts";

/** Number of places where a citation can begin. */
export function scan(text: string): number {
  const next = triggers(text);
  let places = 0;
  for (let at = next(0); at >= 0; at = next(at + 1)) places++;
  return places;
}
