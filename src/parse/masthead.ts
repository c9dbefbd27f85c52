/** Reads the masthead: what a document says about itself at its head. */
import { type MastheadLine, parse as run } from "#parser";
import type { Words } from "../facts/languages.ts";
import type { Citation, Masthead, MeetingTarget, Sitting } from "../types/citation.ts";
import type { Source, Span } from "../types/source.ts";
import type { Held } from "./actions/sitting.ts";
import { fold } from "./fold.ts";

/** A line that every masthead has. The other lines are within this many UTF-16 code units of it. */
const sign = /Distr[.:]|DISTR[.:]|Official Records[ \t]*$/gm;
const [headLength, before, behind] = [4000, 700, 500];

export interface Head {
  readonly masthead: Masthead;
  readonly session?: Citation;
  readonly sitting?: Sitting;
}

/** Each source's masthead is read once, although it is needed before the source is parsed. */
const heads = new WeakMap<object, { readonly head: Head | undefined }>();

/**
 * What `readMasthead` finds in a source; undefined if it has no masthead. A masthead in another language is not cached.
 */
export function headOf(
  source: Pick<Source, "text" | "skip">,
  folded = fold(source.text.slice(0, headLength + behind)),
  words?: Words,
): Head | undefined {
  if (words) return readMasthead(source.text, folded, source.skip, words);
  const known = heads.get(source) ?? { head: readMasthead(source.text, folded, source.skip) };
  heads.set(source, known);
  return known.head;
}

/**
 * The masthead, and the session in it as a citation; undefined if the text has none. A masthead is recognized by the
 * line "Distr.: General", or in the verbatim record of a meeting by "Official Records".
 *
 * @param words words of the document's language, if it is not English
 */
export function readMasthead(
  text: string,
  folded: string,
  skip: readonly Span[] = [],
  words?: Words,
): Head | undefined {
  const isProse = (at: number) => !skip.some(({ start, end }) => start <= at && at < end);
  const at = [...folded.slice(0, headLength).matchAll(signOf(words))].find(({ index }) => isProse(index))?.index;
  if (at === undefined) return undefined;
  const base = at < before ? 0 : folded.indexOf("\n", at - before) + 1;
  // "… as the line “Distr.:” says" within a long line
  if (base > at || (base === 0 && at >= before)) return undefined;
  const head = folded.slice(base, at + behind);
  const lines = run(head, { startRule: "Masthead", words: () => words }).filter((line) => line !== null);
  const distribution = lines.find((line) => line.kind === "distribution");
  if (distribution === undefined) return undefined;

  const symbol = lines.find((line) => line.kind === "symbol");
  const language = lines.find((line) => line.kind === "language");
  const session = lines.find((line) => line.kind === "session");
  // Older mastheads give the date on a line of its own, below the symbol
  const date = distribution.date ?? lines.find((line) => line.kind === "date")?.date;
  const body = lines.findLast((line) => line.kind === "body")?.body;
  const masthead: Masthead = {
    start: 0,
    end: base + Math.max(distribution.end, session?.end ?? 0),
    distribution: distribution.distribution,
    ...(symbol ? { symbol: symbol.name } : {}),
    ...(body ? { body } : {}),
    ...(date ? { distributed: date } : {}),
    ...(language ? { language: language.language } : {}),
    ...(session?.session ? { session: session.session } : {}),
  };
  const held = lines.find((line) => line.kind === "held");
  const sitting = held?.place ? { sitting: sittingOf(head, base, session, held as Held) } : {};
  if (!session?.session) return { masthead, ...sitting };
  const [start, end] = [base + session.start, base + session.end];
  const target = { kind: "meeting", unit: "session", number: session.session, ...kindOf(session) } as const;
  return {
    masthead,
    session: { start, end, text: text.slice(start, end), target, claims: [], faults: [] },
    ...sitting,
  };
}

const signOf = (words: Words | undefined): RegExp => {
  const own = words?.forms("distribution-sign") ?? [];
  return own.length === 0 ? sign : new RegExp([sign.source, ...own].join("|"), "gm");
};

type SessionLine = Extract<MastheadLine, { kind: "session" }>;

function kindOf({ emergency, special }: SessionLine): Pick<MeetingTarget, "special"> {
  return emergency ? { special: "emergency special" } : special ? { special: "special" } : {};
}

/** "Seventh session ⏎ Vienna, 6-10 October 2014"; without a session, a meeting of the body named in the line above. */
function sittingOf(head: string, base: number, session: SessionLine | undefined, { days, place }: Held): Sitting {
  const first = session ?? (place as Span);
  const end = head.slice(0, first.start).trimEnd().length;
  const of = { start: head.lastIndexOf("\n", end - 1) + 1, end };
  const at = <T extends Span>(span: T): T => ({ ...span, start: base + span.start, end: base + span.end });
  const [held] = days as readonly [Held["days"][number]];
  const kind = session?.emergency ? "ES-" : session?.special ? "S-" : "";
  return {
    unit: session ? "session" : "meeting",
    ...(session?.session ? { label: `${kind}${session.session}` } : {}),
    of: at(of),
    head: true,
    held: at(held),
    place: at(place as NonNullable<Held["place"]>),
    start: base + first.start,
    end: base + held.end,
  };
}
