import type { Parsed } from "../../src/types/citation.ts";
import type { Diagnostic, ResolvedCitation } from "../../src/types/finding.ts";
import type { Registry } from "../../src/types/registry.ts";
import type { Source, Span } from "../../src/types/source.ts";
import type { Random } from "./random.ts";

/** A real text, parsed and linted unchanged. */
export interface Passage {
  readonly source: Source;
  readonly parsed: Parsed;
  readonly resolved: readonly ResolvedCitation[];
  readonly diagnostics: readonly Diagnostic[];
  /** The symbol of the document itself, and its date. */
  readonly own?: string;
  readonly day?: string;
  readonly registry: Registry;
}

/** One error to put into a text: `text` replaces the span. */
export interface Edit extends Span {
  readonly text: string;
  /** The correct text at this place, if it differs from the passage. */
  readonly was?: string;
  /** Where a finding must be, as a span of the passage before the edit. */
  readonly at: Span;
  /** The rules that may report it. */
  readonly rules: readonly string[];
  /** Correct suggestions: any of these names, dates or titles, or a fix that restores the text. Absent if none is expected. */
  readonly right?: readonly string[];
  /** Why the registry cannot know that it is an error. */
  readonly unknowable?: string;
}

export interface Kind {
  readonly name: string;
  /** Set for errors in Markdown; passages are then read as Markdown. */
  readonly markdown?: true;
  /** Every place in a passage where the error can be made. */
  readonly edits: (passage: Passage, random: Random) => Iterable<Edit>;
}

export const replaced = (text: string, { start, end }: Span, by: string): string =>
  text.slice(0, start) + by + text.slice(end);
