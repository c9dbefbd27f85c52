import { expect, test } from "vitest";
import { compiledParser, peggysParser } from "./parsers.ts";

/** Each grammar with the characters of which its inputs are made. */
const grammars: [grammar: string, alphabet: string][] = [
  [`S = "ab" / "a" / ""`, "ab"],
  [`S = $[a-c]+ "d"?`, "abd"],
  [`S = [^a]* "a"`, "ab\u20ac"],
  [`S = "É"i "x"i`, "éÉxX"],
  [`S = A* ; A = "a" "b" / "a" "c"`, "abc"],
  [`S = (&"ab" . / "b")*`, "ab"],
  [`S = (!"ab" @.)* "ab"`, "ab"],
  [`S = ("a" @"b")|2| / "a"|1..3| / "b"|..2|`, "ab"],
  [`S = "a"|2..| "b"`, "ab"],
  [`S = (@"a" "b" / @"a")|0..2| "a"?`, "ab"],
  [`S = a:"a" b:"b"? { return [a, b, offset(), text()]; }`, "ab"],
  [`S = "a" x:("b" { return [offset(), text()]; })+ { return x; }`, "ab"],
  [`S = n:$"a"* &{ return n.length % 2 === 0; } "b" { return n; }`, "ab"],
  [`S = a:"a" (b:"b" &{ return a + b === "ab"; } { return 1; })? "c"`, "abc"],
  [`S = $(a:A &{ return a === 1; } "b"*) ; A = "a" { return 1; } / "c" { return 2; }`, "abc"],
  [`S = !(a:A &{ return a === 2; }) @.* ; A = "a" { return 1; } / "c" { return 2; }`, "acb"],
  [`S = $(a:"a" b:(&{ return true; } { return a; }) c:(d:"b" { return d; }) &{ return b + c === "ab"; }) / "a"`, "ab"],
  [`S = @A @"b" @A ; A = $("a" / "c")`, "abc"],
  [`S = A A? A* ; A = B? "a" ; B = "b" "b"`, "ab"],
  [`S = l:"(" m:S? r:")" { return [l, m, r]; }`, "()"],
  [`S = "a" (&{ return true; } / "b") "c"`, "abc"],
  [`S = ("a" "b" / "a" "b" "c" / "c")* `, "abc"],
  [`S = x:("a" @("b" / "c") / "b")|1..2| ![a] .* { return x.length; }`, "abc"],
  [`S = A / B ; A = "a" &B "b" ; B = "b" / "a" "c" / "a" "b"`, "abc"],
  [`{{ let k = 0; }}\nS = (&{ k = peg$currPos; return true; } "a")* { return k; }`, "a"],
];

/** All texts of up to `length` characters. */
function* texts(alphabet: string, length: number): Generator<string> {
  yield "";
  if (length === 0) return;
  for (const rest of texts(alphabet, length - 1)) for (const character of alphabet) yield character + rest;
}

test.each(grammars)("%s", (grammar, alphabet) => {
  const [ours, peggys] = [compiledParser(grammar), peggysParser(grammar)];
  let matches = 0;
  for (const text of texts(alphabet, 6)) {
    const expected = peggys(text);
    expect(ours(text), JSON.stringify(text)).toEqual(expected);
    if (expected !== null) matches++;
  }
  expect(matches).toBeGreaterThan(0);
});

test("rules call each other to any depth", () => {
  const parse = compiledParser(`S = "(" @S ")" / "a"`);
  expect(parse(`${"(".repeat(20_000)}a${")".repeat(20_000)}`)).toBe("a");
  expect(parse(`${"(".repeat(20_000)}a`)).toBeNull();
});

test("actions are not run where only a match is asked for, predicates are", () => {
  const parse = compiledParser(`
    {{ let log = []; }}
    S = $A &{ return true; } { return log; }
    A = "a" &{ log.push("predicate"); return true; } { log.push("action"); return 1; }`);
  expect(parse("a")).toEqual(["predicate"]);
});

test.each([
  [`S = "a"|1.., ","|`, "only repetitions between two numbers are compiled"],
  [`S = !{ return true; } "a"`, "the grammar has a semantic_not, which is not compiled"],
])("%s is refused", (grammar, message) => {
  expect(() => compiledParser(grammar)).toThrow(message);
});
