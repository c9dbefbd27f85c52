/** What the files of a workspace say about themselves and what they cite, for an editor that has not opened them. */
import { readFileSync, statSync } from "node:fs";
import { type Examined, read } from "../../pipeline.ts";
import type { SourcedEntry } from "../../registry/tables/fact-row.ts";
import { harvest } from "../../registry/tables/harvest.ts";
import type { Layer, Settings } from "../../settings/settings.ts";
import { sizeLimit } from "../../source/encoding.ts";
import { readSource } from "../../source/format.ts";
import { placeOf } from "../../source/places.ts";
import type { Registry } from "../../types/registry.ts";
import type { Source, Span } from "../../types/source.ts";
import { findFiles } from "../files/files.ts";
import { settingsFinder } from "../settings/settings.ts";

/** A place in a file, with lines and columns (in UTF-16 code units) from 0. */
export interface SurveyedSpan {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

export interface Surveyed {
  readonly path: string;
  /** What the masthead says. */
  readonly entry?: SourcedEntry;
  /** The file's own symbol. */
  readonly symbol?: string;
  readonly cited: readonly { readonly target: string; readonly at: SurveyedSpan }[];
}

/** The files in folders that a lint without options would read, grouped by their settings as JSON. */
export async function filesToSurvey(
  folders: readonly string[],
  below: readonly Layer[],
): Promise<Map<string, string[]>> {
  const ignore = () => {};
  const finder = settingsFinder([], ignore, { below });
  // equal settings are the same object
  const bySettings = new Map<Settings, string[]>();
  for (const path of await findFiles(folders, ignore, finder)) {
    const settings = (await finder.settingsOf(path))?.settings;
    if (!settings) continue;
    const others = bySettings.get(settings);
    if (others) others.push(path);
    else bySettings.set(settings, [path]);
  }
  return new Map([...bySettings].map(([settings, paths]) => [JSON.stringify(settings), paths]));
}

/** Surveys a file; undefined if it cannot be read, which is reported when it is linted. */
export async function surveyFile(path: string, settings: Settings, registry: Registry): Promise<Surveyed | undefined> {
  try {
    const stats = statSync(path);
    if (!stats.isFile() || stats.size > sizeLimit) return undefined;
    const source = await readSource(path, readFileSync(path));
    return surveyOf(source, read(source, registry, settings));
  } catch {
    return undefined;
  }
}

export function surveyOf(source: Source, { parsed, document, resolved }: Omit<Examined, "diagnostics">): Surveyed {
  const entry = harvest(source.text, source.path);
  return {
    path: source.path,
    ...(entry && { entry }),
    ...(document.symbol !== undefined && { symbol: document.symbol }),
    cited: resolved.flatMap(({ target, citation }) =>
      target === null || isOwn(citation, parsed) ? [] : [{ target, at: spanIn(source, citation) }],
    ),
  };
}

/** Whether a symbol stands in the masthead, where it names this document. */
export const isOwn = ({ start }: Span, { masthead }: Examined["parsed"]): boolean => start < (masthead?.end ?? 0);

/** The span in the file as an editor shows it, including markup between the words. */
function spanIn(source: Source, { start, end }: Span): SurveyedSpan {
  const at = (offset: number, isEnd = false) => {
    const { line, column } = placeOf(source, offset, isEnd);
    return { line: line - 1, character: column - 1 };
  };
  return { start: at(start), end: at(end, true) };
}
