// A Peggy plugin: character classes as tables of bits instead of regular expressions. A class is tested once
// a character, and a look into a table costs a fraction of RegExp.prototype.test.
//
//   const peg$r0 = /^[A-Z]/;   becomes   const peg$r0 = charClass(/^[A-Z]/);
//
// where `test` keeps its meaning: it is given one character (or "" at the end of the input).

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

export const fastClasses = {
  use(config) {
    config.passes.generate.push((ast) => {
      ast.code = hoist(String(ast.code));
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
