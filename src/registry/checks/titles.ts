/** Finds titles that are not titles, or that belong to another text. */
import { actNamed } from "../../facts/act-names.ts";
import { titleKey } from "../../facts/keys.ts";
import type { Entry } from "../../types/registry.ts";
import type { Doubt } from "./doubt.ts";

const agenda = "is the wording of an agenda, not a title";
const cut = "is cut off";

const wordings: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/^(?:Agenda )?[Ii]tems? \d/, agenda],
  [/\((?:agenda )?items? \d[^)]*\)?$|\bagenda items? \d+(?: \([a-z]\))?$/i, agenda],
  [/^\([a-z]\) |[:;,] \([a-z]\) /, agenda],
  [/\b(?:of|the|and|for|to|in|with|by|from|an|or|at|its|their|on the)$|[,;:(–-]$/, cut],
  [/^\p{Ll}(?!-|\p{Lu})/u, cut],
];

/** What is wrong with the wording of a title; undefined if it may be a title. */
export function wordingFault(title: string): string | undefined {
  const found = wordings.find(([pattern]) => pattern.test(title));
  if (found) return found[1];
  const pairs = [
    ["(", ")"],
    ["“", "”"],
    ["[", "]"],
  ] as const;
  return pairs.some(([open, close]) => title.split(open).length !== title.split(close).length) ? cut : undefined;
}

/**
 * Titles shared by two resolutions of one session that aren't parts of one resolution: one has the other's title,
 * unless both titles were read in the texts themselves.
 */
export function sharedTitles(entries: Iterable<Entry>): Doubt[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const act = entry.title && actNamed(entry.name);
    if (act?.kind !== "resolution" || act.series === "S/RES") continue;
    const key = `${act.series}/${act.session} ${titleKey(entry.title?.value ?? "")}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()].flatMap((group) => {
    if (new Set(group.map(({ name }) => actNamed(name)?.ordinal)).size < 2) return [];
    return group
      .filter(({ title }) => title?.basis !== "header")
      .map(({ name, title }): Doubt => {
        const others = group.flatMap((other) => (other.name === name ? [] : [other.name]));
        return { name, fact: "title", reason: `“${title?.value}” is also the title of ${others.join(", ")}` };
      });
  });
}
