import { existsSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import type { Baseline, KnownFinding } from "../../baseline/baseline.ts";
import { counted } from "../../report/report.ts";
import type { Applied } from "../../settings/settings.ts";
import { problemOf, ReadProblem } from "../../source/problem.ts";
import type { LintResult, Problem } from "../../types/finding.ts";
import { readOwnText } from "../files/own-file.ts";
import { slashed } from "../files/slashed.ts";

interface BaselineRequest {
  /** Write the findings to the baseline instead of reporting them. */
  readonly updateBaseline?: boolean;
  readonly onProblem: (problem: Problem) => void;
  readonly onNotice?: (notice: Problem) => void;
}

/** A baseline in use, and what the run has found so far. */
interface InUse {
  /** Absolute. */
  readonly file: string;
  readonly before: Baseline;
  /** By path of a linted file: its current findings, and the stale ones. */
  readonly seen: Map<string, { readonly now: readonly KnownFinding[]; readonly stale: readonly KnownFinding[] }>;
  strict: boolean;
}

export const baselineName = "wgtip-baseline.json";
/** Most stale findings to print. */
const mostNamed = 10;

/** The baselines of a run. Each file uses the baseline of its configuration, otherwise that of its repository. */
export class Baselines {
  readonly #update: boolean;
  readonly #request: BaselineRequest;
  readonly #tops = new Map<string, string | undefined>();
  readonly #inUse = new Map<string, InUse | undefined>();

  constructor(request: BaselineRequest) {
    this.#update = request.updateBaseline ?? false;
    this.#request = request;
  }

  /** Whether there is a baseline for a file. */
  async has(path: string, applied: Applied): Promise<boolean> {
    return (await this.#inUseFor(path, applied)) !== undefined;
  }

  /** Removes the known findings from a result. */
  async fresh(result: LintResult, applied: Applied): Promise<LintResult> {
    const inUse = await this.#inUseFor(result.path, applied);
    if (!inUse) return result;
    const { file } = inUse;
    const { compare, knownOf } = await import("../../baseline/baseline.ts");
    const path = slashed(relative(dirname(file), resolve(result.path)));
    const { fresh, stale } = compare(inUse.before.get(path) ?? [], result.findings);
    inUse.seen.set(path, { now: knownOf(result.findings), stale });
    inUse.strict ||= applied.settings.strict;
    return { ...result, findings: this.#update ? [] : fresh };
  }

  /**
   * Writes the baselines, or reports stale findings. Returns true if there are stale findings and the settings are
   * strict.
   */
  async close(): Promise<boolean> {
    let fails = false;
    for (const inUse of this.#inUse.values()) {
      if (inUse === undefined) continue;
      if (this.#update) await this.#write(inUse);
      else if (this.#sayStale(inUse) && inUse.strict) fails = true;
    }
    return fails;
  }

  async #inUseFor(path: string, applied: Applied): Promise<InUse | undefined> {
    const file = applied.settings.baseline ? resolve(applied.settings.baseline) : this.#defaultFor(path, applied);
    return this.#inUse.has(file) ? this.#inUse.get(file) : this.#open(file);
  }

  #defaultFor(path: string, { folder: configured }: Applied): string {
    if (configured !== undefined) return join(configured, baselineName);
    const top = this.#topOf(dirname(resolve(path)));
    return join(top ?? resolve(), baselineName);
  }

  /** The top of the repository that contains a folder. */
  #topOf(folder: string): string | undefined {
    if (this.#tops.has(folder)) return this.#tops.get(folder);
    const isTop = existsSync(join(folder, ".git"));
    const top = isTop ? folder : folder === dirname(folder) ? undefined : this.#topOf(dirname(folder));
    this.#tops.set(folder, top);
    return top;
  }

  /** Undefined if it does not exist or cannot be read. */
  async #open(file: string): Promise<InUse | undefined> {
    const inUse = await this.#read(file);
    this.#inUse.set(file, inUse);
    return inUse;
  }

  async #read(file: string): Promise<InUse | undefined> {
    const empty = { file, before: new Map(), seen: new Map(), strict: false };
    if (!existsSync(file)) return this.#update ? empty : undefined;
    const { readBaseline } = await import("../../baseline/baseline.ts");
    try {
      return { ...empty, before: readBaseline(readOwnText(file).replace(/^\uFEFF/, "")) };
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      this.#request.onProblem(
        code || error instanceof ReadProblem
          ? problemOf(seen(file), error)
          : new ReadProblem(
              seen(file),
              `not a baseline: ${message}; fix it, or delete it and run with --update-baseline`,
            ),
      );
      return undefined;
    }
  }

  /** Writes a baseline. Keeps the findings of files that were not linted, unless the files no longer exist. */
  async #write({ file, before, seen: linted }: InUse): Promise<void> {
    const kept = [...before].filter(([path]) => !linted.has(path) && existsSync(join(dirname(file), path)));
    const after = new Map([...kept, ...[...linted].map(([path, { now }]) => [path, now] as const)]);
    const findings = [...after.values()].flat().reduce((sum, { count }) => sum + count, 0);
    if (findings === 0 && !existsSync(file)) return;
    const { baselineText } = await import("../../baseline/baseline.ts");
    const { isInside, writableFrom } = await import("../settings/write-scope.ts");
    const { default: writeFileAtomic } = await import("write-file-atomic");
    try {
      if (!isInside(file, writableFrom(dirname(file)))) throw new ReadProblem(seen(file), "is outside the repository");
      await writeFileAtomic(file, baselineText(after));
      this.#say(file, counted(findings, "known finding"));
    } catch (error) {
      this.#request.onProblem(
        new ReadProblem(seen(file), `could not be written: ${problemOf(seen(file), error).message}`),
      );
    }
  }

  /** Reports stale findings. Returns whether there were any. */
  #sayStale({ file, before, seen: linted }: InUse): boolean {
    const gone = [...before].filter(([path]) => !linted.has(path) && !existsSync(join(dirname(file), path)));
    const stale = [...gone, ...[...linted].map(([path, one]) => [path, one.stale] as const)].flatMap(([path, known]) =>
      known.map(({ rule, words }) => `${path}: ${rule} "${words}"`),
    );
    for (const one of stale.slice(0, mostNamed)) this.#say(file, `no longer found: ${one}`);
    if (stale.length > mostNamed) this.#say(file, `and ${stale.length - mostNamed} more`);
    if (stale.length > 0) this.#say(file, "--update-baseline removes these");
    return stale.length > 0;
  }

  #say(file: string, message: string): void {
    this.#request.onNotice?.({ path: seen(file), message });
  }
}

/** The path, relative to the current folder. */
const seen = (file: string): string => slashed(relative("", file));
