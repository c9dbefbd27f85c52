// A Peggy plugin that puts the generated rules into a module that V8 can optimize well.
//
// - Parser state belongs to the module, not to a function around all rules: Peggy's parser creates some four hundred
//   closures at every call, which V8 compiles again and again and cannot tell apart.
// - Character classes are bit tables instead of regular expressions, and literals are compared one code unit at a time
//   instead of as substrings. A parser does little else, and nearly every comparison fails at its first unit.
//
//       const peg$r0 = /^[A-Z]/;                  becomes   const peg$r0 = new CharClass("AZ", /^[A-Z]/);
//       input.substr(peg$currPos, 2) === peg$c0   becomes   (input.charCodeAt(peg$currPos) === 65 && …)
//
//   where `test` keeps its meaning: it takes one character (or "" at the end of the input).
// - Expectations for error messages are not collected, because text that is not a citation is not an error.
//
// `parse` returns null if the rule does not match the whole input. The grammar's initializer runs at the beginning of each
// parse; the variables it sets are declared in the top-level initializer. Parses do not nest.

const runtime = `
class CharClass {
  /** @param ascii the ASCII ranges of the class, "AZ" for [A-Z] @param wide the class itself */
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

/** The start of the match that an action belongs to, and its text. */
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

/** @param {string} source a regular expression for one character: `/^[A-Za-z]/` → "AZaz" */
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
  if (!matches?.length)
    throw new Error(`found nothing that matches ${expression}; has Peggy changed its generated code?`);
  return matches;
}
