/** What the rules on adopted texts read out of canonical names. */
import type { ActName } from "../registry/act-name.ts";
import { actNamed } from "../registry/act-names.ts";
import { BoundedMap } from "../registry/bounded-map.ts";
import { mostNearest } from "../registry/nearest.ts";
import type { Registry } from "../registry/registry.ts";
import { within } from "../registry/sessions.ts";
import { actName, claimedDate } from "../resolve/names.ts";
import { bareOwners, canNumberSession } from "../resolve/numbering.ts";
import type { ActTarget, Because, Citation, Entry, ResolvedCitation, Source } from "../types.ts";
import { either } from "./words.ts";

/** The name of an adopted text in its parts; undefined for documents, provisions, meetings and what is ambiguous. */
export function actOf({ target, kind }: Pick<ResolvedCitation, "target" | "kind">): ActName | undefined {
  if (target === null || kind === "provision" || kind === "meeting" || kind === "press") return undefined;
  return /\/(?:RES|DEC|PRST)\/|\/(?:Res|Dec)\.| (?:resolution|decision|statement) /.test(target)
    ? actNamed(target)
    : undefined;
}

/**
 * Whether a number is another with the indicator of a note behind it, as text taken out of a PDF has it: 64/2935 is
 * 64/293 with note 5. Nobody types that in Markdown.
 */
export function isWithNote(number: string, without: string, { format }: Pick<Source, "format">): boolean {
  return format === "text" && number.startsWith(without) && /^[1-9]\d?$/.test(number.slice(without.length));
}

/** "draft decision 4/9": not yet the adopted text of that number */
export const isDraft = ({ target, start }: Citation, text: string): boolean =>
  (target.kind === "act" && target.draft === true) || /\bdraft\s+$/i.test(text.slice(Math.max(0, start - 10), start));

/** Where a citation ends with all that is claimed of it: "resolution 64/293 of 30 July 2010" */
export const endOf = ({ end, claims }: Citation): number => Math.max(end, ...claims.map((claim) => claim.end));

export interface Window {
  readonly from: string;
  readonly to?: string;
  /** "session 64", "2000" */
  readonly words: string;
}

/** The days on which an act can have been adopted, by its session or year; undefined where that is not known. */
export function windowOf(act: ActName, registry: Registry): Window | undefined {
  // Decisions of a special session are also taken while it is prepared
  if (act.body === "A" && act.kind === "decision" && act.session.startsWith("S-")) return undefined;
  const known = windows.get(registry) ?? new BoundedMap(1024);
  windows.set(registry, known);
  return known.get(`${act.body} ${act.session}`, () => sessionWindow(act, registry));
}

const windows = new WeakMap<Registry, BoundedMap<string, Window | undefined>>();

function sessionWindow({ body, session }: ActName, registry: Registry): Window | undefined {
  if (body === "S") return year(session, session);
  // The Council's year began in January, since 2014 it begins in July of the year before
  if (body === "E") return year(session, session, "07-01");
  const window = registry.session(body, session.replace(/^[A-Z]+\./, ""))?.window;
  return window && { ...window, words: `session ${session}` };
}

function year(session: string, words: string, fromBefore?: string): Window | undefined {
  if (!/^\d{4}$/.test(session)) return undefined;
  const from = fromBefore ? `${Number(session) - 1}-${fromBefore}` : `${session}-01-01`;
  return { from, to: `${session}-12-31`, words };
}

/**
 * Whether a date tells that the body of a number was inferred wrongly: it lies outside the body's session, and inside
 * the session of that number of another body; or years away, where nothing near the number names the body.
 */
export function datedByAnother(date: string, resolved: ResolvedCitation, act: ActName, registry: Registry): boolean {
  if (resolved.because === "named" || resolved.because === "symbol" || !/^\d+$/.test(act.session)) return false;
  const window = windowOf(act, registry);
  if (!window || within(window, date)) return false;
  // The very day, in another year, is that of this act
  if (resolved.entry?.date?.value.slice(4) === date.slice(4)) return false;
  if (!near.has(resolved.because) && yearsBetween(window.from, date) > 5) return date.slice(0, 4) <= registry.version;
  return registry.bodies.some(({ body }) => {
    const other = body === act.body ? undefined : registry.session(body, act.session);
    const [from, to] = [other?.window?.from ?? other?.from, other?.window?.to ?? other?.to];
    return from !== undefined && to !== undefined && from <= date && date <= to;
  });
}

/**
 * The act whose number is that of the citation with session and number exchanged, where that one is of the day that the
 * citation says, or without a day where no act can be numbered so.
 */
export function exchanged(
  { citation, target, entry, because }: ResolvedCitation,
  registry: Registry,
): Entry | undefined {
  const written = citation.target;
  if (written.kind !== "act" || written.form !== "session") return undefined;
  const [, session, number, part = ""] = /^(\d+)\/(\d+)( [A-Z])?$/.exec(written.number) ?? [];
  if (!session || !number || session === number) return undefined;
  const right = { ...written, number: `${number}/${session}${part}` };
  const act = actOf({ target, kind: written.act });
  const date = claimedDate(citation);
  if (date !== undefined && date.length === 10) {
    if (entry?.date?.value === date) return undefined;
    const bodies =
      because === "named" && act ? [act.body] : new Set([...(act ? [act.body] : []), ...bareOwners(right)]);
    return found(bodies, right, registry).find((other) => other.date?.value === date);
  }
  const impossible =
    act && (Number(session) > lastSession || (isNear(because) && !canNumberSession(act.body, written)));
  return impossible ? found([act.body], right, registry)[0] : undefined;
}

/** No body whose acts are numbered by session comes near it in a lifetime. */
const lastSession = 120;

const found = (bodies: Iterable<string>, { act, form, number }: ActTarget, registry: Registry): Entry[] =>
  [...bodies].flatMap((body) => registry.find(actName(body, act, form, number)) ?? []);

/**
 * The acts of a day whose number is a slip away from that of a citation, for then the number may be what is wrong: the
 * same number in the session of that day, or another.
 */
export function adoptedOn(date: string, { target, citation }: ResolvedCitation, registry: Registry): readonly string[] {
  const act = target === null ? undefined : actNamed(target);
  if (target === null || !act || date.length < 10) return [];
  const isOfThatDay = (name: string) => registry.find(name)?.date?.value === date;
  const session = registry.sessionsOf(act.body).find(({ window }) => window && within(window, date))?.session;
  const inSession = session && target.replace(`/${act.session}/`, `/${session}/`);
  if (inSession && isOfThatDay(inSession)) return [inSession];
  const near = registry.nearest(target, citation.claims).filter(isOfThatDay);
  if (near.length > 0) return near;
  // 70/8 for 70/1: one digit changed would be any number, but few are of that day
  const ofThatDay = registry.siblings(target).filter(isOfThatDay);
  return ofThatDay.length <= mostNearest ? ofThatDay : [];
}

/** "; or did you mean A/RES/64/239?" */
export const orElse = (names: readonly string[]): string =>
  names.length > 0 ? `; or did you mean ${either(names)}?` : "";

const isNear = (because: Because): boolean => because === "named" || near.has(because);

const near: ReadonlySet<Because> = new Set(["sentence", "list"]);

const yearsBetween = (a: string, b: string): number => Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4)));
