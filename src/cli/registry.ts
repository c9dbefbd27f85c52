import { generalCommentWith } from "../facts/general-comments.ts";
import { searchTitles } from "../registry/near/search.ts";
import { printForm } from "../registry/tables/print-form.ts";
import { commentRows, entryRows, sourceRows, statusWords } from "../report/known.ts";
import { printable } from "../report/printable.ts";
import { registryStats } from "../report/registry-stats.ts";
import type { Entry, Registry } from "../types/registry.ts";
import { type Io, print, problemList } from "./io.ts";
import { registryHere } from "./registry-here.ts";

interface RegistryOptions {
  /** Files of the project's own facts. */
  readonly registry?: readonly string[];
}

/** The bundled registry with the project's facts. The status is 2 if these have bad rows. */
async function opened({ registry }: RegistryOptions, io: Io): Promise<{ registry: Registry; status: 0 | 2 }> {
  const { problems, onProblem } = problemList(io);
  const made = await registryHere(registry, onProblem);
  return { registry: made, status: problems.length > 0 ? 2 : 0 };
}

/** `wgtip registry stats`: counts names by series, and lists the ranges for which the registry is complete. */
export async function statsCommand(options: RegistryOptions, io: Io): Promise<number> {
  const { registry, status } = await opened(options, io);
  await print(io.stdout, lines(...registryStats(registry)));
  return status;
}

/** `wgtip registry search`: exits with status 1 if nothing is found. */
export async function searchCommand(words: string, options: RegistryOptions, io: Io): Promise<number> {
  const { registry, status } = await opened(options, io);
  const exact = registry.find(words);
  const titled = [...(exact ? [exact] : []), ...searchTitles(registry.entries(), words)];
  const near = () => [
    ...registry.nearest(words),
    ...registry.nearestTitles(words).flatMap((title) => registry.byTitle(title)),
  ];
  const found = titled.length > 0 ? titled : near().flatMap((name) => registry.find(name) ?? []);
  await print(io.stdout, lines(...found.map(({ name, title }) => [name, title?.value].filter(Boolean).join("  "))));
  if (found.length === 0) io.stderr.write(`wgtip: no such title or name: ${printable(words)}\n`);
  return status || (found.length > 0 ? 0 : 1);
}

/** `wgtip registry show`: exits with status 1 if there is no such entry, and says what is known about its series. */
export async function showCommand(name: string, options: RegistryOptions, io: Io): Promise<number> {
  const { registry, status } = await opened(options, io);
  const lookup = registry.lookup(printForm(name) ?? name);
  if (lookup.status === "found") {
    await print(io.stdout, lines(...entryLines(lookup.entry)));
    return status;
  }
  const nearest = "nearest" in lookup && lookup.nearest.length > 0 ? `; nearest: ${lookup.nearest.join(", ")}` : "";
  io.stderr.write(`wgtip: ${printable(name)}: ${statusWords[lookup.status]}${nearest}\n`);
  return status || 1;
}

const entryLines = (entry: Entry) => [
  entry.name,
  ...[...entryRows(entry), ...commentRows(generalCommentWith(entry.name)), ...sourceRows(entry)].map(
    ([label = "", value = ""]) => `  ${label.padEnd(12)}  ${value}`,
  ),
];

const lines = (...lines: string[]): string[] => lines.map((line) => `${printable(line)}\n`);
