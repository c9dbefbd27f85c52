/** Places where bodies meet, under all their names: a city, its other names, its country. */
import { once } from "../text/once.ts";
import { places } from "./facts.ts";

/**
 * The key of a name: "Belém" and "Belem", "Sharm El Sheikh" and "Sharm el-Sheikh", "the Hague" and "The Hague" have the
 * same.
 */
const keyOf = (name: string): string =>
  name
    .normalize("NFD")
    .toLowerCase()
    .replace(/^the\s/, "")
    .replace(/[^a-z]/g, "");

/** For each name of a city, all its names. */
const names = once(() => {
  const names = new Map<string, readonly string[]>();
  const rows = places().map(({ place, country, also }) => ({ place, country, also: also.split("; ").filter(Boolean) }));
  for (const { place, country, also } of rows) names.set(keyOf(place), [place, country, ...also].map(keyOf));
  for (const { place, also } of rows)
    for (const other of also)
      if (!names.has(keyOf(other))) names.set(keyOf(other), names.get(keyOf(place)) as readonly string[]);
  return names;
});

/** Whether the table has a city of this name. */
export const isKnownPlace = (name: string): boolean => names().has(keyOf(name));

/**
 * Whether `said` is a correct name for the place where a body met, `known` in the table of sessions ("Kunming and
 * Montreal", "Bonn (Fiji)"). Undefined if the table of places cannot decide.
 */
export function isPlace(said: string, known: string): boolean | undefined {
  const cities = known
    .replace(/ \(.*?\)/g, "")
    .split(" and ")
    .map(keyOf);
  if (!cities.every((city) => names().has(city))) return undefined;
  const good = cities.flatMap((city) => names().get(city) as readonly string[]);
  const key = keyOf(said);
  return good.some((name) => key.includes(name) || name.includes(key));
}
