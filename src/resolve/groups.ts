/** Working groups whose meetings are in the registry, and the names that texts use for them. */
import { meetings } from "../facts/facts.ts";
import { NameTable } from "../text/name-table.ts";
import { once } from "../text/once.ts";
import type { BodyMention } from "../types/citation.ts";

/** Meetings of other bodies are not a working group's: those of a conference are its sessions. */
const isGroup = (body: string): boolean => /\/WG\.\d+$/.test(body);

/** "Open-ended Interim Working Group of Government Experts on …" is also called without its first words. */
const shorter = (name: string): string => name.replace(/^Open-ended (?:Interim |Intergovernmental )?/i, "");

const names = once(
  () =>
    new NameTable<string>(
      meetings()
        .filter(({ body }) => isGroup(body))
        .flatMap(({ body, name }) => [name, shorter(name)].map((words) => [words, body] as const)),
    ),
);

/** The working group whose name begins at `at`: "[Working Group on Trafficking in Persons]". */
export function groupAt(text: string, at: number): BodyMention | undefined {
  const hit = names().at(text, at);
  return hit && { start: hit.start, end: hit.end, body: hit.value };
}

/** "the Working Group", "this working group": the one that the text is about. */
export const genericGroup = /(?:Open-ended\s+|[Ii]nterim\s+)*[Ww]orking\s+[Gg]roup(?![A-Za-z])/y;

/** All working groups that a text names, in order. */
export function groupsIn(text: string): BodyMention[] {
  return [...text.matchAll(/Open-ended|Working\s+Group|Intergovernmental/g)].flatMap(({ index }) => {
    const found = groupAt(text, index);
    return found && !/Open-ended\s+$/.test(text.slice(Math.max(0, index - 20), index)) ? [found] : [];
  });
}

/** The working group whose document a symbol names: `CTOC/COP/WG.4/2011/8` */
export const groupOfSymbol = (symbol: string): string | undefined => /^[A-Z]+\/[A-Z]+\/WG\.\d+(?=\/)/.exec(symbol)?.[0];
