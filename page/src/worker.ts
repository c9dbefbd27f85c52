/** The worker: reads, lints and writes files, while the page only displays. Nothing leaves this computer. */

import "./own.ts";
import { version } from "../../package.json";
import { addressOf } from "../../src/facts/addresses.ts";
import { meantChange } from "../../src/fixes/meant.ts";
import { compare } from "../../src/parity/compare.ts";
import { languageOf, paired } from "../../src/parity/pairing.ts";
import { type Version, versionOf } from "../../src/parity/version.ts";
import { type Examined, examine, read } from "../../src/pipeline.ts";
import { layered } from "../../src/registry/index/layered.ts";
import { registryFrom } from "../../src/registry/index/open.ts";
import { ownTablesOf } from "../../src/registry/tables/own-tables.ts";
import { merged, readProject, writeProject } from "../../src/registry/tables/project-table.ts";
import { authoritiesCsv } from "../../src/report/extract/authorities.ts";
import { graphOf } from "../../src/report/graph/graph.ts";
import { named } from "../../src/report/graph/self.ts";
import { svg } from "../../src/report/graph/svg.ts";
import { versionsHtml } from "../../src/report/html/versions.ts";
import { namesDocument } from "../../src/report/known.ts";
import { lintHtml } from "../../src/report/lint/html.ts";
import { located } from "../../src/report/located.ts";
import { remarkOf } from "../../src/report/remark.ts";
import { count, emptySummary, type Run } from "../../src/report/report.ts";
import { ReadProblem } from "../../src/source/problem.ts";
import { createSource } from "../../src/source/source.ts";
import type { LintResult, ResolvedCitation } from "../../src/types/finding.ts";
import type { Registry } from "../../src/types/registry.ts";
import type { Source } from "../../src/types/source.ts";
import { choices, optionsOf, readConfig } from "./config.ts";
import { changed, closeFile, type File, fileOf, openFile, productsOf, reread, sourceOf } from "./files.ts";
import type { Answer, Cited, Edit, Made, Methods, Request, Settings, Text } from "./messages.ts";
import { searched } from "./searched.ts";

let bundled: Registry;
/**
 * Whether `bundled` can be used. A worker that comes from a web server fetches its registry at once: a message reaches
 * it only when the page has shown itself.
 */
let ready: Promise<void> | undefined = location.protocol.startsWith("http")
  ? fetch(new URL("../registry.gz", location.href)).then(load)
  : undefined;
ready?.catch(() => {});

/** The last result for the text being edited. */
let last: { readonly path: string; readonly found: Examined } | undefined;
/** The registry with the user's own facts, rebuilt when they change. */
let own: { readonly facts: string; readonly registry: Registry } | undefined;

function registryOf({ facts }: Pick<Settings, "facts">): Registry {
  if (facts.trim() === "") return bundled;
  if (own?.facts !== facts) own = { facts, registry: layered(bundled, readProject(facts).entries) };
  return own.registry;
}

const methods: {
  [name in keyof Methods]: (...args: Parameters<Methods[name]>) => Awaitable<ReturnType<Methods[name]>>;
} = {
  start(registry) {
    ready = load(new Response(registry));
    return undefined;
  },

  version: () => `wgtip ${version}, registry ${bundled.version}`,
  tables: (given) => ownTablesOf(given),

  async open(path, buffer) {
    const file = await openFile(path, new Uint8Array(buffer));
    return { text: file.source.text, products: productsOf(file) };
  },

  close(path) {
    closeFile(path);
    return undefined;
  },

  async lint(text, settings) {
    const { path } = text;
    const source = await sourceOf(text);
    const found = examined(source, settings, last?.path === path ? last.found : undefined);
    last = { path, found };
    return { findings: located(source, found.diagnostics), cited: found.resolved.flatMap(citedBy) };
  },

  async meant(text, finding, settings) {
    const source = await sourceOf(text);
    const found = examined(source, settings, last?.path === text.path ? last.found : undefined);
    const reading = { source, registry: registryOf(settings), options: optionsOf(settings.config), examined: found };
    return meantChange(reading, finding);
  },

  choices,
  config: readConfig,

  search: (query, settings) => searched(query, registryOf(settings)),

  faults: (facts) => readProject(facts).faults.map(({ line, message }) => `${line}: ${message}`),

  add(facts, more) {
    const [now, added] = [readProject(facts), readProject(more)];
    const fault = added.faults[0];
    if (fault) throw new Error(fault.message);
    return writeProject({ comments: now.comments, entries: merged([...now.entries, ...added.entries]) });
  },

  async make(text, product, settings) {
    const file = fileOf(text);
    if (product === "comments" && file) return commented(file, text.edits, settings);
    if (product === "text" || product === "changes") return rewritten(text, file);
    const source = await sourceOf(text);
    const { resolved, diagnostics } = examined(source, settings);
    const one = { source, resolved };
    const name = nameOf(text.path);
    if (product === "authorities") {
      const csv = await joined(authoritiesCsv(only([one]), runOf([], settings)));
      return { name: `${name}.csv`, type: "text/csv", bytes: encoded(`\ufeff${csv}`), said: [] };
    }
    const findings = located(source, diagnostics);
    const { path, format } = source;
    const result: LintResult = { path, format, citations: resolved.length, findings, fixed: 0, read: one };
    const report = await joined(lintHtml({ version })(only([result]), runOf([result], settings)));
    return { name: `${name}.html`, type: "text/html", bytes: encoded(report), said: [] };
  },

  async graph(texts, settings) {
    const registry = registryOf(settings);
    const sources = await Promise.all(texts.map(sourceOf));
    const documents = sources.map((source) => ({
      ...read(source, registry, optionsOf(settings.config)),
      source,
      registry,
    }));
    return [...svg(await graphOf(named(only(documents)), {}), runOf([], settings))].join("");
  },

  async compare(texts, settings) {
    const registry = registryOf(settings);
    const sources = await Promise.all(texts.map(sourceOf));
    const named = sources.map((source) => {
      const { document, resolved } = read(source, registry, optionsOf(settings.config));
      return { path: source.path, text: source.text, document, source, resolved };
    });
    const documents = paired(named).map((group) =>
      group.flatMap((file): Version[] => {
        const language = languageOf(file);
        return language === undefined ? [] : [versionOf(file.source, language, file.resolved)];
      }),
    );
    const results: LintResult[] = [];
    const versionsOf = new Map<string, readonly Version[]>();
    for (const versions of documents.filter(({ length }) => length > 1)) {
      for (const [{ source }, diagnostics] of compare(versions)) {
        versionsOf.set(source.path, versions);
        const findings = located(source, diagnostics);
        results.push({ path: source.path, format: source.format, citations: 0, findings, fixed: 0 });
      }
    }
    const report = versionsHtml((path) => versionsOf.get(path) ?? [], { version })(
      only(results),
      runOf(results, settings),
    );
    return { name: "versions.html", type: "text/html", bytes: encoded(await joined(report)), said: [] };
  },
};

/** Takes the registry from a response, and compiles what a pasted text will need. */
async function load(response: Response): Promise<void> {
  if (!response.ok) throw new Error(`${response.url}: ${response.status} ${response.statusText}`);
  const stream = response.body?.pipeThrough(new DecompressionStream("gzip"));
  const bytes = new Response(stream).arrayBuffer();
  const passage = await createSource("text.md", "`text`\n\nRecalling its resolution 60/1 of 16 September 2005,\n");
  bundled = registryFrom(new Uint8Array(await bytes));
  examine(passage, bundled);
}

type Awaitable<T> = T | Promise<T>;

const how = () => ({ author: "wgtip", date: `${new Date().toISOString().slice(0, 19)}Z` });

/** A copy of the current file, with a comment at each finding. */
async function commented(opened: File, edits: readonly Edit[], settings: Settings): Promise<Made> {
  const { file, said } = await reread(opened, edits, how());
  const { diagnostics, resolved } = examined(file.source, settings);
  const remarks = diagnostics.map((diagnostic) => remarkOf(diagnostic, file.source, resolved));
  const result = await file.reader.annotate?.(file, remarks, how());
  const refused = (result?.refused ?? []).map(({ item, why }) => `${item.paragraphs[0]}: ${why}`);
  const name = suffixed(nameOf(file.source.path), "commented");
  return { name, type: binary, bytes: result?.bytes ?? file.bytes, said: [...said, ...refused] };
}

/** The current file. For a format that cannot be written, and for pasted text, the text. */
async function rewritten({ path, text, edits }: Text, file: File | undefined): Promise<Made> {
  const name = nameOf(path);
  const made = file && (await changed(file, edits, how()));
  if (made) return { name: suffixed(name, "changed"), type: binary, ...made };
  return { name: file ? `${name}.txt` : name, type: "text/plain", bytes: encoded(text), said: [] };
}

const examined = (source: Source, settings: Settings, before?: Examined) =>
  examine(source, registryOf(settings), optionsOf(settings.config), before);

function citedBy(resolved: ResolvedCitation): Cited[] {
  const { citation, target, status, entry } = resolved;
  const address = namesDocument(resolved) ? addressOf(resolved.target, entry) : undefined;
  return [
    {
      start: citation.start,
      end: citation.end,
      target,
      status,
      title: entry?.title?.value ?? null,
      date: entry?.date?.value ?? null,
      ...(address ? { address } : {}),
    },
  ];
}

const nameOf = (path: string): string => path.split("/").at(-1) ?? path;

/** `draft.docx` → `draft.commented.docx` */
const suffixed = (name: string, suffix: string): string => name.replace(/(\.\w+)?$/, `.${suffix}$1`);

const binary = "application/octet-stream";
const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

async function* only<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const piece of pieces) text += piece;
  return text;
}

function runOf(results: readonly LintResult[], settings: Settings): Run {
  const summary = emptySummary();
  for (const result of results) count(summary, result);
  return { registry: registryOf(settings), summary, problems: [] };
}

/** `bodies.tsv:1: unknown column boddy; …` */
function wordsOf(error: unknown): string {
  if (error instanceof ReadProblem) return `${error.path}: ${error.message}`;
  return error instanceof Error ? error.message : String(error);
}

self.onmessage = async ({ data: { id, method, args } }: MessageEvent<Request>) => {
  const send = (answer: Answer) => self.postMessage(answer);
  try {
    const run = methods[method] as (...args: readonly unknown[]) => unknown;
    if (method !== "start" && method !== "tables") await ready;
    send({ id, result: await run(...args) });
  } catch (error) {
    send({ id, error: wordsOf(error) });
  }
};
