/** Compares the language versions of documents. */
import { baseFirst, compare } from "../../parity/compare.ts";
import { languageOf, type Named, paired } from "../../parity/pairing.ts";
import { type Version, versionOf } from "../../parity/version.ts";
import { read } from "../../pipeline.ts";
import { located } from "../../report/located.ts";
import { count, emptySummary, type Summary } from "../../report/report.ts";
import type { Applied, Layer } from "../../settings/settings.ts";
import { suppress } from "../../suppress/suppress.ts";
import type { LintResult, ResolvedCitation } from "../../types/finding.ts";
import type { Source } from "../../types/source.ts";
import { registries } from "../facts/project-file.ts";
import { openRegistry } from "../facts/registry-file.ts";
import { settingsFinder } from "../settings/settings.ts";
import { type FilesRequest, filesOf, resultsOf } from "./request.ts";
import { Tally } from "./tally.ts";

export interface ParityRun {
  /** The result of each file that has a counterpart, document by document. */
  readonly results: AsyncIterable<LintResult>;
  /** Complete after the last result. */
  readonly summary: Summary;
  /** Whether the findings exceed the thresholds of their settings. Call it after the last result. */
  readonly fails: () => boolean;
  /** The versions of the document to which a file belongs; the one that the others are compared with comes first. */
  readonly versionsOf: (path: string) => readonly Version[];
  /** Files without another language version. Complete after the last result. */
  readonly alone: readonly string[];
}

/** A file to compare. */
interface File extends Named {
  readonly source: Source;
  readonly resolved: readonly ResolvedCitation[];
  readonly applied: Applied;
}

/** Reads all files, pairs them, and compares each pair. */
export function compareVersions(request: FilesRequest & { readonly settings?: readonly Layer[] }): ParityRun {
  const summary = emptySummary();
  const tally = new Tally();
  const alone: string[] = [];
  const documents = new Map<string, readonly Version[]>();
  async function* results(): AsyncGenerator<LintResult> {
    for (const group of paired(await filesIn(request))) {
      const versions = group.length > 1 ? versionsIn(group, request) : new Map<Version, File>();
      if (versions.size < 2) {
        alone.push(...(group.length > 1 ? [...versions.values()] : group).map(({ path }) => path));
        continue;
      }
      const ordered = baseFirst([...versions.keys()]);
      for (const { source } of ordered) documents.set(source.path, ordered);
      const found = compare(ordered, (version) => versions.get(version)?.applied.settings.rules ?? {});
      for (const [version, { source, resolved, applied }] of versions) {
        const left = suppress(source, found.get(version) ?? [], applied.settings.rules);
        const diagnostics = left.filter(({ rule }) => rule.startsWith("parity/"));
        const result: LintResult = {
          path: source.path,
          format: source.format,
          citations: resolved.length,
          findings: located(source, diagnostics),
          fixed: 0,
          read: { source, resolved },
        };
        count(summary, result);
        tally.add(result, applied);
        yield result;
      }
    }
  }
  return {
    results: results(),
    summary,
    fails: () => tally.fails,
    alone,
    versionsOf: (path) => documents.get(path) ?? [],
  };
}

async function filesIn(request: FilesRequest & { readonly settings?: readonly Layer[] }): Promise<File[]> {
  const finder = settingsFinder(request.settings ?? [], request.onProblem);
  const registryOf = registries(openRegistry(), { files: request.registry ?? [] }, request.onProblem);
  const files: File[] = [];
  const all = resultsOf(filesOf(request, finder), request, async ({ source }) => {
    const applied = await finder.settingsOf(source.path);
    if (!applied) return;
    const { document, resolved } = read(source, registryOf(source.path, applied.settings.registries), applied.settings);
    files.push({ path: source.path, document, source, resolved, applied });
  });
  for await (const _ of all);
  return files;
}

/** The versions of a document, one for each language. */
function versionsIn(group: readonly File[], { onProblem }: FilesRequest): Map<Version, File> {
  const versions = new Map<Version, File>();
  const of = new Map<string, File>();
  for (const file of group) {
    const language = languageOf(file);
    const twin = language === undefined ? undefined : of.get(language);
    if (language === undefined || twin) {
      const message = twin
        ? `also a version in that language of the document in ${twin.path}; compare one at a time`
        : "no language is known; name the file NAME.fr.EXT, or put it into a folder fr/";
      onProblem({ path: file.path, message });
      continue;
    }
    of.set(language, file);
    versions.set(versionOf(file.source, language, file.resolved), file);
  }
  return versions;
}
