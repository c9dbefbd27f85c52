import { writeFileSync } from "node:fs";
import peggy from "peggy";
import { compiled, grammarText, startRules } from "../../scripts/grammar/module.ts";
import { place, run } from "../../src/parse/machine.ts";

/** What a parser returns, or that it fails. */
type Parser = (input: string) => unknown;

/** A grammar compiled to a program; the parser returns null if it fails. */
export function compiledParser(grammar: string, start = "S"): Parser {
  const module = peggy.generate(grammar, { output: "source", allowedStartRules: [start], plugins: [compiled] });
  const script = module.replace(/^import .*;$/m, "").replace("export function parse", "function parse");
  const parse = new Function("place", "run", `${script}\nreturn parse;`)(place, run);
  return (input) => parse(input, { startRule: start });
}

/** The same grammar with Peggy's own parser. */
export function peggysParser(grammar: string, start = "S"): Parser {
  const parser = peggy.generate(grammar, { allowedStartRules: [start] });
  const parse = orNull(parser.parse, parser.SyntaxError);
  return (input) => parse(input, { startRule: start });
}

/**
 * The project's grammar with Peggy's own parser. Its position is known only during a parse, so the declarations of the
 * grammar's first part are moved into it.
 */
export async function oracle(): Promise<(input: string, options: object) => unknown> {
  const grammar = grammarText().replace(/^\{\{\n((?: {2}import .*\n)+)([\s\S]*?)^\}\}\n\{\n/m, "{{\n$1}}\n{\n$2");
  const module = peggy.generate(grammar, { output: "source", format: "es", allowedStartRules: startRules });
  writeFileSync("build/oracle.js", module);
  const parser = await import("../../build/oracle.js" as string);
  return orNull(parser.parse, parser.SyntaxError);
}

/** Makes a Peggy parser return null if it fails. */
const orNull =
  <Options>(parse: (input: string, options: Options) => unknown, failure: new (...of: never[]) => Error) =>
  (input: string, options: Options): unknown => {
    try {
      return parse(input, options);
    } catch (error) {
      if (error instanceof failure) return null;
      throw error;
    }
  };
