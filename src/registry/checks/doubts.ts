/** The checks by which facts find their own mistakes: of the tables, of a project, of what was harvested. */
import type { Entry } from "../../types/registry.ts";
import { dateFault } from "./dates.ts";
import { outOfOrder } from "./order.ts";
import { sharedTitles, wordingFault } from "./titles.ts";

/** A fact that can hardly be right. */
export interface Doubt {
  readonly name: string;
  readonly fact: "date" | "title" | "paragraphs";
  readonly reason: string;
}

/** What the facts say against one another and against their names. */
export function doubtsOf(entries: readonly Entry[]): Doubt[] {
  return [...entries.flatMap(ownDoubts), ...outOfOrder(entries), ...sharedTitles(entries)];
}

/** What is wrong with the facts of one entry, whatever the others say. */
function ownDoubts({ name, date, title }: Entry): Doubt[] {
  const dated = date && dateFault(name, date.value);
  const worded = title && wordingFault(title.value);
  return [
    ...(dated ? [{ name, fact: "date", reason: dated } as const] : []),
    ...(worded ? [{ name, fact: "title", reason: `“${title.value}” ${worded}` } as const] : []),
  ];
}
