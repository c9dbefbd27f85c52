/** The jobs of a run and their outcomes: plain data, to be sent between threads. */
import type { SourcedEntry } from "../../registry/tables/fact-row.ts";
import type { Settings } from "../../settings/settings.ts";
import type { LintResult, Problem } from "../../types/finding.ts";
import type { LintFileOptions } from "./lint-file.ts";

export interface SizedFile {
  readonly path: string;
  /** In bytes; 0 if unknown before reading. */
  readonly size: number;
}

/** A file to lint, with its settings. */
export interface Job extends SizedFile {
  readonly settings: Settings;
}

/** What applies to all files of a run. */
export interface RunFacts {
  readonly options: LintFileOptions;
  /** Registry files of the project, if they were named. */
  readonly registry: readonly string[];
  /** What the files of the run say about themselves, because they may cite each other. */
  readonly drafts: readonly SourcedEntry[];
  /** The name under which standard input is reported. */
  readonly stdinFilename: string;
  /** The largest file to read, in bytes. */
  readonly maxSize: number;
}

/** The outcome of one file; without a result if it could not be read. */
export interface FileOutcome {
  readonly path: string;
  readonly result?: LintResult;
  readonly problems: readonly Problem[];
}
