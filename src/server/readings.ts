/** The findings of each open document, cached until the document or the project changes. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Position, Range } from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Examined, examine } from "../pipeline.ts";
import type { CheckOptions } from "../rules/engine/check.ts";
import type { Applied } from "../settings/settings.ts";
import { formatOf } from "../source/format.ts";
import { offsetInFile, offsetInText } from "../source/places.ts";
import { problemOf, ReadProblem } from "../source/problem.ts";
import { sourceOfFile } from "../source/source.ts";
import type { Diagnostic, ResolvedCitation } from "../types/finding.ts";
import type { Registry } from "../types/registry.ts";
import type { FormatName, Source, Span } from "../types/source.ts";
import { houseOf } from "../workspace/settings/house.ts";
import type { Encoding } from "./client.ts";
import { offsetAt, rangeOf } from "./positions.ts";
import type { Project } from "./project.ts";

/** A version of a document, and everything found in it. */
export interface Reading extends Pick<Examined, "parsed" | "resolved" | "document"> {
  /** No two readings have the same: what is known of the project may change although the version does not. */
  readonly id: number;
  readonly examined: Examined;
  /** The settings, with the rules of the project. */
  readonly options: CheckOptions;
  readonly text: TextDocument;
  readonly path: string;
  readonly source: Source;
  readonly applied: Applied;
  readonly registry: Registry;
  /** All findings, in the order of the text. */
  readonly found: readonly Diagnostic[];
  /** The findings that are not in the baseline. */
  readonly diagnostics: readonly Diagnostic[];
  /** Milliseconds that reading took. */
  readonly took: number;
  /** The range in the document of a span of the text as read; they differ if the document has markup. */
  rangeOf(span: Span): Range;
  rangeInFile(span: Span): Range;
  /** The offset in the text as read. */
  offsetAt(position: Position): number;
}

interface Kept {
  readonly text: TextDocument;
  readonly epoch: number;
  readonly reading: Promise<Reading | undefined>;
  /** Why the document cannot be read. */
  problem?: ReadProblem;
}

export class Readings {
  /** Resolves some time after the first document was read, when its findings have been sent. */
  readonly first: Promise<void>;
  #onFirst = () => {};
  readonly #project: Project;
  readonly #encoding: Encoding;
  readonly #kept = new Map<string, Kept>();
  #count = 0;

  constructor(project: Project, encoding: Encoding) {
    this.#project = project;
    this.#encoding = encoding;
    this.first = new Promise((read) => {
      this.#onFirst = () => setTimeout(read, 0);
    });
  }

  /** Undefined if the file is excluded, or if it cannot be read. */
  async of(text: TextDocument): Promise<Reading | undefined> {
    await this.#project.configured;
    const { uri } = text;
    const { epoch } = this.#project;
    const before = this.#kept.get(uri);
    if (before?.text === text && before.epoch === epoch) return before.reading;
    const reading = this.#read(text, before?.reading)
      .catch((error) => {
        kept.problem = problemOf(pathOf(text), error);
        return undefined;
      })
      .finally(this.#onFirst);
    const kept: Kept = { text, epoch, reading };
    this.#kept.set(uri, kept);
    return reading;
  }

  /** Why the document could not be read last time. */
  problemOf = (uri: string): ReadProblem | undefined => this.#kept.get(uri)?.problem;

  forget(uri: string): void {
    this.#kept.delete(uri);
  }

  /** @param before an earlier version of the document */
  async #read(text: TextDocument, before?: Promise<Reading | undefined>): Promise<Reading | undefined> {
    const path = pathOf(text);
    const applied = await this.#project.settingsOf(path);
    if (!applied && (await this.#project.isExcluded(path))) return undefined;
    if (!applied) throw new ReadProblem(path, "is not checked, because its configuration has errors");
    const started = performance.now();
    const source = await sourceOf(path, text.getText());
    const registry = this.#project.registryOf(path, applied);
    const options = { ...applied.settings, house: await houseOf(applied.settings) };
    const examined = examine(source, registry, options, (await before)?.examined);
    const { document, diagnostics: found } = examined;
    return {
      id: ++this.#count,
      ...{ text, path, source, applied, options, registry, examined, document, found },
      get parsed() {
        return examined.parsed;
      },
      get resolved() {
        return examined.resolved;
      },
      diagnostics: await this.#project.fresh(source, examined, applied),
      took: performance.now() - started,
      rangeOf: ({ start, end }) =>
        rangeOf(text, { start: offsetInFile(source, start), end: offsetInFile(source, end, true) }, this.#encoding),
      rangeInFile: (span) => rangeOf(text, span, this.#encoding),
      offsetAt: (position) => offsetInText(source, offsetAt(text, position, this.#encoding)),
    };
  }
}

/** Formats of which an editor that opens them as text has only a corrupt copy. */
const noText: ReadonlySet<FormatName> = new Set(["docx", "odt", "pdf"]);

/** Text and Markdown are used as they are; other formats are read from bytes. */
async function sourceOf(path: string, text: string): Promise<Source> {
  const format = formatOf(path, new Uint8Array());
  if (format.name === "text" || format.name === "markdown") return sourceOfFile(path, text);
  if (noText.has(format.name)) throw new ReadProblem(path, "is no text; run `wgtip lint` on the file to check it");
  return (await format.load()).read(path, new TextEncoder().encode(text));
}

/**
 * The path of a document. One that is unsaved, or on another machine (`file://server/a.txt`), gets a path in the
 * current folder, with the extension of its language.
 */
export function pathOf({ uri, languageId }: Pick<TextDocument, "uri" | "languageId">): string {
  return pathIn(uri) ?? join(process.cwd(), `untitled.${endings.get(languageId) ?? "txt"}`);
}

/** The path in a file address; undefined if it is not on this machine. */
export function pathIn(uri: string): string | undefined {
  try {
    return uri.startsWith("file:") ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}

/** File extensions by the editors' language identifiers. */
const endings: ReadonlyMap<string, string> = new Map([
  ["asciidoc", "adoc"],
  ["bibtex", "bib"],
  ["html", "html"],
  ["latex", "tex"],
  ["markdown", "md"],
  ["restructuredtext", "rst"],
  ["tex", "tex"],
  ["xml", "xml"],
]);

/** The innermost citation at an offset. Its end counts as inside, because the cursor is there after typing. */
export function citationAt({ resolved }: Reading, offset: number): ResolvedCitation | undefined {
  return resolved
    .filter(({ citation }) => citation.start <= offset && offset <= citation.end)
    .sort((a, b) => lengthOf(a) - lengthOf(b))[0];
}

const lengthOf = ({ citation }: ResolvedCitation): number => citation.end - citation.start;
