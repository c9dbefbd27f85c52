/** Unified diffs of fixes. The changes are known, so the two texts need not be compared. */
import { FILE_HEADERS_ONLY, formatPatch, type StructuredPatchHunk } from "diff";
import { fileEdits } from "../source/edits.ts";
import type { TextChange } from "../source/reader.ts";
import { lowest } from "../text/binary-search.ts";
import { splice } from "../text/splice.ts";
import type { Source, Span } from "../types/source.ts";
import type { Fixed } from "./apply.ts";
import { type Change, changesOf, compose } from "./compose.ts";

/** A unified diff of what applying the fixes would change; empty if nothing changes. */
export function diffOf(source: Source, { source: right, rounds }: Pick<Fixed<unknown>, "source" | "rounds">): string {
  if (rounds.length === 0) return "";
  const names = { oldFileName: source.path, newFileName: source.path, oldHeader: undefined, newHeader: undefined };
  const changes = rounds.reduce(compose, []);
  const { file } = source.map ?? {};
  const made =
    file === undefined
      ? hunks(changes, source.text, right.text)
      : fileHunks(source, changesOf(rounds, right.text), file);
  return made.length > 0 ? formatPatch({ ...names, hunks: made }, FILE_HEADERS_ONLY) : "";
}

/** The hunks of a file that has markup between the words of its text. */
function fileHunks(source: Source, changes: readonly TextChange[], file: string): StructuredPatchHunk[] {
  const { edits } = fileEdits(source, changes);
  let grew = 0;
  const spans = edits.map(({ start, end, text }): Change => {
    const is = { start: start + grew, end: start + grew + text.length };
    grew += text.length - (end - start);
    return { was: { start, end }, is };
  });
  return hunks(spans, file, splice(file, edits));
}

/** Corresponding lines of both texts; `end` is exclusive. */
interface Block {
  readonly was: Span;
  readonly is: Span;
}

/** Number of unchanged lines around a change. */
const context = 4;

/** The hunks between two texts: whole lines, with context. */
export function hunks(changes: readonly Change[], was: string, is: string): StructuredPatchHunk[] {
  const [before, after] = [new Lines(was), new Lines(is)];
  const groups: Block[][] = [];
  for (const block of blocks(changes, before, after)) {
    const group = groups.at(-1);
    if (group && block.was.start - (group.at(-1)?.was.end ?? 0) <= 2 * context) group.push(block);
    else groups.push([block]);
  }
  return groups.map((group) => hunk(group, before, after));
}

/** Extends the changes to whole lines and joins adjacent ones. */
function blocks(changes: readonly Change[], before: Lines, after: Lines): Block[] {
  const apart: Block[] = [];
  for (const { was, is } of changes) {
    // if both end with a whole line, what follows is the same in both
    const isWhole = before.endsLine(was.end) && after.endsLine(is.end);
    const block = { was: before.linesOf(was, isWhole), is: after.linesOf(is, isWhole) };
    const other = apart.at(-1);
    if (other && block.was.start <= other.was.end) {
      apart[apart.length - 1] = {
        was: { start: other.was.start, end: block.was.end },
        is: { start: other.is.start, end: block.is.end },
      };
    } else apart.push(block);
  }
  return apart;
}

function hunk(group: readonly Block[], before: Lines, after: Lines): StructuredPatchHunk {
  const [first, last] = [group[0] as Block, group.at(-1) as Block];
  const start = Math.max(0, first.was.start - context);
  const end = Math.min(before.count, last.was.end + context);
  const shown: string[][] = [];
  let at = start;
  for (const { was, is } of group) {
    shown.push(before.shown(" ", at, was.start), before.shown("-", was.start, was.end));
    shown.push(after.shown("+", is.start, is.end));
    at = was.end;
  }
  shown.push(before.shown(" ", at, end));
  const grew = group.reduce((sum, { was, is }) => sum + (is.end - is.start) - (was.end - was.start), 0);
  return {
    oldStart: start + 1,
    oldLines: end - start,
    newStart: start + 1 + first.is.start - first.was.start,
    newLines: end - start + grew,
    lines: shown.flat(),
  };
}

/** The lines of a text, which end with LF. */
class Lines {
  readonly #lines: readonly string[];
  readonly #starts: number[] = [];
  readonly #length: number;

  constructor(text: string) {
    this.#lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
    this.#length = text.length;
    let start = 0;
    for (const line of this.#lines) {
      this.#starts.push(start);
      start += line.length;
    }
    if (text === "" || text.endsWith("\n")) this.#starts.push(start);
  }

  get count(): number {
    return this.#lines.length;
  }

  endsLine(at: number): boolean {
    return at === this.#length || this.#starts[this.#lineOf(at)] === at;
  }

  /** The lines that a span touches. If `isWhole`, it ends with a whole line, and the next line is not included. */
  linesOf({ start, end }: Span, isWhole: boolean): Span {
    const last = end === this.#length ? this.count : this.#lineOf(end) + (isWhole ? 0 : 1);
    return { start: this.#lineOf(start), end: last };
  }

  /** Lines `start` to `end` as they appear in a diff. */
  shown(sign: " " | "-" | "+", start: number, end: number): string[] {
    return this.#lines
      .slice(start, end)
      .flatMap((line) =>
        line.endsWith("\n") ? [sign + line.slice(0, -1)] : [sign + line, "\\ No newline at end of file"],
      );
  }

  #lineOf(at: number): number {
    return lowest(this.#starts.length, (i) => (this.#starts[i] as number) > at) - 1;
  }
}
