/** The part of the settings that says which rules apply, and to what. */
import type { Client } from "./client.ts";
import { $, element } from "./elements.ts";
import type { Choices as All, Config, SeveritySetting } from "./messages.ts";
import { filled, type Words } from "./words.ts";

export interface ChoicesOptions {
  readonly words: () => Words;
  readonly config: () => Config;
  readonly change: (config: Config) => void;
  readonly ask: Client["call"];
  readonly save: (name: string, text: string) => void;
}

const severities = ["error", "warning", "style", "off"] as const;

export class Choices {
  readonly #options: ChoicesOptions;

  constructor(options: ChoicesOptions) {
    this.#options = options;
    $("settings").addEventListener("toggle", () => this.show());
    $<HTMLSelectElement>("profile").addEventListener("change", () => this.#set("profile", chosenIn("profile")));
    $<HTMLSelectElement>("body").addEventListener("change", () => this.#set("body", chosenIn("body")));
    $("reset").addEventListener("click", () => {
      options.change({});
      void this.show();
    });
    $("save-settings").addEventListener("click", () => {
      const { config, save } = this.#options;
      save("wgtip.config.json", `${JSON.stringify(fileOf(config()), null, 2)}\n`);
    });
  }

  /** How many rules the user has turned off. */
  get off(): number {
    return Object.values(this.#options.config().rules ?? {}).filter(({ severity }) => severity === "off").length;
  }

  turnOff(rule: string): void {
    this.#setRule(rule, "off");
    void this.show();
  }

  /** Lists everything, if the settings are open. */
  async show(): Promise<void> {
    if (!$<HTMLDetailsElement>("settings").open) return;
    const { ask, words, config } = this.#options;
    const { rules, bodies } = await ask("choices");
    const { styleUn, styleAlways, styleNever } = words();
    choose(
      "profile",
      [
        ["", styleUn],
        ["un", styleAlways],
        ["none", styleNever],
      ],
      config().profile,
    );
    choose("body", [["", "–"], ...bodies.map(({ body, name }) => [body, `${name} (${body})`] as const)], config().body);
    $("rules").replaceChildren(...rules.map((rule) => this.#itemOf(rule)));
  }

  #itemOf({ id, usual, summary }: All["rules"][number]): HTMLElement {
    const { words, config } = this.#options;
    const label = (severity: SeveritySetting) =>
      severity === usual ? filled(words().usual, words()[severity]) : words()[severity];
    const select = element("select", { id: `rule ${id}` });
    select.append(...severities.map((severity) => new Option(label(severity), severity)));
    select.value = config().rules?.[id]?.severity ?? usual;
    select.addEventListener("change", () => this.#setRule(id, select.value as SeveritySetting));
    const name = element("label", { htmlFor: select.id, lang: "en", dir: "ltr" });
    name.append(element("b", { textContent: id }), ` ${summary}`);
    const item = element("li", {});
    item.append(name, select);
    return item;
  }

  #set<Key extends "profile" | "body">(key: Key, value: string): void {
    const { [key]: _, ...others } = this.#options.config();
    this.#options.change(value === "" ? others : { ...others, [key]: value });
  }

  #setRule(id: string, severity: SeveritySetting): void {
    const { rules } = this.#options.config();
    this.#options.change({ ...this.#options.config(), rules: { ...rules, [id]: { ...rules?.[id], severity } } });
  }
}

/** As it stands in a file: `{ rules: { "date/adoption": { severity: "off" } } }` → `{ rules: { "date/adoption": "off" } }` */
const fileOf = ({ rules = {}, ...others }: Config) => ({
  ...others,
  rules: Object.fromEntries(
    Object.entries(rules).map(([id, { severity, options }]) => [id, options ? [severity, options] : severity]),
  ),
});

const chosenIn = (id: string): string => $<HTMLSelectElement>(id).value;

function choose(id: string, options: readonly (readonly [value: string, label: string])[], value = ""): void {
  const select = $<HTMLSelectElement>(id);
  select.replaceChildren(...options.map(([each, label]) => new Option(label, each)));
  select.value = value;
}
