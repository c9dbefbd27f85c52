/** Skips files whose bytes, settings, facts and program are unchanged. */
import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { ownTables } from "../../facts/own-tables.ts";
import type { SourcedEntry } from "../../registry/tables/fact-row.ts";
import type { LintResult } from "../../types/finding.ts";
import type { Registry } from "../../types/registry.ts";
import type { Remember } from "../facts/mastheads.ts";
import { factFilesOf, readProjectFile } from "../facts/project-file.ts";
import { standardInput } from "../files/files.ts";
import type { FileOutcome, Job, RunFacts } from "./job.ts";
import { type Store, sha256 } from "./store.ts";

/** The part of a result that is cached. */
type Kept = Pick<LintResult, "citations" | "format" | "findings">;

/** Checksum of the program and of the project's tables, either of which can change the findings. */
let programKey: string | undefined;
function program(): string {
  programKey ??= sha256(
    [sha256(readFileSync(fileURLToPath(import.meta.url))), JSON.stringify(ownTables?.rows ?? null)].join("\n"),
  );
  return programKey;
}

/** Caches in the store what mastheads say. */
export function rememberIn(store: Store): Remember {
  return async (path, bytes, make) => {
    const key = sha256([program(), "masthead", path, sha256(bytes)].join("\n"));
    const known = store.get(key) as SourcedEntry | null | undefined;
    if (known !== undefined) return known ?? undefined;
    const made = await make();
    store.set(key, made ?? null);
    return made;
  };
}

/** The outcome of each file, in order. `lint` handles the files that are not in the store. */
export async function* lintCached(
  jobs: readonly Job[],
  facts: RunFacts,
  registry: Registry,
  store: Store,
  lint: (jobs: readonly Job[]) => AsyncGenerator<FileOutcome>,
): AsyncGenerator<FileOutcome> {
  const keyOf = keys(facts, registry);
  const keysOf = new Map<Job, string>();
  const hits = new Map<Job, Kept>();
  for (const job of jobs) {
    const bytes = bytesOf(job, facts);
    const key = bytes && keyOf(job, bytes);
    if (!key) continue;
    keysOf.set(job, key);
    const kept = store.get(key) as Kept | undefined;
    if (kept && !hasToFix(kept, facts)) hits.set(job, kept);
  }

  /**
   * Whether the file is still the one that was hashed. If it changed in between, its findings must not be kept under
   * the old checksum.
   */
  const isUnchanged = (job: Job, key: string): boolean => {
    const bytes = bytesOf(job, facts);
    return bytes !== undefined && keyOf(job, bytes) === key;
  };

  const others = lint(jobs.filter((job) => !hits.has(job)));
  try {
    for (const job of jobs) {
      const { path } = job;
      const kept = hits.get(job);
      if (kept) {
        yield { path, problems: [], result: { ...kept, path, fixed: 0 } };
        continue;
      }
      const { value } = await others.next();
      const outcome: FileOutcome = value;
      const key = keysOf.get(job);
      if (key && isWhole(outcome) && isUnchanged(job, key)) {
        const { citations, format, findings } = outcome.result;
        store.set(key, { citations, format, findings } satisfies Kept);
      }
      yield outcome;
    }
  } finally {
    // this also ends its threads
    await others.return(undefined);
  }
}

const hasToFix = ({ findings }: Kept, { options }: RunFacts): boolean =>
  options.fix !== undefined && findings.some(({ fix }) => fix);

/** Whether the outcome has a result and the file was not fixed. */
const isWhole = (outcome: FileOutcome): outcome is FileOutcome & { result: LintResult } =>
  outcome.problems.length === 0 && outcome.result?.fixed === 0;

/** Undefined if it is not a regular file, too large, or unreadable; linting it reports why. */
function bytesOf({ path }: Job, { maxSize }: RunFacts): Buffer | undefined {
  try {
    if (path === standardInput) return undefined;
    const stats = statSync(path);
    return stats.isFile() && stats.size <= maxSize ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The key of a file: everything that its findings depend on, and nothing that differs between copies of the project,
 * such as times and absolute paths. Undefined if the project's facts have errors, because every run must report them.
 */
function keys({ registry: files, drafts, options: { tracked } }: RunFacts, registry: Registry) {
  const base = sha256(JSON.stringify([program(), registry.sha256, drafts, tracked]));
  const settingsKeys = new Map<object, string>();
  const factsOf = projectFacts(files);

  return ({ path, settings }: Job, bytes: Buffer): string | undefined => {
    const facts = factsOf(path, settings.registries);
    // findings of house rules depend on everything their modules import
    if (facts === undefined || settings.houseRules.length > 0) return undefined;
    const settingsKey = settingsKeys.get(settings) ?? JSON.stringify(settings);
    settingsKeys.set(settings, settingsKey);
    // the name of a file may contain its symbol, and its extension determines the format
    return sha256([base, settingsKey, facts, basename(path), sha256(bytes)].join("\n"));
  };
}

/** The checksum of the project's facts for a path, as `registries` finds them; undefined if they have errors. */
function projectFacts(files: readonly string[]): (path: string, configured: readonly string[]) => string | undefined {
  const byPaths = new Map<string, string | undefined>();
  const filesOf = factFilesOf(files);
  function read(paths: readonly string[]): string | undefined {
    try {
      const projects = paths.map((file) => readProjectFile(file));
      return projects.some(({ faults }) => faults.length > 0) ? undefined : sha256(JSON.stringify(projects));
    } catch {
      return undefined;
    }
  }
  return (path, configured) => {
    const paths = filesOf(path, configured);
    const key = paths.join("\n");
    if (!byPaths.has(key)) byPaths.set(key, read(paths));
    return byPaths.get(key);
  };
}
