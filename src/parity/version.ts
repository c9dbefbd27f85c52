/** A language version of a document: its paragraphs, each with what it cites. */
import { lowest } from "../text/binary-search.ts";
import type { ResolvedCitation } from "../types/finding.ts";
import type { Source } from "../types/source.ts";
import { type Paragraph, paragraphsOf } from "./paragraphs.ts";

export interface Version {
  readonly source: Source;
  /** BCP 47: `fr`. */
  readonly language: string;
  readonly paragraphs: readonly Citing[];
}

export interface Citing extends Paragraph {
  /** In reading order. */
  readonly cited: readonly ResolvedCitation[];
}

export function versionOf(source: Source, language: string, resolved: readonly ResolvedCitation[]): Version {
  const paragraphs = paragraphsOf(source.text);
  const cited = paragraphs.map((): ResolvedCitation[] => []);
  for (const one of resolved) {
    const at = lowest(paragraphs.length, (i) => (paragraphs[i] as Paragraph).start > one.citation.start) - 1;
    cited[at]?.push(one);
  }
  return { source, language, paragraphs: paragraphs.map((each, i) => ({ ...each, cited: cited[i] ?? [] })) };
}
