import { Editor } from "../../test/server/client.ts";
import { draftOf } from "../many/files.ts";
import type { Figure } from "../speed/figure.ts";
import { quantile } from "../speed/timing.ts";
import { processorOf } from "./processor.ts";

/** Milliseconds from a change to its diagnostics, and how long of that the server's main thread ran. */
interface Took {
  readonly wall: number;
  readonly processor: number;
}

const texts = [
  { name: "10 kB", size: 10_000, median: 5, late: undefined },
  { name: "100 kB", size: 100_000, median: 15, late: undefined },
  { name: "1 MB", size: 1_000_000, median: 30, late: 60 },
  { name: "1 MB in pages", size: 1_000_000, median: 30, late: 60, inPages: true },
];

/** Page numbers in some of the passages. Without them, a text has no page breaks to read across. */
const numbersOfPages = /^[ \t]*\d\d-\d{5}.*$/gm;
const warmUps = 20;

/** Measures the time from a change to its diagnostics over pipes, as an editor experiences it. */
export async function edits(count: number): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { name, size, median, late, inPages } of texts) {
    const editor = await Editor.start({}, { capabilities: { textDocument: { diagnostic: {} } } });
    const text = draftOf(size);
    const draft = new Draft(editor, inPages ? text : text.replace(numbersOfPages, ""));
    await draft.open();
    const first = await draft.type(0.5);
    const keys: Took[] = [];
    for (let i = 0; i < count + warmUps; i++) keys.push(await draft.type(0.1 + (0.8 * ((i * 7) % 20)) / 20));
    figures.push(...figuresOf(`${name}: a change`, keys.slice(warmUps), median, late));
    if (late) {
      const heads: Took[] = [];
      for (let i = 0; i < 7; i++) heads.push(await draft.change(draft.text.indexOf("2 March"), 1, String(3 + i)));
      figures.push(...figuresOf(`${name}: first key after opening`, [first], 150));
      figures.push(...figuresOf(`${name}: a change in the masthead`, heads, 120));
    }
    await editor.stop();
  }
  return figures;
}

function figuresOf(what: string, took: readonly Took[], median: number, late?: number): Figure[] {
  const wall = took.map((one) => one.wall);
  const processor = quantile(
    took.map((one) => one.processor),
    0.5,
  );
  const limit = (most: number) => ({ most, wide: 10 * most });
  return [
    { what, value: quantile(wall, 0.5), unit: "ms", limit: limit(median) },
    ...(late ? [{ what: "… 95 % of them", value: quantile(wall, 0.95), unit: "ms", limit: limit(late) }] : []),
    { what: "… processor time of the main thread", value: processor, unit: "ms" },
  ];
}

class Draft {
  text: string;
  readonly #editor: Editor;

  constructor(editor: Editor, text: string) {
    this.#editor = editor;
    this.text = text;
  }

  async open(): Promise<void> {
    await this.#editor.open("draft.txt", this.text);
    await this.#asked();
  }

  /** Types one letter after a blank, at this fraction of the text. */
  type(part: number): Promise<Took> {
    return this.change(this.text.indexOf(" ", Math.floor(part * this.text.length)) + 1, 0, "x");
  }

  async change(at: number, length: number, words: string): Promise<Took> {
    const [start, end] = [this.#positionOf(at), this.#positionOf(at + length)];
    this.text = this.text.slice(0, at) + words + this.text.slice(at + length);
    // as between two keystrokes
    await new Promise((passed) => setTimeout(passed, 20));
    const [began, ran] = [performance.now(), processorOf(this.#editor)];
    await this.#editor.change("draft.txt", [{ range: { start, end }, text: words }]);
    await this.#asked();
    return { wall: performance.now() - began, processor: processorOf(this.#editor) - ran };
  }

  #asked(): Promise<unknown> {
    return this.#editor.request("textDocument/diagnostic", { textDocument: { uri: this.#editor.uri("draft.txt") } });
  }

  #positionOf(at: number): { line: number; character: number } {
    const start = this.text.lastIndexOf("\n", at - 1) + 1;
    return { line: this.text.slice(0, start).split("\n").length - 1, character: at - start };
  }
}
