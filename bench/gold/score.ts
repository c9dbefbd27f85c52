import { parse } from "../../src/parse/parse.ts";
import { identityOf } from "../../src/resolve/identity.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import type { ResolvedCitation } from "../../src/types/finding.ts";
import { openRegistry } from "../../src/workspace/facts/registry-file.ts";

/** A measurement; rates are between 0 and 1. */
export interface Score {
  readonly name: string;
  readonly of: number;
  readonly found: number;
  readonly least: number;
  /** Number of citations with a wrong target. */
  readonly wrong?: number;
  readonly mostWrong?: number;
  readonly misses: readonly string[];
  readonly notes?: readonly string[];
}

export const registry = openRegistry("dist/registry.idx");

export function extract(text: string, path: string): ResolvedCitation[] {
  const parsed = parse({ text, skip: [] });
  return resolve(parsed, { text, registry, document: identityOf(parsed, { path }) });
}

/** Key of a name, which ignores case and spaces. */
export const key = (name: string): string => name.replace(/[\s\u00a0]+/g, "").toUpperCase();

/** A linked symbol may stand for several parts: `A/RES/75/254a-c` is three. */
export function expand(symbol: string): string[] {
  const [, base, from, to] = /^(.*\d)([a-z])-([a-z])$/i.exec(symbol) ?? [];
  if (base === undefined || from === undefined || to === undefined) return [key(symbol)];
  const [first, last] = [from.toUpperCase().charCodeAt(0), to.toUpperCase().charCodeAt(0)];
  return Array.from({ length: last - first + 1 }, (_, i) => key(base + String.fromCharCode(first + i)));
}

/**
 * Names that a link may stand for. The library's name of a composite text often lacks the letter of the part, and a link
 * leads to the whole document if one part is cited: `A/CONF.157/24 (Part I)`.
 */
export const alike = (name: string): string[] => [
  key(name),
  key(name).replace(/(\)|\d)[A-Z]{1,2}$/, "$1"),
  key(name).replace(/\(PART[IVX]+\)$/, ""),
  // the letter of a part before the session, as texts have it: A/RES/217A(III)
  key(name).replace(/^(A\/RES\/\d+)(\([IVXL]+\))([A-Z])$/, "$1$3$2"),
];
