import { readFileSync } from "node:fs";
import { parse } from "../../src/parse/parse.ts";
import type { Score } from "./score.ts";

const rows = (path: string): string[][] =>
  readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .slice(1)
    .map((line) => line.split("\t"));

/** Tokens among the real symbols that are malformed, so that a fault is correct. */
const malformedThemselves = /\/(?:rev|add|corr)\.|\/WP30\/|\/AC2\/|^A\/C3\/|\.Add\.\d|\.Rev\.\d/;

/**
 * Real symbols: each must be read to its end, without a fault in a well-formed one. A program extracted them from running
 * text, so anything from an unmatched closing parenthesis or bracket on does not belong to them: "A/48/627)]",
 * "S/12606)18".
 */
export function symbolsSeen(gold: string): Score {
  const all = rows(`${gold}/symbols_seen.tsv`).map(([symbol = ""]) => symbol);
  const misses: string[] = [];
  for (const seen of all) {
    const symbol = seen.includes("(") ? seen : seen.replace(/[)\]].*$/, "");
    const { citations } = parse({ text: symbol, skip: [] });
    const end = Math.max(0, ...citations.map((c) => c.end));
    const faults = citations.flatMap((c) => c.faults.map((f) => f.fault));
    if (citations[0]?.start !== 0 || end < symbol.replace(/[*.]+$/, "").length) misses.push(`${seen}: read to ${end}`);
    else if (faults.length > 0 && !malformedThemselves.test(symbol)) misses.push(`${seen}: ${faults.join(", ")}`);
  }
  return {
    name: "real symbols read, without a fault where well-formed",
    of: all.length,
    found: all.length - misses.length,
    least: 0.995,
    misses,
  };
}

/** Real malformed symbols, each in its context: a fault must be found there. */
export function malformed(gold: string): Score {
  const all = rows(`${gold}/malformed_seen.tsv`);
  const misses: string[] = [];
  for (const [kind = "", token = "", , context = ""] of all) {
    const at = context.indexOf(token);
    const { citations, faults } = parse({ text: context, skip: [] });
    const flagged =
      citations.some((c) => c.faults.some((f) => f.start < at + token.length && at < f.end)) ||
      faults.some((f) => f.start < at + token.length && at < f.end);
    if (!flagged) misses.push(`${kind}: ${token} in "${context}"`);
  }
  return { name: "malformed ones found faulty", of: all.length, found: all.length - misses.length, least: 0.9, misses };
}
