import { Editor } from "../../test/server/client.ts";
import { draftOf } from "../many/files.ts";
import type { Figure } from "../speed/figure.ts";
import { quantile } from "../speed/timing.ts";

/** From a change to its diagnostics, over pipes as an editor waits for them. */
export async function edits(count: number): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [name, size, most, wide] of [
    ["10 kB", 10_000, 5, 50],
    ["100 kB", 100_000, 15, 150],
    ["1 MB", 1_000_000, 30, 300],
  ] as const) {
    const editor = await Editor.start({}, { capabilities: { textDocument: { diagnostic: {} } } });
    const draft = new Draft(editor, draftOf(size));
    await draft.open();
    const first = await draft.type(0.5);
    const keys: number[] = [];
    for (let i = 0; i < count + 20; i++) keys.push(await draft.type(0.1 + (0.8 * ((i * 7) % 20)) / 20));
    const warm = keys.slice(20);
    figures.push({
      what: `${name}: change to diagnostics, median`,
      value: quantile(warm, 0.5),
      unit: "ms",
      limit: { most, wide },
    });
    figures.push({
      what: `${name}: change to diagnostics, 95 %`,
      value: quantile(warm, 0.95),
      unit: "ms",
      limit: { most: 2 * most, wide: 2 * wide },
    });
    if (size === 1_000_000) {
      figures.push({
        what: `${name}: first key after opening`,
        value: first,
        unit: "ms",
        limit: { most: 150, wide: 1500 },
      });
      const heads: number[] = [];
      for (let i = 0; i < 7; i++) heads.push(await draft.change(draft.text.indexOf("2 March"), 1, String(3 + i)));
      figures.push({
        what: `${name}: edit in the masthead`,
        value: quantile(heads, 0.5),
        unit: "ms",
        limit: { most: 120, wide: 1200 },
      });
    }
    await editor.stop();
  }
  return figures;
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

  /** Types one letter behind a blank, at this part of the text. Returns milliseconds. */
  type(part: number): Promise<number> {
    return this.change(this.text.indexOf(" ", Math.floor(part * this.text.length)) + 1, 0, "x");
  }

  async change(at: number, length: number, words: string): Promise<number> {
    const [start, end] = [this.#positionOf(at), this.#positionOf(at + length)];
    this.text = this.text.slice(0, at) + words + this.text.slice(at + length);
    // as between two keys
    await new Promise((passed) => setTimeout(passed, 20));
    const began = performance.now();
    await this.#editor.change("draft.txt", [{ range: { start, end }, text: words }]);
    await this.#asked();
    return performance.now() - began;
  }

  #asked(): Promise<unknown> {
    return this.#editor.request("textDocument/diagnostic", { textDocument: { uri: this.#editor.uri("draft.txt") } });
  }

  #positionOf(at: number): { line: number; character: number } {
    const start = this.text.lastIndexOf("\n", at - 1) + 1;
    return { line: this.text.slice(0, start).split("\n").length - 1, character: at - start };
  }
}
