import { mostNearest } from "../../registry/near/nearest.ts";
import type { CitationRule } from "../engine/rule.ts";
import { orElse } from "../shared/acts.ts";
import { saidYear, transposed } from "../shared/years.ts";

export const era: CitationRule = {
  id: "symbol/era",
  severity: "warning",
  summary: "The form of the symbol was not yet in use in that session or year.",
  why: "Symbols contain the session in the General Assembly since the thirty-first session (1976), and the year in the Economic and Social Council since 1978 and in the Security Council since 1994; earlier documents had running numbers.",
  source: "research.un.org, Symbols",
  limits: "Numbers too small for a session or a year are running numbers, and are not reported.",
  examples: {
    wrong: [
      "See document A/77312.",
      "See document S/1990/12.",
      "See document E/1975/12.",
      "See document A/30/12.",
      "See S/PRST/1992/1.",
    ],
    right: [
      "See document A/77/312.",
      "See document S/21234.",
      "See document E/5712.",
      "See document A/10234.",
      "See S/PRST/1994/1.",
    ],
  },
  // The tables of names contain misprints that were published
  statuses: ["found", "missing", "unlisted", "unknown series"],
  check({ citation, kind, status }, { registry }) {
    if (kind !== "symbol" || citation.target.kind !== "symbol") return undefined;
    const beyond = beyondRunning(citation.target.name);
    if (beyond || status === "found") return beyond;
    const [, stem = "", first = ""] = /^(A|E|S|S\/PRST)\/(\d{1,4})\/\d/.exec(citation.target.name) ?? [];
    const began = beginnings[stem];
    if (began === undefined || first.length !== String(began.first).length) return undefined;
    if (Number(first) >= began.first || Number(first) < began.earliest) return undefined;
    const { name } = citation.target;
    const said = saidYear(name, registry);
    const others = said ? transposed(said, Number(registry.version.slice(0, 4))) : [];
    const near = [...new Set([...registry.nearest(name, citation.claims), ...others])].slice(0, mostNearest);
    return {
      message: `${citation.target.name}: ${began.words}${orElse(near)}`,
      ...(near.length === 1 ? { suggestion: near[0] as string } : {}),
    };
  },
};

/** A/77312: the running numbers never got that far, and a stroke makes it A/77/312. */
function beyondRunning(name: string) {
  const [, stem = "", digits = ""] = /^(A|E|S)\/(\d{4,8})$/.exec(name) ?? [];
  const last = running[stem];
  if (last === undefined || Number(digits) <= last.number) return undefined;
  const right = `${stem}/${digits.slice(0, last.first)}/${digits.slice(last.first)}`;
  return {
    message: `${name}: running numbers ended at about ${stem}/${last.number}; did you mean ${right}?`,
    suggestion: right,
  };
}

/** The last running number, and the number of digits of a session or year in later symbols. */
const running: Readonly<Record<string, { readonly number: number; readonly first: number }>> = {
  A: { number: 10_600, first: 2 },
  E: { number: 6_200, first: 4 },
  S: { number: 27_000, first: 4 },
};

interface Beginning {
  /** The session or year from which symbols have one. */
  readonly first: number;
  /** A smaller number is not a session or year at all. */
  readonly earliest: number;
  readonly words: string;
}

const beginnings: Readonly<Record<string, Beginning>> = {
  A: { first: 31, earliest: 10, words: "symbols have the session since the thirty-first (1976)" },
  E: { first: 1978, earliest: 1946, words: "symbols have the year since 1978" },
  S: { first: 1994, earliest: 1946, words: "symbols have the year since 1994" },
  "S/PRST": { first: 1994, earliest: 1946, words: "statements have symbols of their own since 1994" },
};
