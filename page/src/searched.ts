/** Searches the registry for what the user types: names, beginnings of names, and words of titles. */
import { addressOf } from "../../src/facts/addresses.ts";
import { titleSearch } from "../../src/registry/near/search.ts";
import { knownCitation, knownRows, statusWords } from "../../src/report/known.ts";
import { resolveArgument } from "../../src/resolve/pasted.ts";
import type { ResolvedCitation } from "../../src/types/finding.ts";
import type { Registry } from "../../src/types/registry.ts";
import type { Known } from "./messages.ts";

const most = 20;

/** At most 20 documents, best first: with this name, with a name that begins so, or with these words in the title. */
export function searched(query: string, registry: Registry): Known[] {
  const found = new Map<string, ResolvedCitation>();
  const add = (argument: string) => {
    for (const resolved of resolveArgument(argument, registry))
      if (resolved.target !== null && !found.has(resolved.target)) found.set(resolved.target, resolved);
  };
  add(query);
  for (const name of namesFrom(query, registry)) {
    if (found.size >= most) break;
    add(name);
  }
  return [...found].map(([name, resolved]) => knownOf(name, resolved, registry));
}

function* namesFrom(query: string, registry: Registry): Iterable<string> {
  let isName = false;
  for (const { name } of /\d|\//.test(query) ? registry.beginning(query.trim()) : []) {
    isName = true;
    yield name;
  }
  if (!isName) for (const { name } of inTitles(registry)(query)) yield name;
}

/** The search in the titles of each registry, made once. */
const searches = new WeakMap<Registry, ReturnType<typeof titleSearch>>();

function inTitles(registry: Registry): ReturnType<typeof titleSearch> {
  const search = searches.get(registry) ?? titleSearch(registry.entries());
  searches.set(registry, search);
  return search;
}

function knownOf(name: string, resolved: ResolvedCitation, registry: Registry): Known {
  const { entry, status } = resolved;
  const address = addressOf(name, entry);
  return {
    name,
    ...(entry?.title ? { title: entry.title.value } : {}),
    ...(entry?.date ? { date: entry.date.value } : {}),
    ...(address ? { address } : {}),
    rows: [["status", statusWords[status]], ...knownRows(knownCitation(resolved, registry))],
  };
}
