// A Peggy plugin: the rules that Peggy generates, in a module that V8 can make fast.
//
// - The state of a parse is the module's, not that of a function around all rules: Peggy's parser makes some four hundred
//   closures at every call, which V8 compiles again and again and cannot tell apart.
// - Character classes are tables of bits instead of regular expressions, and literals are compared unit by unit instead of
//   as cut-out strings: a parser does little else, and nearly every comparison fails at its first unit.
//
//       const peg$r0 = /^[A-Z]/;                  becomes   const peg$r0 = new CharClass("AZ", /^[A-Z]/);
//       input.substr(peg$currPos, 2) === peg$c0   becomes   (input.charCodeAt(peg$currPos) === 65 && …)
//
//   where `test` keeps its meaning: it is given one character (or "" at the end of the input).
// - What was expected where is not collected: nobody is told, for text that is no citation is no error.
//
// `parse` gives null for what the rule doesn't read to its end. The grammar's initializer runs at the beginning of each
// parse; what it sets is declared in the top-level initializer. A parse begins no other one before it has ended.

const runtime = `
class CharClass {
  /** The ranges of ASCII that the class has, "AZ" for [A-Z], and the class itself. */
  constructor(ascii, wide) {
    this.wide = wide;
    this.table = new Uint8Array(128);
    for (let i = 0; i < ascii.length; i += 2) this.table.fill(1, ascii.charCodeAt(i), ascii.charCodeAt(i + 1) + 1);
  }
  test(character) {
    const code = character.charCodeAt(0);
    return code < 128 ? this.table[code] === 1 : character !== "" && this.wide.test(character);
  }
}

const peg$FAILED = {};
let input = "";
let peg$currPos = 0;
let peg$savedPos = 0;

/** Where the match began that an action is about, and its text. */
function offset() {
  return peg$savedPos;
}
function text() {
  return input.slice(peg$savedPos, peg$currPos);
}
`;

export const fastParser = {
  use(config, { allowedStartRules }) {
    config.passes.generate.push((ast) => {
      ast.code = moduleOf(ast, mute(unitwise(String(ast.code))), allowedStartRules);
    });
  },
};

/**
 * @param {{ topLevelInitializer: { code: string }, initializer: { code: string } }} ast
 * @param {string} code a generated parser
 * @param {readonly string[]} starts names of rules
 */
function moduleOf({ topLevelInitializer, initializer }, code, starts) {
  const classes = found(code, /^ {2}const (peg\$r\d+) = (\/\^\[.*\]\/[a-z]*);$/gm);
  const literals = found(code, /^ {2}const peg\$c\d+ = "(?:[^"\\]|\\.)*";$/gm);
  const actions = found(code, /^ {2}function peg\$f\d+\(.*?\) \{.*?\}$(?=\n {2}\S)/gms);
  const rules = found(code, /^ {2}function peg\$parse\w+\(\) \{\n.*?^ {2}\}$/gms);
  return [
    topLevelInitializer.code,
    runtime,
    ...classes.map(([, name, source]) => `const ${name} = new CharClass(${JSON.stringify(ascii(source))}, ${source});`),
    ...[literals, actions, rules].flat().map(([text]) => text),
    `const starts = { ${starts.map((name) => `${name}: peg$parse${name}`).join(", ")} };`,
    "export function parse(folded, options) {",
    "  input = folded;",
    "  peg$currPos = 0;",
    initializer.code,
    "  const result = starts[options.startRule]();",
    "  const isWhole = result !== peg$FAILED && peg$currPos === input.length;",
    '  input = "";',
    "  return isWhole ? result : null;",
    "}",
    "",
  ].join("\n");
}

/** @param {string} source an expression of one character: `/^[A-Za-z]/` → "AZaz" */
function ascii(source) {
  const end = source.lastIndexOf("/");
  const isIn = new RegExp(source.slice(1, end), source.slice(end + 1));
  const ranges = [];
  for (let code = 0; code < 128; code++) {
    if (!isIn.test(String.fromCharCode(code))) continue;
    if (ranges.at(-1)?.[1] === code - 1) ranges.at(-1)[1] = code;
    else ranges.push([code, code]);
  }
  return String.fromCharCode(...ranges.flat());
}

/** @param {string} code a generated parser */
function unitwise(code) {
  const constants = new Map(
    found(code, /^ {2}const (peg\$c\d+) = ("(?:[^"\\]|\\.)*");$/gm).map(([, name, literal]) => [
      name,
      JSON.parse(literal.replace(/\\x([0-9A-F]{2})/g, "\\u00$1")),
    ]),
  );
  return changed(code, /input\.substr\(peg\$currPos, \d+\) === (peg\$c\d+)/g, (_, name) => {
    const units = Array.from({ length: constants.get(name).length }, (_, i) => constants.get(name).charCodeAt(i));
    return `(${units.map((unit, i) => `input.charCodeAt(peg$currPos${i ? ` + ${i}` : ""}) === ${unit}`).join(" && ")})`;
  }).replaceAll("= peg$parseHere()", "= peg$currPos"); // the rule Here (grammar/text.peggy) is the place itself
}

/** @param {string} code a generated parser */
function mute(code) {
  const unexpecting = changed(code, / *if \(peg\$silentFails === 0\) \{ peg\$fail\(peg\$e\d+\); \}\n/g, "");
  return changed(unexpecting, / *peg\$silentFails(?:\+\+|--);\n/g, "");
}

const found = (code, expression) => asPeggyHasIt(expression, [...code.matchAll(expression)]);

const changed = (code, expression, by) =>
  asPeggyHasIt(expression, code.match(expression)) && code.replace(expression, by);

function asPeggyHasIt(expression, matches) {
  if (!matches?.length) throw new Error(`nothing like ${expression} found: has Peggy changed the code it generates?`);
  return matches;
}
