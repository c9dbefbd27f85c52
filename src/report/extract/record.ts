import { offsetInFile, placeOf } from "../../source/places.ts";
import type { ResolvedCitation } from "../../types/finding.ts";
import type { Source, Span } from "../../types/source.ts";
import { explanation } from "../because.ts";

export interface RecordOptions {
  /** Add `explanation`: why the citation was resolved as it was, in words. */
  readonly explain: boolean;
}

/**
 * One citation as a plain object. `target` is null if it is ambiguous; `candidates` then lists the names. `title` and
 * `date` are null if the registry has none. Offsets are in UTF-16 code units, `end` exclusive; line and column count
 * from 1.
 */
export function citationRecord(source: Source, resolved: ResolvedCitation, { explain }: RecordOptions) {
  const { citation, kind, target, status, entry, candidates } = resolved;
  const { start, end, text, claims, faults } = citation;
  const { line, column } = placeOf(source, start);
  const inFile = <S extends Span>(span: S): S => ({
    ...span,
    start: offsetInFile(source, span.start),
    end: offsetInFile(source, span.end, true),
  });
  return {
    start: offsetInFile(source, start),
    end: offsetInFile(source, end, true),
    line,
    column,
    text,
    ...(citation.language !== undefined && { language: citation.language }),
    kind,
    target,
    status,
    title: entry?.title?.value ?? null,
    date: entry?.date?.value ?? null,
    because: resolved.because,
    ...(explain && { explanation: explanation(resolved) }),
    claims: claims.map(inFile),
    ...(faults.length > 0 && { faults: faults.map(inFile) }),
    ...(candidates.length > 0 && { candidates }),
  };
}
