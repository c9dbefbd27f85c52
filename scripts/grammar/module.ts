/** The Peggy plugin that compiles a grammar, and the module that it generates. */
import type { ast, Plugin } from "peggy";
import { compile } from "./compile.ts";

export { grammarText, startRules } from "./files.ts";

export const compiled: Plugin = {
  use({ passes }, options) {
    passes.generate = [
      (grammar) => {
        grammar.code = moduleOf(grammar, (options as { allowedStartRules: string[] }).allowedStartRules) as never;
      },
    ];
  },
};

function moduleOf(grammar: ast.Grammar, names: readonly string[]): string {
  const { assembly, starts } = compile(grammar, names);
  const { code, classes, constants, acts } = assembly;
  const { topLevelInitializer, initializer } = grammar as {
    topLevelInitializer?: ast.TopLevelInitializer;
    initializer?: ast.Initializer;
  };
  return placed(`${topLevelInitializer?.code ?? ""}
import { place, run } from "../src/parse/machine.ts";

let input = "";
/** The start of the match that an action belongs to, and its text. */
const offset = () => place.from;
const text = () => input.slice(place.from, place.at);

const program = {
  code: new Int32Array([${code}]),
  classes: new Uint8Array(129 * ${classes.all.length}),
  wide: [${classes.all.map(({ wide }) => wide || "null")}],
  constants: [${constants.all.map((value) => (value === undefined ? "undefined" : JSON.stringify(value)))}],
  acts: [
${acts.all.map((text) => `    ${text},`).join("\n")}
  ],
};
for (const [i, ranges] of ${JSON.stringify(classes.all.map(({ ascii }) => rangesOf(ascii)))}.entries())
  for (let k = 0; k < ranges.length; k += 2) program.classes.fill(1, 129 * i + ranges[k], 129 * i + ranges[k + 1]);

const starts = { ${names.map((name, i) => `${name}: ${starts[i]}`).join(", ")} };

export function parse(folded, options) {
  input = folded;
  ${initializer?.code ?? ""}
  const result = run(program, starts[options.startRule], folded);
  input = "";
  return result;
}
`);
}

/** Peggy calls the parser's current place `peg$currPos`. */
const placed = (code: string): string => code.replaceAll("peg$currPos", "place.at");

/** The ranges of ASCII characters in a class: [48, 58] for the digits. */
function rangesOf(ascii: Uint8Array): number[] {
  const bounds: number[] = [];
  for (let i = 0; i <= ascii.length; i++) if ((ascii[i] ?? 0) !== (ascii[i - 1] ?? 0)) bounds.push(i);
  return bounds;
}
