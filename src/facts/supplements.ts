/** Which body a supplement of the Official Records reports on: `A/73/53` is the report of the Human Rights Council. */
import { once } from "../text/once.ts";
import { supplements } from "./facts.ts";
import { bodyOfSymbol } from "./names.ts";

/** Keyed by the parts before and after the session or year: `A/`, `/53`. */
const reports = once(() => {
  const reports = new Map<string, { readonly from: number; readonly to: number; readonly body: string }[]>();
  for (const { report, sessions, body } of supplements()) {
    const [from = "", to = ""] = sessions.split("-");
    const known = reports.get(report) ?? [];
    known.push({ from: Number(from), to: to === "" ? Number.POSITIVE_INFINITY : Number(to), body });
    reports.set(report, known);
  }
  return reports;
});

/** The body whose session a document reports on: `E/2015/27`, `A/73/53/Add.1`, `A/63/49 (Vol. III)`. */
function reportedBody(symbol: string): string | undefined {
  const [, organ, session, number] = /^([AE])\/(\d{2,4})\/(\d{1,2})(?=$|[ *]|\/(?:Add|Corr|Rev)\.)/.exec(symbol) ?? [];
  if (organ === undefined) return undefined;
  const of = Number(session);
  return reports()
    .get(`${organ}/{n}/${number}`)
    ?.find(({ from, to }) => from <= of && of <= to)?.body;
}

/** The body that a document reports on; if none, the body that issued it. */
export const bodyOfDocument = (symbol: string): string | undefined => reportedBody(symbol) ?? bodyOfSymbol(symbol);
