/** Composes and parses the numbers of adopted texts. */
import type { ActNumber, NumberForm } from "../types/citation.ts";

/**
 * A number in UN print form, from its parts:
 *
 *   legacy, council            217 A (III)   1325 (2000)    ordinal, part, session in parentheses
 *   conference                 1/CP.21                      ordinal, session
 *   session, special, roman    64/293   S-27/2   66/253 B   session, ordinal, part
 *   plain                      1325   217 A                 ordinal, part
 */
export function composed(form: NumberForm, session: string, ordinal: string, part?: string | null): ActNumber {
  return parts(printed(form, session, part ? `${ordinal} ${part}` : ordinal), session, ordinal, part);
}

function printed(form: NumberForm, session: string, ordinal: string): string {
  if (form === "plain") return ordinal;
  if (form === "legacy" || form === "council") return `${ordinal} (${session})`;
  return form === "conference" ? `${ordinal}/${session}` : `${session}/${ordinal}`;
}

/**
 * Parses a number that stands by itself:
 *
 *   1325 (2000)   217 (III) A   217 A (III)    ordinal, session in parentheses
 *   1/CP.21       12/COP.5                     ordinal, session
 *   64/293   S-27/2   XII/3   66/253 B         session, ordinal
 *   61                                         only the ordinal
 */
export function actNumber(number: string): ActNumber | undefined {
  const [, council, before, label, after] = /^(\d+)(?: ([A-Z]))? \(([^)]+)\)(?: ([A-Z]))?$/.exec(number) ?? [];
  if (council && label) return parts(number, label, council, before ?? after);
  const [, first, conference] = /^(\d+)\/((?:CP|CMP|CMA|COP)\.\d+)$/.exec(number) ?? [];
  if (first && conference) return parts(number, conference, first);
  const [, session, ordinal, part] = /^([^ ]+)\/(\d+)(?: ([A-Z]))?$/.exec(number) ?? [];
  if (session && ordinal) return parts(number, session, ordinal, part);
  return /^\d+$/.test(number) ? parts(number, "", number) : undefined;
}

const parts = (number: string, session: string, ordinal: string, part?: string | null): ActNumber => ({
  number,
  session,
  ordinal: Number(ordinal),
  ...(part ? { part } : {}),
});
