/** What the head of a document says of the document itself. */
import { parse as run } from "#parser";
import type { Citation, Masthead } from "../types.ts";

/** The line without which there is no masthead, and how far around it, in UTF-16 units, the others stand. */
const sign = /Distr[.:]|DISTR[.:]|Official Records$/m;
const [headLength, before, behind] = [4000, 700, 500];

/**
 * The masthead, and the session in it as a citation; undefined where the text has none: the sign of one is the
 * line "Distr.: General", in the verbatim record of a meeting "Official Records".
 */
export function readMasthead(text: string, folded: string): { masthead: Masthead; session?: Citation } | undefined {
  const at = folded.slice(0, headLength).search(sign);
  if (at < 0) return undefined;
  const base = at < before ? 0 : folded.indexOf("\n", at - before) + 1;
  const head = folded.slice(base, at + behind);
  const lines = run(head, { startRule: "Masthead", peg$silentFails: 1 }).filter((line) => line !== null);
  const distribution = lines.find((line) => line.kind === "distribution");
  if (distribution === undefined) return undefined;

  const symbol = lines.find((line) => line.kind === "symbol");
  const language = lines.find((line) => line.kind === "language");
  const session = lines.find((line) => line.kind === "session");
  // Older heads give the date on a line of its own, below the symbol
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
  if (!session?.session) return { masthead };
  const [start, end] = [base + session.start, base + session.end];
  const special = session.emergency
    ? { special: "emergency special" as const }
    : session.special
      ? { special: "special" as const }
      : {};
  const target = { kind: "meeting", unit: "session", number: session.session, ...special } as const;
  return { masthead, session: { start, end, text: text.slice(start, end), target, claims: [], faults: [] } };
}
