/** Reads text with markup (LaTeX, AsciiDoc, reStructuredText) by a table of rules, one file per format. */
import type { FormatName, Source, Span } from "../../types/source.ts";
import { changeText } from "../edits.ts";
import { decode } from "../encoding.ts";
import { deepestNote, Flow } from "../flow.ts";
import { raised } from "../raised.ts";
import type { Reader } from "../reader.ts";

export interface Rule {
  /** The characters with which it can begin; `line` if it begins a line. */
  readonly first: string | "line";
  /** Sticky, with `^` for each line start. It must not match the empty string. */
  readonly form: RegExp;
  readonly does: (lexer: Lexer, match: RegExpExecArray) => void;
}

export interface Syntax {
  readonly format: FormatName;
  readonly rules: readonly Rule[];
  /** Whether the lines of a paragraph are kept apart because they have a meaning. */
  readonly keepsLines?: boolean;
}

/** An open construct, up to its closing bracket. */
interface Open {
  readonly close: (lexer: Lexer) => void;
  readonly isText: boolean;
}

export const lexed = ({ format, rules, keepsLines = false }: Syntax): Reader => {
  const find = finder(rules);
  return {
    read(path, bytes, { maxSize } = {}): Source {
      const { text } = decode(path, bytes, maxSize);
      const lexer = new Lexer(text, keepsLines, find);
      lexer.read(0, text.length);
      return lexer.flow.source(path, format, text);
    },
    change: changeText,
  };
};

type Find = (text: string, from: number) => { rule: Rule; match: RegExpExecArray } | undefined;

/** Finds the first rule that applies at or after an offset. */
function finder(rules: readonly Rule[]): Find {
  const atLine = rules.filter(({ first }) => first === "line");
  const byFirst = new Map<string, Rule[]>();
  for (const rule of rules.filter(({ first }) => first !== "line"))
    for (const first of rule.first) byFirst.set(first, [...(byFirst.get(first) ?? []), rule]);
  const characters = [...byFirst.keys()].map((first) => `\\u{${first.charCodeAt(0).toString(16)}}`).join("");
  const candidates = new RegExp(`^|[${characters}]`, "gmu");
  return (text, from) => {
    candidates.lastIndex = from;
    for (let found = candidates.exec(text); found; found = candidates.exec(text)) {
      const { index } = found;
      const isLine = index === 0 || /[\r\n]/.test(text[index - 1] as string);
      for (const rule of [...(isLine ? atLine : []), ...(byFirst.get(text[index] ?? "") ?? [])]) {
        rule.form.lastIndex = index;
        const match = rule.form.exec(text);
        if (match && match[0] !== "") return { rule, match };
      }
      candidates.lastIndex = index + 1;
    }
    return undefined;
  };
}

export class Lexer {
  readonly file: string;
  flow = new Flow();

  readonly #keepsLines: boolean;
  readonly #find: Find;
  readonly #open: Open[] = [];
  #noteCount = 0;
  #noteDepth = 0;
  #raised = 0;

  constructor(file: string, keepsLines: boolean, find: Find) {
    this.file = file;
    this.#keepsLines = keepsLines;
    this.#find = find;
  }

  /** Reads a span of the file by the rules, and closes what is open at its end. */
  read(start: number, end: number): void {
    let at = start;
    for (let found = this.#find(this.file, at); found; found = this.#find(this.file, at)) {
      const { rule, match } = found;
      if (match.index >= end) break;
      this.take(at, match.index);
      rule.does(this, match);
      at = match.index + match[0].length;
    }
    this.take(at, end);
    while (this.#open.length > 0) this.close();
  }

  /** Reads a span of the file as text. */
  take(start: number, end: number): void {
    if (start >= end) return;
    const text = this.file.slice(start, end);
    if (this.#raised > 0) this.flow.raised(text);
    else if (this.#keepsLines) this.flow.verbatim(text, start);
    else this.flow.text(text, start);
  }

  /** Reads other text instead of the match. */
  instead(text: string, { index, 0: whole }: RegExpExecArray): void {
    if (text === " ") this.flow.text(text, index, whole.length);
    else if (text) this.flow.instead(text, index, whole.length);
  }

  /** Reads the match as text that is not checked. */
  skip({ index, 0: whole }: RegExpExecArray): void {
    const start = this.flow.length;
    this.flow.verbatim(whole, index);
    this.flow.mark(start, { kind: "skip" });
  }

  /** Reads the match as it is: comments that suppress findings. */
  keep({ index, 0: whole }: RegExpExecArray): void {
    this.flow.verbatim(whole, index);
  }

  /** What follows, up to its closing bracket, is a link, a heading, a note, or raised. */
  openLink(href: string): void {
    this.#mark((flow, start) => flow.mark(start, { kind: "link", href }));
  }

  openHeading(level: number): void {
    this.flow.endBlock();
    this.#mark((flow, start) => {
      flow.mark(start, { kind: "heading", level });
      flow.endBlock();
    });
  }

  openNote(label = `${++this.#noteCount}`): void {
    if (this.#noteDepth === deepestNote) {
      this.openGroup();
      return;
    }
    this.#noteDepth += 1;
    const outer = this.flow;
    this.flow = new Flow();
    this.#push((lexer) => {
      this.#noteDepth -= 1;
      outer.note(label, lexer.flow);
      lexer.flow = outer;
    });
  }

  /** The indicator of a note that is elsewhere. */
  indicator(label: string): void {
    const start = this.flow.length;
    this.flow.add(raised(label));
    this.flow.mark(start, { kind: "noteLink", id: label });
  }

  /** Begins the note of an indicator, up to the end of the block. */
  noteBegins(label: string): void {
    this.flow.element(this.flow.length, label, false);
    this.flow.add(`${raised(label)} `);
  }

  openRaised(): void {
    this.#raised += 1;
    this.#push(() => {
      this.#raised -= 1;
    });
  }

  /** A plain pair of brackets; `isText` if they are read. */
  openGroup(isText = false): void {
    this.#open.push({ close: () => {}, isText });
  }

  /** Whether a closing bracket closes something. */
  get isOpen(): boolean {
    return this.#open.length > 0;
  }

  /** Whether the closing bracket is text. */
  close(): boolean {
    const open = this.#open.pop();
    open?.close(this);
    return open?.isText ?? false;
  }

  #mark(done: (flow: Flow, start: number) => void): void {
    const start = this.flow.length;
    this.#push((lexer) => done(lexer.flow, start));
  }

  #push(close: Open["close"]): void {
    this.#open.push({ close, isText: false });
  }
}

/** Skips the match; the text on either side joins. */
export const drop = (): void => {};
export const skip = (lexer: Lexer, match: RegExpExecArray): void => lexer.skip(match);
export const keep = (lexer: Lexer, match: RegExpExecArray): void => lexer.keep(match);
/** Ends the paragraph. */
export const block = ({ flow }: Lexer): void => flow.endBlock();
export const instead =
  (text: string) =>
  (lexer: Lexer, match: RegExpExecArray): void =>
    lexer.instead(text, match);

/** The span of a match's last group, which ends `behind` characters before the end of the match. */
export const inner = ({ index, 0: whole }: RegExpExecArray, group: string, behind: number): Span => ({
  start: index + whole.length - behind - group.length,
  end: index + whole.length - behind,
});
