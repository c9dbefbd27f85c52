/** Canonical names of documents and acts, as used in the registry and in reports. */

import type { Citation, NumberedAct } from "../types/citation.ts";
import type { BodyRow } from "../types/rows.ts";
import type { PartialDate } from "../types/source.ts";
import { bodies } from "./facts.ts";

const byId = new Map(bodies().map((row) => [row.body, row]));

export const bodyRow = (body: string): BodyRow | undefined => byId.get(body);

/** `A/HRC` → `the Human Rights Council`; the code itself if the body has no name in the table, such as a working group. */
export function bodyWords(body: string): string {
  const name = byId.get(body)?.name;
  return name ? `the ${name}` : body;
}

/**
 * The name of an adopted text: its symbol if its series has symbols, otherwise `BODY kind NUMBER`.
 *   A resolution 217 A (III) → A/RES/217 (III) A    CTOC/COP decision 4/4 → CTOC/COP decision 4/4
 */
export function actName(body: string, { act, form, number, session, ordinal, part }: NumberedAct): string {
  if (body === "CBD/COP" && form === "roman") return `UNEP/CBD/COP/DEC/${number}`;
  const template = byId.get(body)?.[act] ?? "";
  if (template === "") return `${body} ${act} ${number}`;
  // In a symbol, the letter of a part comes last
  const inSymbol = form === "legacy" && part ? `${ordinal} (${session}) ${part}` : number;
  return template.replace("{number}", inSymbol).replace("{session}", session).replace("{ordinal}", String(ordinal));
}

const ids = bodies()
  .map((row) => row.body)
  .sort((a, b) => b.length - a.length);

/** The body that issues documents with this symbol: `CTOC/COP/WG.4/2011/8` → `CTOC/COP`; undefined if none is known. */
export function bodyOfSymbol(symbol: string): string | undefined {
  if (/^UNEP\/EA\./.test(symbol)) return "UNEP/EA";
  return ids.find((id) => symbol.startsWith(`${id}/`) || symbol.startsWith(`${id}.`));
}

/** The symbol in a file name as used by UN sites and repositories: `A_RES_79_33.txt`, `A_81_6 (SECT. 24).docx`. */
export function symbolOfPath(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.[A-Za-z]+$/, "");
  return /^[A-Z]+(?:\.[A-Z0-9]+)*_[A-Z0-9._() -]*\d/i.test(name) ? name.replace(/_/g, "/") : undefined;
}

/** The date that the citation gives for its target, possibly only its month or year. */
export const claimedDate = ({ claims }: Pick<Citation, "claims">): PartialDate | undefined =>
  claims.find((claim) => claim.kind === "date")?.date;

/** The end of a citation including its claims: "resolution 64/293 of 30 July 2010" */
export const endOf = ({ end, claims }: Pick<Citation, "end" | "claims">): number =>
  Math.max(end, ...claims.map((claim) => claim.end));
