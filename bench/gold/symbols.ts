import { readFileSync } from "node:fs";
import { parse } from "../../src/parse/parse.ts";
import type { Score } from "./score.ts";

const rows = (path: string): string[][] =>
  readFileSync(path, "utf8").trim().split("\n").filter((line) => !line.startsWith("#")).slice(1).map((line) => line.split("\t"));

/** Real symbols: each is one, and no fault is found in it. */
export function symbolsSeen(gold: string): Score {
  const all = rows(`${gold}/symbols_seen.tsv`).map(([symbol = ""]) => symbol);
  const misses: string[] = [];
  for (const seen of all) {
    // The tokens were cut out of running text by program: "A/48/627)]", "2022/17).The"
    const symbol = seen.replace(/[)\].,;*]*(\.?[A-Z][a-z]+|\d)?$/, (tail) => (/^[)\]]/.test(tail) && !symbolCloses(seen, tail) ? "" : tail));
    const { citations } = parse({ text: symbol, skip: [] });
    const end = Math.max(0, ...citations.map((c) => c.end));
    const faults = citations.flatMap((c) => c.faults.map((f) => f.fault));
    if (citations[0]?.start !== 0 || end < symbol.replace(/\*+$/, "").length) misses.push(`${seen}: read to ${end}`);
    else if (faults.length > 0) misses.push(`${seen}: ${faults.join(", ")}`);
  }
  return { name: "real symbols read without a fault", of: all.length, found: all.length - misses.length, least: 0.995, misses };
}

/** Real malformed ones, each in its context: a fault is found in the place. */
export function malformed(gold: string): Score {
  const all = rows(`${gold}/malformed_seen.tsv`);
  const misses: string[] = [];
  for (const [kind = "", token = "", , context = ""] of all) {
    const at = context.indexOf(token);
    const { citations, faults } = parse({ text: context, skip: [] });
    const flagged = citations.some((c) => c.faults.some((f) => f.start < at + token.length && at < f.end)) || faults.some((f) => f.start < at + token.length && at < f.end);
    if (!flagged) misses.push(`${kind}: ${token} in "${context}"`);
  }
  return { name: "malformed ones found faulty", of: all.length, found: all.length - misses.length, least: 0.9, misses };
}

/** Whether the parenthesis that a token ends with belongs to it: "A/C.3/50/SR.12(PartI)". */
const symbolCloses = (token: string, tail: string): boolean => token.slice(0, token.length - tail.length).includes("(");
