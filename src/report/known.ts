import { sources } from "../facts/facts.ts";
import type { GeneralComment } from "../facts/general-comments.ts";
import type { ReaderLanguage } from "../facts/reader-languages.ts";
import { type About, about } from "../registry/tables/about.ts";
import type { ResolvedCitation, Status } from "../types/finding.ts";
import type { Basis, Entry, Fact, Instrument, Registry, Session } from "../types/registry.ts";
import { explanation } from "./because.ts";
import { printable } from "./printable.ts";

/** One citation, and everything the registry knows about what it can mean. */
export interface KnownCitation {
  readonly resolved: ResolvedCitation;
  /** If it is ambiguous, what is known about each candidate. */
  readonly candidates: readonly (Entry | string)[];
  /** What follows from its name; only for a document or adopted text that may exist. */
  readonly about?: About;
}

export const bases: Readonly<Record<Basis, string>> = {
  header: "read in the document itself",
  cited: "two or more documents agree",
  "cited-once": "one document says so",
  list: "from a list or catalogue",
  known: "general knowledge",
};

const labels: Readonly<Record<Exclude<keyof Entry, "name" | "source" | "file" | "adoptedAs" | "titles">, string>> = {
  title: "title",
  date: "date",
  paragraphs: "paragraphs",
  annexes: "annexes",
  publishedIn: "published in",
  draft: "draft",
  agenda: "agenda",
};

/** What the status of a citation means. */
export const statusWords: Readonly<Record<Status, string>> = {
  found: "in the registry",
  unlisted: "not in the registry, which is not complete for this range of the series; it may exist",
  ambiguous: "several bodies use this form of number, and nothing nearby says which one is meant",
  "unknown series": "not of a series that the registry knows",
  missing: "does not exist: the registry is complete for this range of the series",
};

type OfDocument = ResolvedCitation & { readonly target: string };

/** Whether the citation names a document or adopted text that exists or may exist. */
export const namesDocument = (resolved: ResolvedCitation): resolved is OfDocument =>
  resolved.target !== null &&
  ["symbol", "resolution", "decision", "statement"].includes(resolved.kind) &&
  resolved.status !== "missing";

export function knownCitation(
  resolved: ResolvedCitation,
  registry: Registry,
  language?: ReaderLanguage,
): KnownCitation {
  return {
    resolved,
    candidates: resolved.candidates.map((name) => registry.find(name) ?? name),
    ...(namesDocument(resolved) ? { about: about(resolved.target, registry, language) } : {}),
  };
}

/**
 * For people:
 *
 *     decision 4/4
 *       target        CTOC/COP decision 4/4
 *       status        found
 *       title         Trafficking in human beings  (read in the document itself: CTOC/COP/2008/19)
 *       because       only this body uses this form of number
 */
export function knownText(known: KnownCitation): string {
  const { citation, kind, target, status } = known.resolved;
  const rows = [
    ["kind", kind],
    ["target", target ?? "none"],
    ["status", status],
    ...knownRows(known),
    ...citation.faults.map(({ fault, right }) => ["fault", right === undefined ? fault : `${fault}: write ${right}`]),
  ];
  const lines = rows.map(([label = "", value = ""]) => `  ${label.padEnd(12)}  ${printable(value)}\n`);
  return `${printable(citation.text)}\n${lines.join("")}`;
}

/** What is known about the target, one fact per row. */
export function knownRows({ resolved, candidates, about }: KnownCitation): string[][] {
  const { entry, lookup } = resolved;
  const nearest = lookup && "nearest" in lookup ? lookup.nearest : [];
  return [
    ...(entry ? entryRows(entry) : []),
    ...(about ? aboutRows(about) : []),
    ...(resolved.instrument ? instrumentRows(resolved.instrument) : []),
    ...(lookup?.status === "missing" ? [["covered", lookup.coverage]] : []),
    ...(nearest.length > 0 ? [["nearest", nearest.join(", ")]] : []),
    ["because", explanation(resolved)],
    ...candidates.flatMap((candidate) =>
      typeof candidate === "string"
        ? [["candidate", candidate]]
        : [["candidate", candidate.name], ...entryRows(candidate)],
    ),
  ];
}

/** All facts of an entry, one per row, each with its source. For an entry without facts, the source of its name. */
export function entryRows(entry: Entry): string[][] {
  const facts = factsOf(entry);
  if (facts.length === 0 && entry.source)
    return [["known", `only that it exists  (${[entry.source, entry.file].filter(Boolean).join(", ")})`]];
  return facts.map(([label, { value, basis, source, file }]) => [
    label,
    `${value}  (${bases[basis]}: ${[source, file].filter(Boolean).join(", ")})`,
  ]);
}

function factsOf(entry: Entry): [label: string, fact: Fact<string | number>][] {
  const own = Object.entries(labels).flatMap(([key, label]): [string, Fact<string | number>][] => {
    const fact = entry[key as keyof typeof labels];
    return fact ? [[label, fact]] : [];
  });
  const titles = Object.entries(entry.titles ?? {});
  return [...own, ...titles.map(([language, fact]): [string, Fact<string>] => [`title (${language})`, fact])];
}

/** What the source codes mean. */
export function sourceRows(entry: Entry): string[][] {
  const all = [entry.source ?? "", ...factsOf(entry).map(([, { source }]) => source)];
  const codes = new Set(all.flatMap((source) => source.split("; ")));
  return sources()
    .filter(({ code }) => codes.has(code))
    .map(({ code, what }) => ["source", `${code}: ${what}`]);
}

const row = (label: string, value: string | undefined): string[][] => (value ? [[label, value]] : []);

function aboutRows({
  body,
  sessionLabel,
  session,
  meeting,
  comment,
  parent,
  additions,
  adoptedAs,
  url,
  library,
  unknown,
}: About): string[][] {
  return [
    ...row("body", body),
    ...row(
      /^\d{4}$/.test(sessionLabel ?? "") ? "year" : "session",
      session ? `${sessionLabel}, ${held(session)}` : sessionLabel,
    ),
    ...row("report of", meeting && `${meeting.name}, ${held(meeting)}`),
    ...commentRows(comment),
    ...row("addition to", parent),
    ...row("additions", additions.join(", ")),
    ...row("adopted as", adoptedAs),
    ...row("address", url),
    ...row("library", library),
    ...unknown.map((fact) => [labels[fact as keyof typeof labels], "not known"]),
  ];
}

/** `general recommendation No. 35 (2017)  (general knowledge: treaty-bodies)` */
export const commentRows = (comment: GeneralComment | undefined): string[][] =>
  comment
    ? [
        [
          "number",
          `${comment.kind} No. ${comment.number} (${comment.years.join(", ")})  (${bases.known}: ${comment.source})`,
        ],
      ]
    : [];

/** `2008-10-08 to 2008-10-17, Vienna  (general knowledge: known)` */
function held({ from, to, place, basis, source }: Pick<Session, "from" | "to" | "place" | "basis" | "source">): string {
  const days = from && to ? `${from} to ${to}` : from ? `from ${from}` : "dates not known";
  return `${days}${place ? `, ${place}` : ""}  (${bases[basis]}: ${source})`;
}

function instrumentRows({ name, adoptedBy, annex, adopted, inForce, basis, source }: Instrument): string[][] {
  return [
    ["instrument", `${name}  (${bases[basis]}: ${source})`],
    ...row("adopted by", adoptedBy && [adoptedBy, annex].filter(Boolean).join(", ")),
    ...row("adopted", adopted),
    ...row("in force", inForce),
  ];
}

/** The same as an object for JSON. */
export function knownRecord({ resolved, candidates, about }: KnownCitation) {
  const { citation, kind, target, status, entry, lookup } = resolved;
  return {
    text: citation.text,
    start: citation.start,
    end: citation.end,
    kind,
    target,
    status,
    because: resolved.because,
    entry: entry ?? null,
    ...(about && { about }),
    ...(resolved.instrument && { instrument: resolved.instrument }),
    ...(lookup?.status === "missing" && { coverage: lookup.coverage }),
    ...(lookup && "nearest" in lookup && { nearest: lookup.nearest }),
    ...(candidates.length > 0 && { candidates }),
    claims: citation.claims,
    faults: citation.faults,
  };
}
