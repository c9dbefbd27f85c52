/** Which file of the workspace is which document, and which files cite it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Location, Range, WorkspaceSymbol } from "vscode-languageserver/node";
import { keyOf } from "../facts/keys.ts";
import type { SourcedEntry } from "../registry/tables/fact-row.ts";
import { decode } from "../source/encoding.ts";
import { lineStarts } from "../text/line-starts.ts";
import { type Surveyed, type SurveyedSpan, surveyFile } from "../workspace/run/survey.ts";
import type { Encoding } from "./client.ts";
import { columnIn } from "./positions.ts";
import type { Project } from "./project.ts";

/** The kind of symbol, for which editors choose an icon. */
const file = 1;

/** Most symbols to return at once: an editor asks again when more is typed. */
const mostSymbols = 200;

export class Workspace {
  readonly #project: Project;
  readonly #encoding: Encoding;
  readonly #folders = new Set<string>();
  readonly #byPath = new Map<string, Surveyed>();
  #drafts: readonly SourcedEntry[] | undefined;

  constructor(project: Project, encoding: Encoding) {
    this.#project = project;
    this.#encoding = encoding;
  }

  /** Surveys all files in folders that are not open yet, in a separate thread, while the editor is served. */
  async open(folders: readonly string[]): Promise<void> {
    const added = folders.filter((folder) => !this.#folders.has(folder));
    if (added.length === 0) return;
    for (const folder of added) this.#folders.add(folder);
    const { surveyInWorker } = await import("../workspace/run/workers.ts");
    // a folder may have been closed in the meantime
    for await (const surveyed of surveyInWorker(added, this.#project.below))
      if (surveyed && this.#isOpen(surveyed.path)) this.take(surveyed);
  }

  /** Forgets the files in a folder, except those in another open folder. */
  close(folder: string): void {
    this.#folders.delete(folder);
    for (const path of this.#byPath.keys())
      if (isWithin(folder, path) && !this.#isOpen(path)) this.#byPath.delete(path);
    this.#drafts = undefined;
  }

  #isOpen = (path: string): boolean => [...this.#folders].some((folder) => isWithin(folder, path));

  /** Surveys a file that was saved, created or deleted. */
  async update(path: string): Promise<void> {
    if (this.#byPath.delete(path)) this.#drafts = undefined;
    const applied = await this.#project.settingsOf(path);
    if (!applied || !(await this.#project.selection.isMeant(path))) return;
    const surveyed = await surveyFile(path, applied.settings, this.#project.registryOf(path, applied));
    if (surveyed) this.take(surveyed);
  }

  /** Replaces what is known about a file. */
  take(surveyed: Surveyed): void {
    const before = this.#byPath.get(surveyed.path);
    if (!before || JSON.stringify(before.entry) !== JSON.stringify(surveyed.entry)) this.#drafts = undefined;
    this.#byPath.set(surveyed.path, surveyed);
  }

  has(path: string): boolean {
    return this.#byPath.has(path);
  }

  /** What the files say about themselves, as when the command line lints several files. */
  get drafts(): readonly SourcedEntry[] {
    this.#drafts ??= draftsOf([...this.#byPath.values()]);
    return this.#drafts;
  }

  /** The files with this document. */
  definitions(target: string): Location[] {
    const key = keyOf(target);
    const own = [...this.#byPath.values()].filter(({ symbol }) => symbol !== undefined && keyOf(symbol) === key);
    return own.map(({ path }) => ({ uri: pathToFileURL(path).href, range: top }));
  }

  /** The citations of this document. */
  references(target: string): Location[] {
    return [...this.#byPath.values()].flatMap(({ path, cited }) => {
      const spans = cited.filter((one) => one.target === target).map(({ at }) => at);
      return this.#ranges(path, spans).map((range) => ({ uri: pathToFileURL(path).href, range }));
    });
  }

  /** The files whose symbols contain the words, limited to what an editor can show. */
  symbols(words: string): WorkspaceSymbol[] {
    const key = keyOf(words);
    const found: WorkspaceSymbol[] = [];
    for (const { path, symbol } of this.#byPath.values()) {
      if (symbol === undefined || !keyOf(symbol).includes(key)) continue;
      found.push({ name: symbol, kind: file, location: { uri: pathToFileURL(path).href, range: top } });
      if (found.length === mostSymbols) break;
    }
    return found;
  }

  /** The survey counts columns in UTF-16 units; other encodings need the text of the lines. */
  #ranges(path: string, spans: readonly SurveyedSpan[]): readonly Range[] {
    const text = this.#encoding === "utf-16" || spans.length === 0 ? undefined : textOf(path);
    if (text === undefined) return spans;
    const starts = lineStarts(text);
    const placed = ({ line, character }: SurveyedSpan["start"]) => {
      const start = starts[line] ?? 0;
      return { line, character: columnIn(text.slice(start, start + character), this.#encoding) };
    };
    return spans.map(({ start, end }) => ({ start: placed(start), end: placed(end) }));
  }
}

/** Undefined if the file is not text, or no longer exists. */
function textOf(path: string): string | undefined {
  try {
    return decode(path, readFileSync(path)).text;
  } catch {
    return undefined;
  }
}

function draftsOf(surveyed: readonly Surveyed[]): readonly SourcedEntry[] {
  const sorted = [...surveyed].sort((a, b) => (a.path < b.path ? -1 : 1));
  return sorted.length < 2 ? [] : sorted.flatMap(({ entry }) => entry ?? []);
}

const isWithin = (folder: string, path: string): boolean => path.startsWith(join(folder, "/"));

const top: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
