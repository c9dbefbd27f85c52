/** The settings: the user's choices, facts and tables. */
import { ownNames } from "../../src/facts/own-tables.ts";
import { Choices } from "./choices.ts";
import type { Client } from "./client.ts";
import { $, button, element, refill } from "./elements.ts";
import type { Kept } from "./kept.ts";
import type { OwnTable } from "./messages.ts";
import { filled, type Words } from "./words.ts";

export interface PanelOptions {
  readonly words: () => Words;
  readonly settings: () => Kept;
  readonly change: (part: Partial<Kept>) => void;
  readonly ask: Client["call"];
  /** Runs something that may fail, and shows the error. */
  readonly attempt: <Result>(work: () => Promise<Result>) => Promise<Result | undefined>;
  readonly save: (name: string, text: string) => void;
  /** Restarts the worker with these tables. */
  readonly take: (tables: readonly OwnTable[]) => Promise<void>;
}

export class Panel {
  readonly #options: PanelOptions;
  readonly choices: Choices;

  constructor(options: PanelOptions) {
    this.#options = options;
    const { settings, change } = options;
    this.choices = new Choices({ ...options, config: () => settings().config, change: (config) => change({ config }) });
    $("facts").addEventListener("change", () => this.#setFacts($<HTMLTextAreaElement>("facts").value));
    const form = $<HTMLFormElement>("fact");
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#addFact(form);
    });
  }

  show(): void {
    void this.choices.show();
    const { settings, take, words } = this.#options;
    const { facts, tables } = settings();
    $<HTMLTextAreaElement>("facts").value = facts;
    void this.#showFaults();
    const items = tables.map((table) => {
      const item = element("li", { textContent: table.path });
      const rest = tables.filter((other) => other !== table);
      item.append(button("×", () => void take(rest), filled(words().remove, table.path)));
      return item;
    });
    refill($("tables"), ...items);
  }

  /** Takes the files that are settings, facts or tables, judging by their names; @returns the others. */
  async take(files: readonly File[]): Promise<readonly File[]> {
    const tables = files.filter(({ name }) => isTable(name));
    const facts = files.filter(({ name }) => name.endsWith("registry.tsv"));
    const configs = files.filter(({ name }) => /^wgtip\.config\.(?:jsonc?|ya?ml)$/.test(name));
    for (const file of configs) await this.#setConfig(file);
    for (const file of facts) await this.#add(await file.text());
    if (tables.length > 0) {
      const read = tables.map(async (file) => ({ path: file.name, text: await file.text() }));
      const kept = this.#options.settings().tables.filter(({ path }) => !tables.some(({ name }) => name === path));
      await this.#options.take([...kept, ...(await Promise.all(read))]);
    }
    const taken = [...tables, ...facts, ...configs];
    if (taken.length > 0) $<HTMLDetailsElement>("settings").open = true;
    return files.filter((file) => !taken.includes(file));
  }

  async #setConfig(file: File): Promise<void> {
    const { ask, attempt, change, words } = this.#options;
    const text = await file.text();
    await attempt(async () => {
      const { config, unused } = await ask("config", { path: file.name, text });
      change({ config });
      this.show();
      if (unused.length > 0) throw new Error(filled(words().notUsed, file.name, unused.join(", ")));
    });
  }

  async #addFact(form: HTMLFormElement): Promise<void> {
    const data = new FormData(form);
    const [name, date, title] = ["name", "date", "title"].map((key) => `${data.get(key) ?? ""}`.trim());
    const row = [name, date, title, "added in the page"].join("\t");
    if (await this.#add(`name\tdate\ttitle\tsource\n${row}\n`)) form.reset();
  }

  /** Returns whether they could be added. */
  async #add(more: string): Promise<boolean> {
    const { ask, attempt, settings } = this.#options;
    const facts = await attempt(() => ask("add", settings().facts, more));
    if (facts === undefined) return false;
    this.#setFacts(facts);
    return true;
  }

  #setFacts(facts: string): void {
    this.#options.change({ facts });
    this.show();
  }

  async #showFaults(): Promise<void> {
    const { ask, settings } = this.#options;
    const { facts } = settings();
    const faults = facts.trim() === "" ? [] : await ask("faults", facts);
    if (facts === settings().facts) $("faults").textContent = faults.join("\n");
  }
}

const isTable = (name: string): boolean => ownNames.some((own) => name === `${own}.tsv`);
