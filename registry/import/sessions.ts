import { plusDays } from "./dates.ts";
import type { Rejects } from "./rejects.ts";
import { basisOf } from "./sources.ts";
import { natural, type Row } from "./tsv.ts";

type Read = (name: string) => Row[];

/** Sessions of all bodies, each with the window in which its acts can have been adopted. */
export function sessionRows(read: Read, rejects: Rejects): Row[] {
  return [
    ...generalAssembly(read),
    ...humanRightsCouncil(read),
    ...conferences(read),
    ...vienna(read("unodc_sessions"), rejects),
  ];
}

export const sortedSessions = (rows: readonly Row[]): Row[] =>
  rows.toSorted((a, b) => natural(a.body ?? "", b.body ?? "") || natural(a.session ?? "", b.session ?? ""));

/**
 * A regular session lasts until the next one opens, and closes on the morning of that day, when it may still adopt
 * texts (A/RES/70/305 on 13 September 2016). Special sessions were called before they met: S-31 decided from July 2020
 * on.
 */
function generalAssembly(read: Read): Row[] {
  const regular = read("ga_regular_sessions").map((row) =>
    session(
      "A",
      row.session,
      row.opens,
      "",
      "",
      { from: row.opens, to: row.next_session_opens },
      row.confidence_opening,
    ),
  );
  const special = read("ga_special_sessions").map((row) => {
    const from = row.session === "S-31" ? "2020-07-10" : row.from;
    return session("A", row.session, row.from, row.to, "", { from, to: row.to }, row.confidence);
  });
  const emergency = read("ga_emergency_special_sessions").map((row) =>
    session("A", row.session, row.from, row.to, "", { from: row.from, to: row.to }, row.confidence),
  );
  return [...regular, ...special, ...emergency];
}

/** Some texts have the date of a meeting up to three days after the scheduled end. */
function humanRightsCouncil(read: Read): Row[] {
  return [...read("hrc_regular_sessions"), ...read("hrc_special_sessions")].map((row) => {
    const window = { from: row.from, to: plusDays(row.to ?? "", 3) };
    return session("A/HRC", row.session, row.from, row.to, "Geneva", window, row.confidence);
  });
}

/** Conferences of parties; the parts of one session (`6 (part two)`, `16 (resumed)`) become one row. */
function conferences(read: Read): Row[] {
  const climate = read("unfccc_cop_sessions");
  return [
    ...joinParts("FCCC/CP", climate, "cop", 2),
    ...joinParts("FCCC/KP/CMP", climate, "cmp", 2),
    ...joinParts("FCCC/PA/CMA", climate, "cma", 2),
    ...joinParts("CBD/COP", read("cbd_cop_meetings"), "cop", 1),
    ...joinParts("CTOC/COP", read("ctoc_cop_sessions"), "session", 0),
    ...joinParts("CAC/COSP", read("cac_cosp_sessions"), "session", 0),
  ];
}

/** `slack`: number of days by which the last day printed in documents may differ. */
function joinParts(body: string, rows: readonly Row[], column: string, slack: number): Row[] {
  const sessions = new Map<string, Row>();
  for (const row of rows) {
    const number = (row[column] ?? "").replace(/ \(.*\)$/, "");
    if (number === "") continue;
    const earlier = sessions.get(number);
    const from = earlier?.from ?? row.from;
    const place = earlier?.place && earlier.place !== row.place ? `${earlier.place} and ${row.place}` : row.place;
    const window = { from, to: plusDays(row.to ?? "", slack) };
    sessions.set(number, session(body, number, from, row.to, place, window, row.confidence));
  }
  return [...sessions.values()];
}

/** Commissions on narcotic drugs and on crime. They reconvene in December, so they have no window. */
function vienna(rows: readonly Row[], rejects: Rejects): Row[] {
  return rows.flatMap((row) => {
    if (/^(?:CTOC|CAC)\//.test(row.body ?? "")) {
      rejects.add(
        "unodc_sessions",
        `${row.body} ${row.session}`,
        "row",
        "the same session is in the table of its conference",
      );
      return [];
    }
    const number = (row.session ?? "").replace(/^(\d+)th special$/, "S-$1");
    return [session(row.body ?? "", number, row.start_date, row.end_date, row.place, {}, row.confidence, "vienna")];
  });
}

function session(
  body: string,
  number: string | undefined,
  from: string | undefined,
  to: string | undefined,
  place: string | undefined,
  window: { from?: string | undefined; to?: string | undefined },
  confidence: string | undefined,
  source = "session-tables",
): Row {
  const basis = basisOf(confidence);
  return {
    body,
    session: number ?? "",
    from: from ?? "",
    to: to ?? "",
    place: place ?? "",
    window_from: window.from ?? "",
    window_to: window.to ?? "",
    basis,
    source: basis === "known" ? "known" : source,
  };
}

/** Meetings of working groups, without those whose dates are only inferred. */
export function meetingRows(rows: readonly Row[], rejects: Rejects): Row[] {
  return rows
    .filter((row) => {
      if (row.confidence !== "inferred") return true;
      rejects.add(
        "unodc_meetings",
        `${row.body_prefix} meeting ${row.meeting_number}`,
        "row",
        "the dates are inferred, not seen",
      );
      return false;
    })
    .map((row) => ({
      body: (row.body_prefix ?? "").replace(/ \(.*\)$/, ""),
      name: row.name ?? "",
      number: row.meeting_number ?? "",
      from: row.start_date ?? "",
      to: row.end_date ?? "",
      place: row.place ?? "",
      report: row.report_symbol ?? "",
      basis: basisOf(row.confidence),
      source: basisOf(row.confidence) === "known" ? "known" : "vienna",
    }))
    .sort((a, b) => natural(a.body, b.body) || natural(a.from, b.from) || natural(a.name, b.name));
}
