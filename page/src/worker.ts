/** The worker: reads, lints and writes files; the page only shows. Nothing leaves this computer. */

import "./own.ts";
import { version } from "../../package.json";
import { addressOf } from "../../src/facts/addresses.ts";
import { compare } from "../../src/parity/compare.ts";
import { languageOf, paired } from "../../src/parity/pairing.ts";
import { type Version, versionOf } from "../../src/parity/version.ts";
import { type Examined, examine, read } from "../../src/pipeline.ts";
import { layered } from "../../src/registry/index/layered.ts";
import { registryFrom } from "../../src/registry/index/open.ts";
import { searchTitles } from "../../src/registry/near/search.ts";
import { ownTablesOf } from "../../src/registry/tables/own-tables.ts";
import { merged, readProject, writeProject } from "../../src/registry/tables/project-table.ts";
import { authoritiesCsv } from "../../src/report/extract/authorities.ts";
import { graphOf } from "../../src/report/graph/graph.ts";
import { named } from "../../src/report/graph/self.ts";
import { versionsHtml } from "../../src/report/html/versions.ts";
import { namesDocument } from "../../src/report/known.ts";
import { lintHtml } from "../../src/report/lint/html.ts";
import { located } from "../../src/report/located.ts";
import { remarkOf } from "../../src/report/remark.ts";
import { count, emptySummary, type Run } from "../../src/report/report.ts";
import { resolveArgument } from "../../src/resolve/pasted.ts";
import { formatOf } from "../../src/source/format.ts";
import { ReadProblem } from "../../src/source/problem.ts";
import type { Reader } from "../../src/source/reader.ts";
import { createSource } from "../../src/source/source.ts";
import type { LintResult, ResolvedCitation } from "../../src/types/finding.ts";
import type { Registry } from "../../src/types/registry.ts";
import type { Source } from "../../src/types/source.ts";
import type { Answer, Cited, Known, Made, Methods, Product, Request, Settings } from "./messages.ts";

interface File {
  readonly bytes: Uint8Array;
  readonly source: Source;
  readonly reader: Reader;
}

let bundled: Registry;
const files = new Map<string, File>();
/** What was found last, in the text that is being edited. */
let last: { readonly path: string; readonly found: Examined } | undefined;
/** The registry with the facts of one's own, made again when they change. */
let own: { readonly facts: string; readonly registry: Registry } | undefined;

function registryOf({ facts }: Pick<Settings, "facts">): Registry {
  if (facts.trim() === "") return bundled;
  if (own?.facts !== facts) own = { facts, registry: layered(bundled, readProject(facts).entries) };
  return own.registry;
}

const methods: {
  [name in keyof Methods]: (...args: Parameters<Methods[name]>) => Awaitable<ReturnType<Methods[name]>>;
} = {
  async start(registry) {
    const stream = new Response(registry).body?.pipeThrough(new DecompressionStream("gzip"));
    // what reads a pasted text is loaded meanwhile
    const [bytes] = await Promise.all([new Response(stream).arrayBuffer(), createSource("text.md", "")]);
    bundled = registryFrom(new Uint8Array(bytes));
    return undefined;
  },

  version: () => `wgtip ${version}, registry ${bundled.version}`,
  tables: (given) => ownTablesOf(given),

  async open(path, buffer) {
    const bytes = new Uint8Array(buffer);
    const reader = await formatOf(path, bytes).load();
    const source = await reader.read(path, bytes);
    files.set(path, { bytes, source, reader });
    const products: Product[] = [
      ...(source.map ? [] : ["text" as const]),
      ...(reader.annotate ? ["comments" as const] : []),
      ...(reader.change && source.map ? ["changes" as const] : []),
      "authorities",
      "report",
    ];
    return { text: source.text, products };
  },

  close(path) {
    files.delete(path);
    return undefined;
  },

  async lint(path, text, settings) {
    const source = await sourceOf(path, text);
    const found = examined(source, settings, last?.path === path ? last.found : undefined);
    last = { path, found };
    return { findings: located(source, found.diagnostics), cited: found.resolved.flatMap(citedBy) };
  },

  search(query, settings) {
    const registry = registryOf(settings);
    const named = resolveArgument(query, registry).flatMap(({ target, entry }): Known[] =>
      target === null ? [] : [knownOf(target, entry)],
    );
    if (named.length > 0) return named;
    return searchTitles(registry.entries(), query).map((entry) => knownOf(entry.name, entry));
  },

  faults: (facts) => readProject(facts).faults.map(({ line, message }) => `${line}: ${message}`),

  add(facts, more) {
    const [now, added] = [readProject(facts), readProject(more)];
    const fault = added.faults[0];
    if (fault) throw new Error(fault.message);
    return writeProject({ comments: now.comments, entries: merged([...now.entries, ...added.entries]) });
  },

  async make(path, product, text, edits, settings) {
    const file = files.get(path) as File;
    const how = { author: "wgtip", date: `${new Date().toISOString().slice(0, 19)}Z` };
    if (product === "comments") {
      const { diagnostics, resolved } = examined(file.source, settings);
      const remarks = diagnostics.map((diagnostic) => remarkOf(diagnostic, file.source, resolved));
      const { bytes, refused } = (await file.reader.annotate?.(file, remarks, how)) ?? nothing;
      return made(
        path,
        "commented",
        bytes,
        refused.map(({ item, why }) => `${item.paragraphs[0]}: ${why}`),
      );
    }
    if (product === "changes") {
      const { bytes, refused } = (await file.reader.change?.(file, edits, { ...how, track: true })) ?? nothing;
      return made(
        path,
        "changed",
        bytes,
        refused.map(({ item, why }) => `${item.text}: ${why}`),
      );
    }
    if (product === "text") return { name: nameOf(path), type: "text/plain", bytes: encoded(text), said: [] };
    const source = await sourceOf(path, text);
    const { resolved, diagnostics } = examined(source, settings);
    const one = { source, resolved };
    if (product === "authorities") {
      const csv = await joined(authoritiesCsv(only([one]), runOf([], settings)));
      return { name: `${nameOf(path)}.csv`, type: "text/csv", bytes: encoded(`\ufeff${csv}`), said: [] };
    }
    const result: LintResult = {
      path,
      format: source.format,
      citations: resolved.length,
      findings: located(source, diagnostics),
      fixed: 0,
      read: one,
    };
    const report = await joined(lintHtml({ version })(only([result]), runOf([result], settings)));
    return { name: `${nameOf(path)}.html`, type: "text/html", bytes: encoded(report), said: [] };
  },

  async graph(texts, settings) {
    const registry = registryOf(settings);
    const sources = await Promise.all(texts.map(({ path, text }) => sourceOf(path, text)));
    const documents = sources.map((source) => ({ ...read(source, registry), source, registry }));
    return graphOf(named(only(documents)), {});
  },

  async compare(texts, settings) {
    const registry = registryOf(settings);
    const sources = await Promise.all(texts.map(({ path, text }) => sourceOf(path, text)));
    const named = sources.map((source) => {
      const { document, resolved } = read(source, registry);
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

type Awaitable<T> = T | Promise<T>;
const nothing = { bytes: new Uint8Array(), refused: [] };

/** The file as it was read; or, once it is edited, its text alone. */
async function sourceOf(path: string, text: string): Promise<Source> {
  const source = files.get(path)?.source;
  return source?.text === text ? source : createSource(path, text);
}

const examined = (source: Source, settings: Settings, before?: Examined) =>
  examine(source, registryOf(settings), settings.style ? { profile: "un" } : {}, before);

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

function knownOf(name: string, entry: ResolvedCitation["entry"]): Known {
  const address = addressOf(name, entry);
  return {
    name,
    ...(entry?.title ? { title: entry.title.value } : {}),
    ...(entry?.date ? { date: entry.date.value } : {}),
    ...(address ? { address } : {}),
  };
}

const nameOf = (path: string): string => path.split("/").at(-1) ?? path;

/** `draft.docx` → `draft.commented.docx` */
const made = (path: string, suffix: string, bytes: Uint8Array, said: readonly string[]): Made => ({
  name: nameOf(path).replace(/(\.\w+)?$/, `.${suffix}$1`),
  type: "application/octet-stream",
  bytes,
  said,
});

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
    send({ id, result: await run(...args) });
  } catch (error) {
    send({ id, error: wordsOf(error) });
  }
};
