/** Wrong numbers: the citation leads to another act, or to none. */

import type { ActName } from "../../src/facts/act-name.ts";
import { actNamed } from "../../src/facts/act-names.ts";
import { actName } from "../../src/facts/names.ts";
import { canNumber } from "../../src/facts/numbering.ts";
import type { ActTarget } from "../../src/types/citation.ts";
import type { ResolvedCitation } from "../../src/types/finding.ts";
import type { Span } from "../../src/types/source.ts";
import { arabicSession } from "../../src/words/roman.ts";
import type { Edit, Kind, Passage } from "./edit.ts";
import { contradictions, isAmongFew } from "./knowable.ts";
import type { Random } from "./random.ts";
import { bodyNames, keywords } from "./words.ts";

/** An act whose number in the text is the same as in its name: `64/293`, `1325 (2000)`. */
interface Numbered {
  readonly one: ResolvedCitation;
  readonly name: string;
  readonly act: ActName;
  readonly session: Span & { readonly text: string };
  readonly ordinal: Span & { readonly text: string };
  readonly form: "session" | "council" | "legacy";
  /** From the citation to the end of its claims. */
  readonly extent: Span;
}

export function* numbered(passage: Passage): Generator<Numbered> {
  for (const one of passage.resolved) {
    const { citation, target, status, kind } = one;
    // A page header is not a citation
    if (target === passage.own) continue;
    if (status !== "found" || target === null || kind === "backreference" || citation.faults.length > 0) continue;
    const extent = extentOf(one);
    if (passage.diagnostics.some((found) => touches(found, extent))) continue;
    const act = actNamed(target);
    if (!act) continue;
    const bySession = /(?<session>\d+)\/(?<ordinal>\d+)(?!.*\d)/ds.exec(citation.text);
    // "217 A (III)", "1325(2000)", "1514 (د-15)"
    const byOrdinal = /(?<ordinal>\d+)(?: \p{L}+)? ?\((?:د-)?(?<session>\d{2,4}|[IVXL]+)\)/dsu.exec(citation.text);
    const found = byOrdinal ?? bySession;
    const { session, ordinal } = found?.groups ?? {};
    const places = found?.indices?.groups;
    if (!places || !session || !sameSession(session, act.session) || Number(ordinal) !== act.ordinal) continue;
    const place = (group: string, text: string) => {
      const [from, to] = places[group] as [number, number];
      return { start: citation.start + from, end: citation.start + to, text };
    };
    const form = byOrdinal ? (/\d/.test(act.session) ? "council" : "legacy") : "session";
    yield {
      one,
      name: target,
      act,
      extent,
      form,
      session: place("session", session),
      ordinal: place("ordinal", ordinal as string),
    };
  }
}

/** Arabic writes the sessions before 1976 in digits: 15 is XV. */
const sameSession = (said: string, session: string): boolean =>
  said === session || (/^[IVXL]+$/.test(session) && said === arabicSession(session));

export const extentOf = ({ citation: { start, end, claims } }: ResolvedCitation): Span => ({
  start: Math.min(start, ...claims.map((claim) => claim.start)),
  end: Math.max(end, ...claims.map((claim) => claim.end)),
});

export const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

/** The same name with another session or number. */
const renamed = ({ name, act }: Numbered, session: string, ordinal: string | number): string => {
  const number = act.number
    .replace(/\d+|[IVXL]+/, (first) => (first === act.session ? session : String(ordinal)))
    .replace(/(\d+|[IVXL]+)\)?$/, (last) =>
      last.replace(/\d+|[IVXL]+/, act.number.startsWith(act.session) ? String(ordinal) : session),
    );
  return name.replace(act.number, number);
};

type Change = (numbered: Numbered, random: Random) => { session?: string; ordinal?: string } | undefined;

function numberKind(
  name: string,
  forms: readonly Numbered["form"][],
  change: Change,
  always: readonly string[] = [],
  also: readonly string[] = [],
): Kind {
  return {
    name,
    *edits(passage, random) {
      for (const each of numbered(passage)) {
        if (!forms.includes(each.form)) continue;
        const { session = each.session.text, ordinal = each.ordinal.text } = change(each, random) ?? {};
        if (session === each.session.text && ordinal === each.ordinal.text) continue;
        const [first, last] = [each.session, each.ordinal].sort((a, b) => a.start - b.start) as Span[] as [Span, Span];
        // The session as it is written there: XV, in Arabic texts 15
        const said = /^\d/.test(each.session.text) && /^[IVXL]/.test(session) ? arabicSession(session) : session;
        const between = passage.source.text.slice(first.end, last.start);
        const text = first === each.session ? `${said}${between}${ordinal}` : `${ordinal}${between}${said}`;
        const wrong = renamed(each, session, ordinal);
        const contradicted = contradictions(wrong, each.one, passage);
        const isOwn = always.length > 0 && numbersRunThrough.has(each.act.body);
        yield {
          start: first.start,
          end: last.end,
          text,
          at: each.extent,
          rules: [...(isOwn ? always : []), ...also, ...(typeof contradicted === "string" ? [] : contradicted)],
          ...(isAmongFew(each.name, wrong, each.one, passage)
            ? { right: [each.name, `${each.ordinal.text} (${each.session.text})`] }
            : {}),
          ...(typeof contradicted === "string" && !isOwn ? { unknowable: contradicted } : {}),
        };
      }
    },
  };
}

/** Bodies with continuous numbering, so that the number determines the session or year. */
const numbersRunThrough: ReadonlySet<string> = new Set(["A", "S", "E"]);

const oneDigit = (digits: string, random: Random): string => {
  const at = random.between(digits.length > 1 ? 1 : 0, digits.length - 1);
  const digit = (Number(digits[at]) + random.between(1, 9)) % 10;
  const changed = digits.slice(0, at) + digit + digits.slice(at + 1);
  return Number(changed) === 0 ? digits : changed;
};

const swapped = (digits: string, random: Random): string => {
  const places = [...digits].flatMap((digit, i) =>
    i > 0 && digit !== digits[i - 1] && !(i === 1 && digit === "0") ? [i] : [],
  );
  if (places.length === 0) return digits;
  const i = random.pick(places);
  return digits.slice(0, i - 1) + digits[i] + digits[i - 1] + digits.slice(i + 1);
};

const nearby = (text: string, random: Random): string => String(Number(text) + random.pick([-3, -2, -1, 1, 2, 3]));

const wrongNumbers: readonly Kind[] = [
  numberKind(
    "wrong year of a Security Council resolution",
    ["council"],
    ({ session }, random) => ({ session: nearby(session.text, random) }),
    ["date/council-year"],
  ),
  numberKind("wrong digit in a Security Council resolution", ["council"], ({ ordinal }, random) => ({
    ordinal: oneDigit(ordinal.text, random),
  })),
  numberKind("wrong session", ["session"], ({ session }, random) => ({ session: nearby(session.text, random) })),
  numberKind("wrong digit in a number", ["session"], ({ ordinal }, random) => ({
    ordinal: oneDigit(ordinal.text, random),
  })),
  numberKind("swapped digits in a number", ["session"], ({ ordinal }, random) => ({
    ordinal: swapped(ordinal.text, random),
  })),
  numberKind(
    "session and number exchanged",
    ["session"],
    ({ session, ordinal }) => ({
      session: ordinal.text,
      ordinal: session.text,
    }),
    [],
    ["act/reversed"],
  ),
  numberKind(
    "wrong session before 1976",
    ["legacy"],
    ({ session }, random) => ({
      session: random.pick(
        ["V", "X", "XV", "XX", "XXV", "XXX"].filter(
          (one) => Math.abs(Number(arabicSession(one)) - Number(arabicSession(session.text) ?? session.text)) > 1,
        ),
      ),
    }),
    ["session/legacy"],
  ),
];

const kindExchanged: Kind = {
  name: "resolution and decision exchanged",
  *edits(passage) {
    for (const each of numbered(passage)) {
      const { one, name, act, extent } = each;
      const found = keywordIn(one.citation);
      if (!found || one.citation.target.kind !== "act") continue;
      // In Chinese the keyword follows a list and applies to all its numbers
      if (one.citation.language === "zh" && isListed(one, passage)) continue;
      const kind = act.kind === "decision" ? "resolution" : "decision";
      const wrong = actName(act.body, { ...one.citation.target, act: kind });
      const start = one.citation.start + found.index;
      const said = canNumber(act.body, { ...one.citation.target, act: kind })
        ? contradictions(wrong, one, passage)
        : ["act/kind"];
      yield {
        start,
        end: start + found.word.length,
        text: found.other,
        at: { ...extent, end: endOfList(one, passage) },
        ...expected(said, "act/kind"),
        right: [name],
      };
    }
  },
};

/** The keyword of a citation, and the word to put in its place: "résolution" and "décision". */
function keywordIn({ text, language = "en" }: ResolvedCitation["citation"]) {
  // An English plural belongs to a list: "resolutions 64/293 and 65/1"
  if (language === "en" && !/\b(?:[Rr]esolution|[Dd]ecision)(?=\s+\d)/.test(text)) return undefined;
  for (const [resolution, decision] of keywords[language] ?? [])
    for (const [word, other] of [[resolution, decision] as const, [decision, resolution] as const]) {
      const index = text.search(new RegExp(`${word}(?!\\p{L})`, "u"));
      if (index >= 0) return { word, other, index };
    }
  return undefined;
}

/** How far a number of a list may be from the next, with its date or title, in UTF-16 code units. */
const listed = 160;

/** "ses [résolutions 72/266 A du 24 décembre 2017, 75/252 et 75/253 A]": the keyword applies to all of them. */
function endOfList(one: ResolvedCitation, { resolved }: Passage): number {
  let { end } = extentOf(one);
  for (const other of resolved.slice(resolved.indexOf(one) + 1)) {
    const { start, text, target } = other.citation;
    if (target.kind !== "act") continue;
    if (!/^\d/.test(text) || start - end > listed) break;
    end = Math.max(end, extentOf(other).end);
  }
  return end;
}

/** "第56/1号和[第64/293号决议]" */
const isListed = ({ citation: { start } }: ResolvedCitation, { resolved }: Passage): boolean =>
  resolved.some(({ citation: { end } }) => end <= start && start - end < 20);

/** "les résolutions 2019/19 et 2019/20 du [Conseil économique et social]" */
const isShared = ({ start }: Span, { resolved }: Passage): boolean =>
  resolved.filter(({ citation: { target } }) => target.kind === "act" && target.body?.start === start).length > 1;

const bodyExchanged: Kind = {
  name: "wrong body",
  *edits(passage, random) {
    for (const { one, act, name, extent } of numbered(passage)) {
      const { target } = one.citation;
      const body = target.kind === "act" ? target.body : undefined;
      const written = body && passage.source.text.slice(body.start, body.end);
      const { language = "en" } = one.citation;
      const names = bodyNames[language] ?? {};
      if (target.kind !== "act" || !body || written?.replace("'", "’") !== names[act.body]) continue;
      // "resolutions" names several, and the body applies to all of them
      if (
        language === "en" &&
        !/^\s+(?:resolution|decision)\s/.test(passage.source.text.slice(body.end, body.end + 20))
      )
        continue;
      if (language !== "en" && isShared(body, passage)) continue;
      const other = random.pick(Object.keys(names).filter((each) => each !== act.body));
      const wrong = actName(other, target);
      const said = canNumber(other, target as ActTarget) ? contradictions(wrong, one, passage) : ["act/form"];
      const at = { start: Math.min(body.start, extent.start), end: extent.end };
      yield {
        start: body.start,
        end: body.end,
        text: names[other] ?? "",
        at,
        ...expected(said, "act/form", "session/legacy"),
        right: [name, written as string],
      };
    }
  },
};

/** Two digits in the session or year of a document transposed: `S/2107/5`, `A/97/424/Add.1`. */
const symbolYear: Kind = {
  name: "swapped digits in the session or year of a symbol",
  *edits({ resolved, registry, own, day }, random) {
    const today = Number(registry.version.slice(0, 4));
    for (const { citation, target, status } of resolved) {
      if (target !== citation.text || target === own || actNamed(target)) continue;
      const match = /(?<=^A\/)\d\d(?=\/\d)|(?<=\/)(?:19|20)\d\d(?=\/\d)/.exec(target);
      if (!match) continue;
      const digits = match[0];
      const text = swapped(digits, random);
      const year = digits.length === 2 ? 1945 + Number(text) : Number(text);
      if (text === digits || text.startsWith("0")) continue;
      const start = citation.start + match.index;
      const known =
        year < 1946 ||
        (digits.length === 2 && Number(text) < 31) ||
        (day === undefined ? status === "found" && year > today + 1 : year > Number(day.slice(0, 4)) + 2);
      const edit: Edit = {
        start,
        end: start + digits.length,
        text,
        at: citation,
        rules: ["symbol/year", "symbol/era"],
        right: [target],
        ...(known ? {} : { unknowable: "that session or year has been, and has documents of that number" }),
      };
      yield edit;
    }
  },
};

const expected = (said: string[] | string, ...own: string[]): Pick<Edit, "rules" | "unknowable"> =>
  typeof said === "string" ? { rules: [], unknowable: said } : { rules: [...own, ...said] };

export const acts: readonly Kind[] = [...wrongNumbers, kindExchanged, bodyExchanged, symbolYear];
