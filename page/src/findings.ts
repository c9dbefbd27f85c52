/** The list of findings beside the text. */
import { placeWords } from "../../src/report/place-words.ts";
import type { Finding } from "../../src/types/finding.ts";
import { button, element } from "./elements.ts";
import { itemOf, rightOf } from "./items.ts";
import { filled, type Words } from "./words.ts";

export interface FindingListOptions {
  readonly root: HTMLElement;
  readonly words: () => Words;
  readonly go: (finding: Finding) => void;
  readonly correct: (finding: Finding) => void;
  readonly turnOff: (rule: string) => void;
}

interface Item {
  /** What it says. */
  readonly said: string;
  readonly element: HTMLElement;
  /** Where the text has it now. */
  finding: Finding;
}

/** How many findings are listed, at first and more by each click: thousands would make typing slow. */
const some = 100;

export class FindingList {
  readonly #options: FindingListOptions;
  #items: readonly Item[] = [];
  #most = some;

  constructor(options: FindingListOptions) {
    this.#options = options;
  }

  /** Lists only the first findings again. */
  begin(): void {
    this.#most = some;
  }

  /** An item that still says the same is kept, and with it the focus; from one that goes, the focus moves to the next. */
  show(findings: readonly Finding[]): void {
    const { root } = this.#options;
    const old = [...this.#items];
    this.#items = findings.slice(0, this.#most).map((finding) => this.#kept(finding, old) ?? this.#made(finding));
    const focused = [...root.children].findIndex((child) => child.contains(document.activeElement));
    place(root, [...this.#items.map((item) => item.element), ...this.#rest(findings)]);
    if (focused >= 0 && !root.contains(document.activeElement)) focus(root.children[focused], root);
  }

  /** Takes the item that says the same out of the old ones. */
  #kept(finding: Finding, old: Item[]): Item | undefined {
    const said = this.#said(finding);
    const i = old.findIndex((item) => item.said === said);
    const [item] = i < 0 ? [] : old.splice(i, 1);
    if (item) item.finding = finding;
    return item;
  }

  #made(finding: Finding): Item {
    const { words, go, correct, turnOff } = this.#options;
    const item: Item = {
      said: this.#said(finding),
      finding,
      element: itemOf(finding, words(), {
        go: () => go(item.finding),
        correct: () => correct(item.finding),
        turnOff: () => turnOff(finding.rule),
      }),
    };
    return item;
  }

  #said = (finding: Finding): string =>
    JSON.stringify([
      this.#options.words().title,
      ...[finding.severity, finding.rule, finding.message, placeWords(finding.place), rightOf(finding)],
    ]);

  /** What follows the items: that there are none, or a button for more. */
  #rest(findings: readonly Finding[]): HTMLElement[] {
    const { words } = this.#options;
    const more = findings.length - this.#most;
    if (findings.length > 0 && more <= 0) return [];
    const item = element("li", {});
    if (more <= 0) item.append(words().none);
    else
      item.append(
        button(filled(words().more, more), () => {
          this.#most += some;
          this.show(findings);
        }),
      );
    return [item];
  }
}

/** Gives the root these children; those that stay in order are not touched. */
function place(root: HTMLElement, children: readonly HTMLElement[]): void {
  const stay = new Set<Element>(children);
  for (const child of [...root.children]) if (!stay.has(child)) child.remove();
  for (const [i, child] of children.entries())
    if (root.children[i] !== child) root.insertBefore(child, root.children[i] ?? null);
}

const focus = (item: Element | undefined, root: HTMLElement): void =>
  (item?.querySelector("button") ?? root).focus({ preventScroll: true });
