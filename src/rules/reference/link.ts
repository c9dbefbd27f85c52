import { actNamed } from "../../facts/act-names.ts";
import { keyOf } from "../../facts/keys.ts";
import { resolveArgument } from "../../resolve/pasted.ts";
import { hasMarkdown } from "../../source/kinds.ts";
import { lowest } from "../../text/binary-search.ts";
import type { ResolvedCitation } from "../../types/finding.ts";
import type { Registry } from "../../types/registry.ts";
import type { Span } from "../../types/source.ts";
import type { CitationRule, Context, Result } from "../engine/rule.ts";

export const link: CitationRule = {
  id: "reference/link",
  severity: "error",
  summary: "The text of a link and its address name different documents.",
  why: "The reader goes by the symbol in the text, and arrives at a different document.",
  limits: "Not in plain text, and only where the address contains a symbol.",
  examples: {
    wrong: [
      "See [A/RES/64/293](https://undocs.org/A/RES/64/239).",
      "See resolution [64/293](https://undocs.org/A/RES/64/239).",
    ],
    right: [
      "See [A/RES/64/293](https://undocs.org/A/RES/64/293) and [resolution 64/292](https://undocs.org/A/RES/64/292).",
    ],
  },
  check(one, context) {
    const { source } = context;
    if (one.target === null) return undefined;
    const found = source.known?.links && knownLink(one, context);
    return found ?? (hasMarkdown(source) ? markdownLink(one, context) : undefined);
  },
};

// ---- links that the format marks up -------------------------------------------------------------

/** If the text of a link has several citations, one must match the address. If none does, the first is reported. */
function knownLink({ citation }: ResolvedCitation, { source, resolved, registry }: Context): Result {
  const links = source.known?.links ?? [];
  const at = links[lowest(links.length, (i) => (links[i]?.end ?? 0) > citation.start)];
  if (!at || at.start >= citation.end) return undefined;
  const behind = lowest(resolved.length, (i) => (resolved[i] as ResolvedCitation).citation.start >= at.end);
  const near = resolved.slice(Math.max(0, behind - mostCited), behind);
  const cited = near.filter((each) => each.citation.end > at.start && isNamed(each));
  const address = addressed(at.href, registry);
  if (!address || cited[0]?.citation !== citation || cited.some((each) => isSame(each, address))) return undefined;
  const span = { start: Math.max(citation.start, at.start), end: Math.min(citation.end, at.end) };
  return { message: `the address of ${words(source.text, span)} is that of ${address.target}`, span };
}

/** Most citations in the text of one link. */
const mostCited = 20;

/** Whether the text names the document, as "64/293" does and "ibid." does not. */
const isNamed = ({ target, citation }: ResolvedCitation): boolean =>
  target !== null && (citation.target.kind === "symbol" || citation.target.kind === "act");

/** The citation in an address: `https://undocs.org/en/A/RES/64/293`, or `<ref href="A/RES/64/293">` */
const addressed = (href: string, registry: Registry): ResolvedCitation | undefined =>
  /^\s*(?:https?:|[A-Z]{1,6}\/[A-Z\d][\w.()/ -]*\s*$)/i.test(href) && !/\.[a-z]{2,5}\s*$/.test(href)
    ? resolveArgument(href.trim(), registry).find(({ target }) => target !== null)
    : undefined;

const isSame = (one: ResolvedCitation, other: ResolvedCitation): boolean =>
  isPart(one.target as string, other.target as string) ||
  isBare(one, other) ||
  (one.entry !== undefined && one.entry.name === other.entry?.name);

const words = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/\s+/g, " ");

// ---- links of Markdown --------------------------------------------------------------------------

function markdownLink({ citation, target }: ResolvedCitation, { source, resolved }: Context): Result {
  if (target !== null && citation.target.kind === "symbol") {
    const number = numberBefore(source.text, citation.start);
    const act = number === undefined ? undefined : actNamed(target);
    if (act && act.number !== number) return { message: `the address of ${number} is that of ${target}` };
  }
  if (target === null || !source.text.startsWith("](", citation.end)) return undefined;
  const address = firstAfter(resolved, citation.end);
  const between = address && source.text.slice(citation.end + 2, address.citation.start);
  if (!address?.target || between === undefined || /[\s()]/.test(between)) return undefined;
  if (isPart(target, address.target)) return undefined;
  return { message: `the address of ${citation.text} is that of ${address.target}`, span: address.citation };
}

/**
 * A bare number, as in a cell of a table, does not identify its body: "106 (VI)", with the address of E/RES/106 (VI)
 */
const isBare = ({ citation: { target: cited }, target }: ResolvedCitation, other: ResolvedCitation): boolean =>
  cited.kind === "act" &&
  cited.bare !== undefined &&
  cited.body === undefined &&
  actNamed(target as string)?.number === actNamed(other.target as string)?.number;

/**
 * Whether they are equal or one is a part of the other: A/80/5 and A/80/5/Add.1, A/RES/40/151 and A/RES/40/151 G, but
 * not A/RES/77/1 and A/RES/77/10.
 */
function isPart(one: string, other: string): boolean {
  if (one.startsWith(`${other} `) || other.startsWith(`${one} `)) return true;
  const [short = "", long = ""] = [keyOf(one), keyOf(other)].sort((a, b) => a.length - b.length);
  return long.startsWith(short) && !/^\w/.test(long.slice(short.length));
}

/**
 * The number that is the text of a link, from the symbol in its address: "| [64/293](https://undocs.org/A/RES/64/239)"
 */
const numberBefore = (text: string, at: number): string | undefined =>
  /\[(\d{1,4}\/\d{1,4})\]\(https?:[^\s()[\]]{0,60}$/.exec(text.slice(Math.max(0, at - 90), at))?.[1];

/** The first citation that begins at or after an offset. */
const firstAfter = (resolved: readonly ResolvedCitation[], at: number): ResolvedCitation | undefined =>
  resolved[lowest(resolved.length, (i) => (resolved[i] as ResolvedCitation).citation.start >= at)];
