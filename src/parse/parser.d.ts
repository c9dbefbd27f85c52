/** The parser that scripts/build.js generates from grammar/*.peggy. */
import type { Words } from "../facts/languages.ts";
import type { BodyMention, DatedWeekday, Fault, Sitting } from "../types/citation.ts";
import type { Draft } from "./actions/common.ts";
import type { Held } from "./actions/sitting.ts";
import type { SymbolNode } from "./actions/symbol.ts";

interface Options {
  /** The next place to read at, or -1. */
  readonly next?: (from: number) => number;
}

export declare function parse(
  input: string,
  options: Options & { startRule: "Text" },
): readonly (readonly (Draft | BodyMention | Fault)[] | null)[];
export declare function parse(
  input: string,
  options: Options & { startRule: "OtherText"; words: (at: number) => Words | undefined },
): readonly (readonly (Draft | BodyMention | Fault)[] | null)[];
export declare function parse(input: string, options: Options & { startRule: "Symbol" }): SymbolNode | null;
export declare function parse(
  input: string,
  options: Options & { startRule: "Masthead"; words?: (at: number) => Words | undefined },
): readonly (MastheadLine | null)[];
export declare function parse(
  input: string,
  options: Options & { startRule: "Sittings" },
): readonly (readonly Sitting[] | null)[];
export declare function parse(
  input: string,
  options: Options & { startRule: "Weekdays" },
): readonly (DatedWeekday | null)[];

export type MastheadLine =
  | { kind: "distribution"; distribution: string; date: string | null; start: number; end: number }
  | { kind: "language"; language: string }
  | { kind: "session"; session: number | undefined; special: boolean; emergency: boolean; start: number; end: number }
  | { kind: "symbol"; name: string; start: number; end: number }
  | { kind: "body"; body: string }
  | ({ kind: "held" } & Held)
  | { kind: "date"; date: string };
