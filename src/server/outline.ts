/** The citations of a document as links, as symbols of its outline, and as inlay hints. */
import type { DocumentLink, DocumentSymbol, InlayHint } from "vscode-languageserver/node";
import { addressOf } from "../facts/addresses.ts";
import { namesDocument } from "../report/known.ts";
import type { ResolvedCitation } from "../types/finding.ts";
import type { Span } from "../types/source.ts";
import { isOwn } from "../workspace/run/survey.ts";
import type { Reading } from "./readings.ts";

/** Kinds of symbols, for which editors choose icons: file, key. */
const [file, key] = [1, 20] as const;

/** A link to each cited document that the United Nations publishes. */
export const linksIn = ({ resolved, rangeOf }: Reading): DocumentLink[] =>
  resolved.filter(namesDocument).flatMap(({ citation, target, entry }) => {
    const address = addressOf(target, entry);
    return address ? [{ range: rangeOf(citation), target: address, tooltip: entry?.title?.value ?? target }] : [];
  });

/** The document under its own symbol, with its citations below. */
export function symbolsIn({ document, parsed, resolved, source, rangeOf }: Reading): DocumentSymbol[] {
  const cited = resolved
    .filter(({ citation }) => !isOwn(citation, parsed))
    .map(({ citation, target, entry }): DocumentSymbol => {
      const range = rangeOf(citation);
      const detail = entry?.title?.value;
      return {
        name: target ?? oneLine(citation.text),
        kind: key,
        range,
        selectionRange: range,
        ...(detail && { detail }),
      };
    });
  if (document.symbol === undefined) return cited;
  const selectionRange = rangeOf(parsed.masthead ?? { start: 0, end: 0 });
  const range = rangeOf({ start: 0, end: source.text.length });
  return [{ name: document.symbol, kind: file, range, selectionRange, children: cited }];
}

/** After each citation whose words do not say it, the name of its target. */
export const hintsIn = ({ resolved, rangeOf }: Reading, { start, end }: Span): InlayHint[] =>
  resolved
    .filter(({ citation }) => citation.end >= start && citation.start <= end)
    .flatMap((one) => {
      const label = hintOf(one);
      return label ? [{ position: rangeOf(one.citation).end, label, paddingLeft: true }] : [];
    });

function hintOf({ citation, target, candidates }: ResolvedCitation): string | undefined {
  if (target === null) return candidates.length > 0 ? `${candidates.join(" or ")}?` : undefined;
  return oneLine(citation.text).includes(target) ? undefined : target;
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ");
