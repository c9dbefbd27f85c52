/** Errors that contradict another place in the document: a second date, a missing note, a short form used too early. */

import { actNamed } from "../../src/facts/act-names.ts";
import { notesOf } from "../../src/resolve/notes.ts";
import { isOfDocument } from "../../src/rules/consistency/short-form.ts";
import { agree } from "../../src/rules/shared/titles.ts";
import type { Span } from "../../src/types/source.ts";
import { longDate } from "../../src/words/wording.ts";
import type { Edit, Kind, Passage } from "./edit.ts";
import { claimOf, isAfter } from "./knowable.ts";
import type { Random } from "./random.ts";
import { paragraphEnds } from "./sentences.ts";

const everywhere = ({ source: { text } }: Passage): Span => ({ start: 0, end: text.length });

// ---- one document with two dates, or two titles

/** An edit that inserts a wrong text, with the true one. */
const put = (at: number, text: string, was: string) => ({ start: at, end: at, text, was, at: { start: at, end: at } });

/** The unambiguous citations of a passage, one for each document. */
function* certain({ resolved, own }: Passage) {
  const seen = new Set<string>();
  for (const one of resolved) {
    if (one.target === null || one.target === own || seen.has(one.target) || one.citation.faults.length > 0) continue;
    if (one.because !== "named" && one.because !== "symbol") continue;
    seen.add(one.target);
    yield { ...one, target: one.target };
  }
}

const behind = (passage: Passage, from: number, random: Random): number | undefined => {
  const ends = paragraphEnds(passage, 40, random).filter((end) => end > from);
  return ends.length > 0 ? random.pick(ends) : undefined;
};

/** Cites a text with no date in the registry once more, at the end of a later paragraph. */
const secondDate: Kind = {
  name: "two dates of one text",
  *edits(passage, random) {
    for (const { citation, target, entry } of certain(passage)) {
      const date = claimOf(citation.claims, "date")?.date;
      if (!date || date.length < 10 || entry?.date || target.includes(" ")) continue;
      for (const by of [1, 2, 3, 5, 7]) {
        const at = behind(passage, citation.end, random);
        const day = ((Number(date.slice(8)) + by * 3) % 28) + 1;
        const second: string = `${date.slice(0, 8)}${String(day).padStart(2, "0")}`;
        if (at === undefined || second === date) continue;
        const sentence = (date: string) => ` See ${target} of ${longDate(date)}.`;
        yield {
          ...put(at, sentence(second), sentence(date)),
          rules: ["consistency/date", "date/session", "date/later"],
          right: [longDate(date)],
        };
      }
    }
  },
};

/** Inserts both titles, because texts cite few documents with a title. */
const secondTitle: Kind = {
  name: "two titles of one document",
  *edits(passage, random) {
    const entitled = [...certain(passage)].filter(
      ({ target, kind, entry }) => kind === "symbol" && !actNamed(target) && entry?.title && !target.includes(" "),
    );
    for (const { target, entry } of entitled) {
      const title = entry?.title?.value ?? "";
      const others = entitled.flatMap((one) => one.entry?.title?.value ?? []).filter((other) => !agree(other, title));
      const sentences = (second: string) =>
        ` It had before it ${target}, entitled “${title}”. See also ${target}, entitled “${second}”.`;
      for (const at of paragraphEnds(passage, others.length > 0 ? 4 : 0, random)) {
        const text = sentences(random.pick(others));
        yield { ...put(at, text, sentences(title)), rules: ["consistency/title"], right: [title] };
      }
    }
  },
};

// ---- references back

/** The end of a paragraph whose last sentence names several resolutions in one list. */
const sameResolution: Kind = {
  name: "“the same resolution” behind a list of several",
  *edits(passage, random) {
    const { source, resolved } = passage;
    for (const [i, one] of resolved.entries()) {
      const before = resolved[i - 1];
      if (one.kind !== "resolution" || before?.kind !== "resolution" || before.target === one.target) continue;
      const between = source.text.slice(before.citation.end, one.citation.start);
      if (!/^(?: of \d+ [A-Z][a-z]+ \d{4})?,? and $/.test(between)) continue;
      const rest = /^[^.;]*?[.;](?=[ \t]*\n[ \t]*\n)/.exec(source.text.slice(one.citation.end))?.[0];
      if (rest === undefined || /resolution|\d\/\d/i.test(rest)) continue;
      const at = one.citation.end + rest.length;
      const words = random.pick(["In the same resolution", "In that resolution", "By the said resolution"]);
      const edit: Edit = {
        start: at,
        end: at,
        text: ` ${words}, it set up a fund.`,
        at: { start: at, end: at },
        rules: ["reference/antecedent"],
      };
      yield edit;
    }
  },
};

/** Adds a second document to a note that is followed by "Ibid., para. 3". */
const ibid: Kind = {
  name: "second source in the note before “Ibid., para. …”",
  *edits(passage) {
    const { source, parsed, resolved } = passage;
    const notes = notesOf(parsed, source);
    for (const [i, { start, end }] of notes.entries()) {
      const next = notes[i + 1];
      if (!next || !/^\s*\d+\s+Ibid\.,\s+(?:paras?|pp?|chap|sect|annex)/.test(source.text.slice(next.start, next.end)))
        continue;
      const cited = resolved.filter(({ citation }) => citation.start >= start && citation.end <= end);
      const [one] = cited;
      if (cited.length !== 1 || one?.kind === "backreference" || one?.target === null || !one) continue;
      for (const other of ["A/80/16", "E/2009/27", "CTOC/COP/2010/17", "S/2017/5", "A/RES/55/25"]) {
        const at = one.citation.end;
        if (other === one.target) continue;
        yield {
          start: at,
          end: at,
          text: ` and ${other}`,
          at: { start, end: next.end },
          rules: ["reference/ibid"],
        };
      }
    }
  },
};

/** In Markdown, an indicator and its note at the end of a paragraph, with one of them missing. */
const note = (name: string, rule: string, without: (indicator: string, note: string) => string): Kind => ({
  name,
  markdown: true,
  *edits(passage, random) {
    for (const at of paragraphEnds(passage, 2, random)) {
      const label = random.pick(["1", "12", "agenda", "a-64-293"]);
      const [indicator, words] = [`[^${label}]`, `\n\n[^${label}]: A/RES/64/293.`];
      if (passage.source.text.includes(indicator)) continue;
      yield {
        ...put(at, without(indicator, words), indicator + words),
        rules: [rule],
        ...(rule === "reference/note-missing" && !/^\d+$/.test(label)
          ? { unknowable: "[^agenda] in a text without notes may be a class of characters" }
          : {}),
      };
    }
  },
});

const asterisk: Kind = {
  name: "“provisional agenda*” without its note",
  *edits(passage, random) {
    // "*2517896*" is the job number
    if (/^[ \t]*\*(?!\d+\*)/m.test(passage.source.text)) return;
    for (const at of paragraphEnds(passage, 2, random)) {
      const words = `\n\nItem ${random.between(2, 9)} of the provisional agenda*`;
      yield { ...put(at, words, `${words}\n\n* CTOC/COP/2014/1.`), rules: ["reference/note-missing"] };
    }
  },
};

// ---- short forms

/** "(the Bangkok Rules)", "(hereinafter the Plan of Action)" */
const introduced =
  /\((?:hereinafter )?(?:the )[“"]?((?:[A-Z][A-Za-z-]+ )(?:(?:of|on|for|and|to|in|the|[A-Z][A-Za-z-]+) ?)+)[”"]?\)/g;

const earlyShortForm: Kind = {
  name: "short form before it is introduced",
  *edits(passage, random) {
    const { text } = passage.source;
    for (const { index, 1: form = "" } of text.matchAll(introduced)) {
      const words = form.replace(/\s+/g, " ").trim();
      if (!isOfDocument(words, text.slice(Math.max(0, index - 300), index))) continue;
      if (text.replace(/\s+/g, " ").indexOf(words) < text.slice(0, index).replace(/\s+/g, " ").length) continue;
      for (const end of paragraphEnds(passage, 20, random)
        .filter((each) => each < index)
        .slice(0, 5)) {
        const sentence = random.pick([
          ` States shall respect the ${words}.`,
          ` It recalled the ${words}, and welcomed what was done.`,
        ]);
        yield {
          start: end,
          end,
          text: sentence,
          at: { start: end, end },
          rules: ["consistency/short-form"],
        };
      }
    }
  },
};

// ---- the day of the document

const earlier: Kind = {
  name: "document dated before what it cites",
  *edits(passage) {
    const { source, day, resolved, registry } = passage;
    const head = /\b\d{1,2} [A-Z][a-z]+ (\d{4})\b/.exec(source.text);
    if (day === undefined || !head?.[1] || !source.text.slice(0, head.index).includes("Distr.")) return;
    for (const years of [1, 2, 10]) {
      const other = `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;
      if (head[1] !== day.slice(0, 4)) continue;
      const start = head.index + head[0].length - 4;
      const later = resolved.some(
        ({ target }) => target && target !== passage.own && isAfter(target, other, { registry }),
      );
      yield {
        start,
        end: start + 4,
        text: other.slice(0, 4),
        at: everywhere(passage),
        rules: ["date/later"],
        ...(later ? {} : { unknowable: "of nothing that the document cites the day is known, and later" }),
      };
    }
  },
};

export const documents: readonly Kind[] = [
  secondDate,
  secondTitle,
  sameResolution,
  ibid,
  note("indicator without a note (Markdown)", "reference/note-missing", (indicator) => indicator),
  note("note without an indicator (Markdown)", "reference/note-unused", (_, words) => words),
  asterisk,
  earlyShortForm,
  earlier,
];
