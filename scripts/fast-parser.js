// A Peggy plugin: character classes as tables of bits instead of regular expressions, and literals compared unit by
// unit instead of as cut-out strings. A parser does little else, and nearly every comparison fails at its first unit.
//
//   const peg$r0 = /^[A-Z]/;                  becomes   const peg$r0 = charClass(/^[A-Z]/);
//   input.substr(peg$currPos, 2) === peg$c0   becomes   (input.charCodeAt(peg$currPos) === 65 && …)
//
// where `test` keeps its meaning: it is given one character (or "" at the end of the input). And the parser no longer
// collects what it expected where: nobody is told, for text that is no citation is no error.

const runtime = `
class CharClass {
  constructor(source) {
    this.wide = source;
    this.table = new Uint8Array(128);
    for (let code = 0; code < 128; code++) this.table[code] = source.test(String.fromCharCode(code)) ? 1 : 0;
  }
  test(character) {
    const code = character.charCodeAt(0);
    return code < 128 ? this.table[code] === 1 : character !== "" && this.wide.test(character);
  }
}
const charClasses = new Map();
function charClass(source) {
  const key = String(source);
  let known = charClasses.get(key);
  if (known === undefined) charClasses.set(key, (known = new CharClass(source)));
  return known;
}
`;

export const fastParser = {
  use(config) {
    config.passes.generate.push((ast) => {
      ast.code = silent(unitwise(hoist(String(ast.code))));
    });
  },
};

/** @param {string} code a generated parser */
function hoist(code) {
  const classes = [];
  const without = code.replace(/^ {2}const (peg\$r\d+) = (\/\^\[.*\]\/[a-z]*);$/gm, (_, name, source) => {
    classes.push(`const ${name} = charClass(${source});`);
    return "";
  });
  if (classes.length === 0) throw new Error("no character class found: has Peggy changed the code it generates?");
  return without.replace("\nfunction peg$parse(", () => `${runtime}${classes.join("\n")}\n\nfunction peg$parse(`);
}

/** @param {string} code a generated parser */
function unitwise(code) {
  const constants = new Map();
  for (const [, name, literal] of code.matchAll(/^ {2}const (peg\$c\d+) = ("(?:[^"\\]|\\.)*");$/gm)) {
    constants.set(name, JSON.parse(literal.replace(/\\x([0-9A-F]{2})/g, "\\u00$1")));
  }
  const compared = code.replace(/input\.substr\(peg\$currPos, \d+\) === (peg\$c\d+)/g, (_, name) => {
    const units = Array.from({ length: constants.get(name).length }, (_, i) => constants.get(name).charCodeAt(i));
    return `(${units.map((unit, i) => `input.charCodeAt(peg$currPos${i ? ` + ${i}` : ""}) === ${unit}`).join(" && ")})`;
  });
  if (constants.size === 0 || compared === code)
    throw new Error("no literal found: has Peggy changed the code it generates?");
  // The rule Here (grammar/text.peggy) is the place itself
  return compared.replaceAll("= peg$parseHere()", "= peg$currPos");
}

/** @param {string} code a generated parser */
function silent(code) {
  const mute = code
    .replace(/ *if \(peg\$silentFails === 0\) \{ peg\$fail\(peg\$e\d+\); \}\n/g, "")
    .replace(/^ {2}const peg\$e\d+ = .*;\n/gm, "")
    .replace(/ *peg\$silentFails(?:\+\+|--);\n/g, "");
  if (mute === code) throw new Error("no expectation found: has Peggy changed the code it generates?");
  return mute;
}
