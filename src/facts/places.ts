/** Places where bodies meet, however they are spelt: a city, its other names, its country. */
import { places } from "./facts.ts";

/** "Belém" and "Belem", "Sharm El Sheikh" and "Sharm el-Sheikh", "the Hague" and "The Hague" are the same. */
const keyOf = (name: string): string =>
  name
    .normalize("NFD")
    .toLowerCase()
    .replace(/^the\s/, "")
    .replace(/[^a-z]/g, "");

/** By each name of a city, all that it may be called. */
const names = new Map<string, readonly string[]>();
const rows = places.map(({ place, country, also }) => ({ place, country, also: also.split("; ").filter(Boolean) }));
for (const { place, country, also } of rows) names.set(keyOf(place), [place, country, ...also].map(keyOf));
for (const { place, also } of rows)
  for (const other of also)
    if (!names.has(keyOf(other))) names.set(keyOf(other), names.get(keyOf(place)) as readonly string[]);

/** Whether the table has a city of this name. */
export const isKnownPlace = (name: string): boolean => names.has(keyOf(name));

/**
 * Whether a body that met in `known` can be said to have met in `said`; `known` as in the table of sessions:
 * "Kunming and Montreal", "Bonn (Fiji)". Undefined where the table of places lacks what would decide.
 */
export function isPlace(said: string, known: string): boolean | undefined {
  const cities = known
    .replace(/ \(.*?\)/g, "")
    .split(" and ")
    .map(keyOf);
  if (!cities.every((city) => names.has(city))) return undefined;
  const good = cities.flatMap((city) => names.get(city) as readonly string[]);
  const key = keyOf(said);
  return good.some((name) => key.includes(name) || name.includes(key));
}
