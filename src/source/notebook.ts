/** Jupyter notebooks: the Markdown of their cells. */
import type { Source, Span } from "../types/source.ts";
import { TextBuilder } from "./builder.ts";
import { changeText } from "./edits.ts";
import { decode } from "./encoding.ts";
import { jsonPieces } from "./json-string.ts";
import type { Link } from "./marks.ts";
import { ReadProblem } from "./problem.ts";
import type { Reader } from "./reader.ts";
import { createSource } from "./source.ts";
import { withoutMarks } from "./unmarked.ts";

/** The text of a cell is either one string or a list of lines. */
interface Cell {
  readonly isMarkdown: boolean;
  /** The spans of its strings in the file, without quotation marks. */
  readonly strings: readonly Span[];
}

export const reader: Reader = {
  async read(path, bytes, { maxSize } = {}): Promise<Source> {
    const { text: file } = decode(path, bytes, maxSize);
    const builder = new TextBuilder();
    const skip: Span[] = [];
    const links: Link[] = [];
    for (const [i, { isMarkdown, strings }] of cellsOf(path, file).entries()) {
      if (!isMarkdown) continue;
      const start = builder.length;
      const behind = <T extends Span>(span: T): T => ({ ...span, start: span.start + start, end: span.end + start });
      // each cell is a Markdown text of its own
      const cell = withoutMarks(strings.flatMap((string) => jsonPieces(file, string)));
      for (const { text, start, size } of cell.pieces) builder.take(text, "", start, size);
      const { skip: code } = await createSource("cell.md", cell.text);
      skip.push(...code.map(behind));
      links.push(...cell.links.map(behind));
      if (builder.length > start) {
        builder.place({ start, end: builder.length }, { kind: "unit", name: `cell ${i + 1}` });
        builder.add("\n\n");
      }
    }
    return builder.source(path, "notebook", links.length > 0 ? { links } : {}, { file, skip });
  },
  change: changeText,
};

/** @throws ReadProblem if the file is not a notebook */
function cellsOf(path: string, file: string): Cell[] {
  let cells: unknown;
  try {
    cells = (JSON.parse(file) as { cells?: unknown } | null)?.cells;
  } catch (error) {
    throw new ReadProblem(path, `is no notebook: ${(error as Error).message}`);
  }
  if (!Array.isArray(cells)) throw new ReadProblem(path, "is no notebook of version 4 or later: it has no cells");
  return new Strings(file).cells();
}

/** Finds the strings of the cells in JSON that is already known to be valid. */
class Strings {
  readonly #file: string;
  #at = 0;

  constructor(file: string) {
    this.#file = file;
  }

  cells(): Cell[] {
    const cells: Cell[] = [];
    this.#object((key) => {
      if (key !== "cells") return this.#value();
      this.#array(() => cells.push(this.#cell()));
    });
    return cells;
  }

  #cell(): Cell {
    let isMarkdown = false;
    const strings: Span[] = [];
    this.#object((key) => {
      this.#blank();
      if (key === "cell_type") isMarkdown = JSON.parse(this.#text(this.#string(), 1)) === "markdown";
      else if (key === "source" && this.#file[this.#at] === "[") this.#array(() => strings.push(this.#string()));
      else if (key === "source") strings.push(this.#string());
      else this.#value();
    });
    return { isMarkdown, strings };
  }

  #text = ({ start, end }: Span, around: number): string => this.#file.slice(start - around, end + around);

  #object(member: (key: string) => void): void {
    this.#list("}", () => {
      const key = JSON.parse(this.#text(this.#string(), 1)) as string;
      this.#blank();
      this.#at += 1;
      member(key);
    });
  }

  #array(item: () => void): void {
    this.#list("]", item);
  }

  #list(close: string, item: () => void): void {
    this.#blank();
    this.#at += 1;
    for (this.#blank(); this.#file[this.#at] !== close; this.#blank()) {
      if (this.#file[this.#at] === ",") this.#at += 1;
      item();
    }
    this.#at += 1;
  }

  /** Skips a value of any kind, however deeply nested. */
  #value(): void {
    let depth = 0;
    do {
      this.#blank();
      const first = this.#file[this.#at] as string;
      if (first === '"') this.#string();
      else if (/[[{]/.test(first)) [depth, this.#at] = [depth + 1, this.#at + 1];
      else if (/[\]}]/.test(first)) [depth, this.#at] = [depth - 1, this.#at + 1];
      else if (/[,:]/.test(first)) this.#at += 1;
      else this.#pass(/[^\s,:[\]{}"]+/y);
    } while (depth > 0);
  }

  #string(): Span {
    this.#blank();
    const start = this.#at + 1;
    this.#pass(/"[^"\\]*(?:\\.[^"\\]*)*"/y);
    return { start, end: this.#at - 1 };
  }

  #blank(): void {
    this.#pass(/\s*/y);
  }

  #pass(form: RegExp): void {
    form.lastIndex = this.#at;
    this.#at += form.exec(this.#file)?.[0].length ?? 1;
  }
}
