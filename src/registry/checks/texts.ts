/** Compares facts with the text in which they were read. */
import { keyOf } from "../../facts/keys.ts";
import type { Entry } from "../../types/registry.ts";
import { highestNumber } from "../tables/counts.ts";
import { harvest } from "../tables/harvest.ts";
import type { Doubt } from "./doubt.ts";

/** What the text says differently from the facts that were read in it. */
export function againstText({ name, date, paragraphs }: Entry, text: string, path: string): Doubt[] {
  const read = harvest(text, path);
  if (!read || keyOf(read.name) !== keyOf(name)) {
    const reason = read ? `${path} is the text of ${read.name}` : `${path} has another number in its heading, or none`;
    return (["date", "paragraphs"] as const).map((fact) => ({ name, fact, reason }));
  }
  const doubts: Doubt[] = [];
  if (date && read.date && read.date.value !== date.value)
    doubts.push({
      name,
      fact: "date",
      reason: `${date.value} is not in the title block of ${path}: ${read.date.value}`,
    });
  if (date && !read.date)
    doubts.push({ name, fact: "date", reason: `${date.value} is not in the title block of ${path}` });
  const highest = highestNumber(text);
  if (paragraphs && paragraphs.value < highest)
    doubts.push({
      name,
      fact: "paragraphs",
      reason: `${paragraphs.value} paragraphs, but ${path} has a number ${highest}`,
    });
  return doubts;
}
