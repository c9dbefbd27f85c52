import type { Parsed } from "../../src/types/citation.ts";
import type { Diagnostic, ResolvedCitation } from "../../src/types/finding.ts";
import type { Registry } from "../../src/types/registry.ts";
import type { Source, Span } from "../../src/types/source.ts";
import type { Random } from "./random.ts";

/** A real text, read and linted as it stands. */
export interface Passage {
  readonly source: Source;
  readonly parsed: Parsed;
  readonly resolved: readonly ResolvedCitation[];
  readonly diagnostics: readonly Diagnostic[];
  /** The symbol of the document itself, and its day. */
  readonly own?: string;
  readonly day?: string;
  readonly registry: Registry;
}

/** One error put into a text: the span is replaced by `text`. */
export interface Edit extends Span {
  readonly text: string;
  /** What stands there in the text that has no error, where that is not what the passage has. */
  readonly was?: string;
  /** Where a finding belongs, as a span of the passage before the edit. */
  readonly at: Span;
  /** Any of these rules may say it. */
  readonly rules: readonly string[];
  /** What a suggestion may give: any of these names, dates, titles; or the fix gives the text without the error. Without it none is asked for. */
  readonly right?: readonly string[];
  /** Why the registry cannot know that it is an error. */
  readonly unknowable?: string;
}

export interface Kind {
  readonly name: string;
  /** The error is one of Markdown: passages are read as that. */
  readonly markdown?: true;
  /** Every place of a passage where the error can be made. */
  readonly edits: (passage: Passage, random: Random) => Iterable<Edit>;
}

export const replaced = (text: string, { start, end }: Span, by: string): string =>
  text.slice(0, start) + by + text.slice(end);
