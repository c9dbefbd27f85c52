/** The parser that scripts/build.js generates from grammar/*.peggy. */
import type { BodyMention } from "../types.ts";
import type { Draft } from "./make/common.ts";
import type { SymbolNode } from "./make/symbol.ts";

interface Options {
  /** The next place to read at, or -1. */
  readonly next?: (from: number) => number;
  readonly peg$currPos?: number;
  readonly peg$silentFails?: number;
}

export function parse(input: string, options: Options & { startRule: "Text" }): readonly (readonly (Draft | BodyMention)[] | null)[];
export function parse(input: string, options: Options & { startRule: "Symbol" }): SymbolNode;
export class SyntaxError extends Error {}
