/** What is to be done with the files of a run, and what came of each: plain data, which is sent between threads. */
import type { SourcedEntry } from "../../registry/tables/fact-row.ts";
import type { Settings } from "../../settings/settings.ts";
import type { LintResult, Problem } from "../../types/finding.ts";
import type { LintFileOptions } from "./lint-file.ts";

export interface SizedFile {
  readonly path: string;
  /** In bytes; 0 where only reading tells it. */
  readonly size: number;
}

/** A file that is to be linted, and the settings that hold for it: plain data. */
export interface Job extends SizedFile {
  readonly settings: Settings;
}

/** What holds for all files of a run, as data that can be sent to a worker. */
export interface RunFacts {
  readonly options: LintFileOptions;
  /** Files of the project's facts, where they are named. */
  readonly registry: readonly string[];
  /** What the files that are linted together say of themselves. */
  readonly drafts: readonly SourcedEntry[];
  /** The name under which standard input is reported. */
  readonly stdinFilename: string;
  /** The largest file that is read, in bytes. */
  readonly maxSize: number;
}

/** What came of one file: no result where it could not be read. */
export interface FileOutcome {
  readonly path: string;
  readonly result?: LintResult;
  readonly problems: readonly Problem[];
}
