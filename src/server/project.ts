/** The settings and facts of the files in a workspace, as the command line finds them. */
import { dirname, resolve } from "node:path";
import type { Examined } from "../pipeline.ts";
import type { SourcedEntry } from "../registry/tables/fact-row.ts";
import { located } from "../report/located.ts";
import { checkConfig } from "../settings/schema.ts";
import type { Applied, Layer } from "../settings/settings.ts";
import type { Diagnostic, Problem } from "../types/finding.ts";
import type { Registry } from "../types/registry.ts";
import type { Source } from "../types/source.ts";
import { type RegistryOf, registries } from "../workspace/facts/project-file.ts";
import { openRegistry } from "../workspace/facts/registry-file.ts";
import { Baselines } from "../workspace/run/baseline.ts";
import { type SettingsFinder, settingsFinder } from "../workspace/settings/settings.ts";

/** Settings that only an editor has. */
export interface EditorSettings {
  /** Show what citations resolve to after them. */
  readonly inlayHints: boolean;
  /** Apply the safe fixes whenever a file is saved. */
  readonly fixOnSave: boolean;
}

export class Project {
  /** Increases whenever findings may have changed although the text has not. */
  epoch = 0;
  /** Resolves when the settings of the editor are known. */
  readonly configured: Promise<void>;
  #onConfigured = () => {};
  editor: EditorSettings = { inlayHints: false, fixOnSave: false };
  readonly #onProblem: (problem: Problem) => void;
  /** The settings of the editor, which every configuration overrides. */
  below: readonly Layer[] = [];
  #drafts: readonly SourcedEntry[] = [];
  #finder: SettingsFinder;
  #registryOf: RegistryOf;
  #baselines: Baselines;

  constructor(onProblem: (problem: Problem) => void) {
    this.#onProblem = onProblem;
    this.configured = new Promise((passed) => {
      this.#onConfigured = passed;
    });
    this.#finder = settingsFinder([], onProblem);
    this.#registryOf = registries(openRegistry(), {}, onProblem);
    this.#baselines = new Baselines({ onProblem });
  }

  /** Reads the configurations, the files of facts and the baselines again when they are next needed. */
  reload(): void {
    this.epoch++;
    this.#finder = settingsFinder([], this.#onProblem, { below: this.below });
    this.#registryOf = registries(openRegistry(), { drafts: this.#drafts }, this.#onProblem);
    this.#baselines = new Baselines({ onProblem: this.#onProblem });
  }

  /**
   * Sets the settings of the editor, which every configuration overrides.
   *
   * @param folder folder of the workspace, to which paths in the settings are relative
   * @returns messages about what is wrong with them
   */
  configure(values: unknown, folder: string | undefined): string[] {
    const { inlayHints, fixOnSave, trace: _, ...others } = (values ?? {}) as Record<string, unknown>;
    this.editor = { inlayHints: inlayHints === true, fixOnSave: fixOnSave === true };
    const set = Object.entries(others).filter(([, value]) => value !== null && value !== "");
    const checked = set.length > 0 ? checkConfig(Object.fromEntries(set)) : { values: {} };
    const usable = "values" in checked ? checked.values : {};
    const registries = usable.registries?.map((path) => resolve(folder ?? "", path));
    this.below = [{ origin: "the settings of the editor", values: { ...usable, ...(registries && { registries }) } }];
    this.reload();
    this.#onConfigured();
    return "faults" in checked ? checked.faults.map(({ path, message }) => `${path.join(".")}: ${message}`) : [];
  }

  /** Sets what the files of the workspace say about themselves. */
  know(drafts: readonly SourcedEntry[]): void {
    const before = this.#drafts;
    this.#drafts = drafts;
    if (drafts !== before && JSON.stringify(drafts) !== JSON.stringify(before)) this.reload();
  }

  get selection(): SettingsFinder {
    return this.#finder;
  }

  async isExcluded(path: string): Promise<boolean> {
    return (await this.#finder.leftOutIn(dirname(path)))(path, false);
  }

  /** Undefined if the file is excluded, or its configuration has errors. */
  async settingsOf(path: string): Promise<Applied | undefined> {
    return (await this.isExcluded(path)) ? undefined : this.#finder.settingsOf(path);
  }

  registryOf(path: string, { settings }: Applied): Registry {
    return this.#registryOf(path, settings.registries);
  }

  /** The findings that are not in the baseline. */
  async fresh(source: Source, examined: Examined, applied: Applied): Promise<readonly Diagnostic[]> {
    const { path, format } = source;
    const { diagnostics } = examined;
    if (!(await this.#baselines.has(path, applied))) return diagnostics;
    const findings = located(source, diagnostics);
    const result = { path, format, citations: examined.resolved.length, findings, fixed: 0 };
    return (await this.#baselines.fresh(result, applied)).findings;
  }
}
