/** What the rules on adopted texts read from canonical names. */
import type { ActName } from "../../facts/act-name.ts";
import { actNamed } from "../../facts/act-names.ts";
import { composed } from "../../facts/act-number.ts";
import { actName, claimedDate } from "../../facts/names.ts";
import { bareOwners, canNumberSession } from "../../facts/numbering.ts";
import { councilYearFromJuly, within, yearOfSession } from "../../facts/sessions.ts";
import { mostNearest } from "../../registry/near/nearest.ts";
import { sureness } from "../../resolve/sureness.ts";
import { BoundedMap } from "../../text/bounded-map.ts";
import type { NumberedAct } from "../../types/citation.ts";
import type { ResolvedCitation } from "../../types/finding.ts";
import type { Entry, Registry } from "../../types/registry.ts";
import type { Source } from "../../types/source.ts";
import { either } from "../../words/wording.ts";

/** The name of an adopted text in its parts; undefined for documents, provisions, meetings and ambiguous citations. */
export function actOf({ target }: Pick<ResolvedCitation, "target">): ActName | undefined {
  return target !== null && /\/(?:RES|DEC|PRST)\/|\/(?:Res|Dec)\.| (?:resolution|decision|statement) /.test(target)
    ? actNamed(target)
    : undefined;
}

/**
 * Whether a number is another with a note indicator glued to it, as in text extracted from a PDF: 64/2935 is 64/293
 * with note 5. Nobody types that in Markdown.
 */
export function isWithNote(number: string, without: string, { format }: Pick<Source, "format">): boolean {
  return format === "text" && number.startsWith(without) && /^[1-9]\d?$/.test(number.slice(without.length));
}

export interface Window {
  readonly from: string;
  readonly to?: string;
  /** "session 64", "2000" */
  readonly words: string;
}

/** The dates on which an act can have been adopted, from its session or year; undefined if they are not known. */
export function windowOf(act: ActName, registry: Registry): Window | undefined {
  // Decisions of a special session are also taken while it is being prepared
  if (act.body === "A" && act.kind === "decision" && act.session.startsWith("S-")) return undefined;
  // Statements of the President of the Human Rights Council are also made at organizational meetings, before a session
  if (act.kind === "statement") return undefined;
  const known = windows.get(registry) ?? new BoundedMap(1024);
  windows.set(registry, known);
  return known.get(`${act.body} ${act.session}`, () => sessionWindow(act, registry));
}

const windows = new WeakMap<Registry, BoundedMap<string, Window | undefined>>();

function sessionWindow({ body, session }: ActName, registry: Registry): Window | undefined {
  if (body === "S") return year(session, session);
  if (body === "E") return year(session, session, Number(session) >= councilYearFromJuly ? "07-01" : undefined);
  const known = registry.session(body, session.replace(/^[A-Z]+\./, ""));
  // The Assembly opens a session every September: the eightieth in 2025
  const ahead = body === "A" && !known && /^\d{2,3}$/.test(session) && Number(session) > 80;
  const window = ahead ? { from: `${yearOfSession(Number(session))}-09-01` } : known?.window;
  return window && { ...window, words: `session ${session}` };
}

function year(session: string, words: string, fromBefore?: string): Window | undefined {
  if (!/^\d{4}$/.test(session)) return undefined;
  const from = fromBefore ? `${Number(session) - 1}-${fromBefore}` : `${session}-01-01`;
  return { from, to: `${session}-12-31`, words };
}

/**
 * Whether a date shows that the body of a number was inferred wrongly: it is outside the body's session and inside the
 * session of another body with that number, or it is years off and nothing near the number names the body.
 */
export function datedByAnother(date: string, resolved: ResolvedCitation, act: ActName, registry: Registry): boolean {
  const how = sureness(resolved.because);
  if (how === "said" || !/^\d+$/.test(act.session)) return false;
  const window = windowOf(act, registry);
  if (!window || within(window, date)) return false;
  // The same day in another year suggests this act
  if (resolved.entry?.date?.value.slice(4) === date.slice(4)) return false;
  if (how === "inferred" && yearsBetween(window.from, date) > 5) return date.slice(0, 4) <= registry.version;
  return registry.bodies.some(({ body }) => {
    const other = body === act.body ? undefined : registry.session(body, act.session);
    const [from, to] = [other?.window?.from ?? other?.from, other?.window?.to ?? other?.to];
    return from !== undefined && to !== undefined && from <= date && date <= to;
  });
}

/**
 * The act whose number is the citation's with session and number transposed. If a date is claimed, that act must have
 * it, or may have it when the citation's own act cannot; without a date, the citation's own number must be impossible.
 */
export function exchanged(
  { citation, target, entry, because }: ResolvedCitation,
  registry: Registry,
): Entry | undefined {
  const written = citation.target;
  if (written.kind !== "act" || written.form !== "session") return undefined;
  const { session, ordinal, part } = written;
  if (session === String(ordinal)) return undefined;
  const right = { ...written, ...composed(written.form, String(ordinal), session, part) };
  const act = actOf({ target });
  const date = claimedDate(citation);
  if (date !== undefined && date.length === 10) {
    if (entry?.date?.value === date) return undefined;
    const bodies =
      sureness(because) === "said" && act ? [act.body] : new Set([...(act ? [act.body] : []), ...bareOwners(right)]);
    const others = found(bodies, right, registry);
    const window = act && windowOf(act, registry);
    // 55/56 of 1 December 2001 only has a wrong year; 45/51 of 10 December 1996 has more than that
    const isOutside = act
      ? window !== undefined && yearsBetween(window.from, date) > 2 && !within(window, date)
      : bareOwners(written).length === 0;
    return (
      others.find((other) => other.date?.value === date) ??
      (isOutside ? others.find((other) => mayBeOf(other, date, registry)) : undefined)
    );
  }
  const impossible =
    act &&
    (Number(session) > lastSession || (sureness(because) !== "inferred" && !canNumberSession(act.body, written)));
  return impossible ? found([act.body], right, registry)[0] : undefined;
}

/** No body whose acts are numbered by session will reach this session in a lifetime. */
const lastSession = 120;

const found = (bodies: Iterable<string>, act: NumberedAct, registry: Registry): Entry[] =>
  [...bodies].flatMap((body) => registry.find(actName(body, act)) ?? []);

/** Whether an act has a date, or may have it: its own date is unknown, and the date lies within its session or year. */
export function mayBeOf({ name, date: known }: Entry, date: string, registry: Registry): boolean {
  if (known) return known.value.startsWith(date);
  const act = actNamed(name);
  const window = act && windowOf(act, registry);
  return window !== undefined && within(window, date);
}

/** … and the acts with neighbouring numbers have no dates that exclude it: numbers are assigned day by day. */
function fallsOn(name: string, date: string, registry: Registry): boolean {
  const entry = registry.find(name);
  if (!entry || !mayBeOf(entry, date, registry)) return false;
  if (entry.date) return true;
  const kind = actNamed(name)?.kind;
  const alike = registry.siblings(name).filter((other) => actNamed(other)?.kind === kind);
  const dated = alike.filter((other) => other === name || registry.find(other)?.date);
  const at = dated.indexOf(name);
  const [before, behind] = [dated[at - 1], dated[at + 1]].map((other) => other && registry.find(other)?.date?.value);
  return (before ?? date) <= date && date <= (behind ?? date);
}

/**
 * The acts adopted on a date whose number is one slip away from the citation's, because then the number may be wrong:
 * the same number in the session of that date, or another.
 */
export function adoptedOn(date: string, { target, citation }: ResolvedCitation, registry: Registry): readonly string[] {
  const act = target === null ? undefined : actNamed(target);
  if (target === null || !act || date.length < 10) return [];
  const isOfThatDay = (name: string) => registry.find(name)?.date?.value === date;
  const title = citation.claims.find((claim) => claim.kind === "title")?.title;
  const entitled = title === undefined ? [] : registry.byTitle(title, act.body).filter(isOfThatDay);
  if (entitled.length > 0 && entitled.length <= mostNearest) return entitled;
  const session = registry.sessionsOf(act.body).find(({ window }) => window && within(window, date))?.session;
  const inSession = session && target.replace(act.number, act.number.replace(act.session, session));
  if (inSession && inSession !== target && fallsOn(inSession, date, registry)) return [inSession];
  const near = registry.nearest(target, citation.claims).filter((name) => fallsOn(name, date, registry));
  if (near.length > 0) return near;
  // 70/8 for 70/1: a single changed digit may make any number, but few acts have that date
  const ofThatDay = registry.siblings(target).filter(isOfThatDay);
  return ofThatDay.length <= mostNearest ? ofThatDay : [];
}

/** "; or did you mean A/RES/64/239?" */
export const orElse = (names: readonly string[]): string =>
  names.length > 0 ? `; or did you mean ${either(names)}?` : "";

const yearsBetween = (a: string, b: string): number => Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4)));
