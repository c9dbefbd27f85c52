/** The open texts: from files, and pasted. */
import type { Editor } from "./editor.ts";
import type { Opened, Text } from "./messages.ts";

export interface OpenText extends Opened {
  /** Absent if the text was pasted. */
  readonly file?: File;
}

const pasted: OpenText = { text: "", products: ["text", "authorities", "report"] };
/** What a pasted text is called. */
export const pastedName = "text.md";

/** There is always at least one, and one of them is shown; the first is that of the editor. */
export class Texts {
  readonly #open = new Map<string, OpenText>([[pastedName, pasted]]);
  readonly #editor: Editor;
  shown = pastedName;

  constructor(editor: Editor) {
    this.#editor = editor;
  }

  get names(): readonly string[] {
    return [...this.#open.keys()];
  }

  /** The files among them, each with its name. */
  get files(): [name: string, file: File][] {
    return [...this.#open].flatMap(([name, { file }]): [string, File][] => (file ? [[name, file]] : []));
  }

  get(name: string): OpenText {
    return this.#open.get(name) ?? pasted;
  }

  /** The text being shown, in its current state. */
  get current(): Text {
    return this.#textNamed(this.shown);
  }

  /** All texts that are not empty, in their current state. */
  get all(): Text[] {
    return this.names.filter((name) => !this.#isEmpty(name)).map((name) => this.#textNamed(name));
  }

  #textNamed(name: string): Text {
    const text = this.#editor.textOf(name) ?? this.get(name).text;
    return { path: name, text, edits: this.#editor.editsOf(name) };
  }

  show(name: string): void {
    this.shown = name;
    this.#editor.open(name, this.get(name).text);
  }

  /** Adds a text, replacing an empty one if there is one; does not show it yet. */
  add(name: string, text: OpenText): void {
    for (const other of this.names) if (!this.get(other).file && this.#isEmpty(other)) this.#forget(other);
    this.#open.set(name, text);
  }

  /** Shows a pasted text, replacing an empty one if there is one. */
  paste(text: string): void {
    const isFree = !this.get(this.shown).file && this.#isEmpty(this.shown);
    const name = isFree ? this.shown : this.freeName(pastedName);
    this.#editor.forget(name);
    this.#open.set(name, { ...pasted, text });
    this.show(name);
  }

  close(name: string): void {
    this.#forget(name);
    if (this.#open.size === 0) this.#open.set(pastedName, pasted);
    if (name === this.shown) this.show(this.names.at(-1) ?? pastedName);
  }

  #forget(name: string): void {
    this.#open.delete(name);
    this.#editor.forget(name);
  }

  #isEmpty(name: string): boolean {
    return this.#textNamed(name).text.trim() === "";
  }

  /** `draft.docx`; `draft (2).docx` if another text has that name. */
  freeName(name: string): string {
    for (let n = 1; ; n++) {
      const free = n === 1 ? name : name.replace(/(?=(?:\.\w+)?$)/, ` (${n})`);
      if (!this.#open.has(free)) return free;
    }
  }

  /** The name of the text that was read from this file. */
  nameOf(file: File): string | undefined {
    const isSame = (other: File | undefined) =>
      other?.name === file.name && other.size === file.size && other.lastModified === file.lastModified;
    return this.names.find((name) => isSame(this.get(name).file));
  }
}
