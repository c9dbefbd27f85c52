/** Which file of the workspace is which document, and which files cite it. */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Location, Range, WorkspaceSymbol } from "vscode-languageserver/node";
import { keyOf } from "../facts/keys.ts";
import type { SourcedEntry } from "../registry/tables/fact-row.ts";
import { decode } from "../source/encoding.ts";
import { lineStarts } from "../text/line-starts.ts";
import { findFiles } from "../workspace/files/files.ts";
import type { Selection } from "../workspace/files/selection.ts";
import type { Job } from "../workspace/run/job.ts";
import { type Surveyed, type SurveyedSpan, surveyFile } from "../workspace/run/survey.ts";
import type { Encoding } from "./client.ts";
import { columnIn } from "./positions.ts";
import type { Project } from "./project.ts";

/** By which editors choose an icon. */
const file = 1;

/** Bytes. Sizes are not asked for; by this one, threads answer after each fifty files. */
const typicalSize = 20_000;

/** Milliseconds of work after which messages of the editor are let in. */
const breath = 10;

/** A function to be called often: now and then it waits until messages that have come are handled. */
function breather(): () => Promise<void> | undefined {
  let last = performance.now();
  return () => {
    if (performance.now() - last < breath) return undefined;
    return new Promise((passed) =>
      setImmediate(() => {
        last = performance.now();
        passed();
      }),
    );
  };
}

export class Workspace {
  readonly #project: Project;
  readonly #encoding: Encoding;
  readonly #byPath = new Map<string, Surveyed>();

  constructor(project: Project, encoding: Encoding) {
    this.#project = project;
    this.#encoding = encoding;
  }

  /** Surveys all files in the folders, in a thread of its own. The editor is answered meanwhile. */
  async open(folders: readonly string[]): Promise<void> {
    const { selection } = this.#project;
    const breathe = breather();
    const isMeant: Selection["isMeant"] = async (path) => {
      await breathe();
      return selection.isMeant(path);
    };
    const jobs: Job[] = [];
    for (const path of await findFiles(folders, () => {}, { ...selection, isMeant })) {
      await breathe();
      const applied = await this.#project.settingsOf(path);
      if (applied) jobs.push({ path, size: typicalSize, settings: applied.settings });
    }
    if (jobs.length === 0) return;
    const { surveyInWorker } = await import("../workspace/run/workers.ts");
    for await (const surveyed of surveyInWorker(jobs)) if (surveyed) this.take(surveyed);
  }

  /** Surveys a file that was saved, created or deleted. */
  async update(path: string): Promise<void> {
    this.#byPath.delete(path);
    const applied = await this.#project.settingsOf(path);
    if (!applied || !(await this.#project.selection.isMeant(path))) return;
    const surveyed = await surveyFile(path, applied.settings, this.#project.registryOf(path, applied));
    if (surveyed) this.take(surveyed);
  }

  /** Takes what is known of a file, in place of what was. */
  take(surveyed: Surveyed): void {
    this.#byPath.set(surveyed.path, surveyed);
  }

  has(path: string): boolean {
    return this.#byPath.has(path);
  }

  /** What the files say about themselves, as the command line takes it when it lints several files. */
  get drafts(): SourcedEntry[] {
    const surveyed = [...this.#byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    return surveyed.length < 2 ? [] : surveyed.flatMap(({ entry }) => entry ?? []);
  }

  /** The files that are this document. */
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

  /** The files whose symbols contain the words. */
  symbols(words: string): WorkspaceSymbol[] {
    const key = keyOf(words);
    return [...this.#byPath.values()].flatMap(({ path, symbol }) =>
      symbol && keyOf(symbol).includes(key)
        ? [{ name: symbol, kind: file, location: { uri: pathToFileURL(path).href, range: top } }]
        : [],
    );
  }

  /** The survey counts columns in UTF-16; for another encoding the lines are needed. */
  #ranges(path: string, spans: readonly SurveyedSpan[]): readonly Range[] {
    if (this.#encoding === "utf-16" || spans.length === 0) return spans;
    const { text } = decode(path, readFileSync(path));
    const starts = lineStarts(text);
    const placed = ({ line, character }: SurveyedSpan["start"]) => {
      const start = starts[line] ?? 0;
      return { line, character: columnIn(text.slice(start, start + character), this.#encoding) };
    };
    return spans.map(({ start, end }) => ({ start: placed(start), end: placed(end) }));
  }
}

const top: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
