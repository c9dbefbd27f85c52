// The types of the library: whoever calls a function can name every type in its signature.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

/** Types of JavaScript itself. */
const ofLanguage = new Set(
  "Array AsyncGenerator AsyncIterable Error Iterable Map Partial Pick Omit Promise Readonly ReadonlyArray ReadonlyMap Record Set Uint8Array WeakMap".split(
    " ",
  ),
);

const read = (path: string): string => readFileSync(path.replace(/\.ts$/, ".d.ts"), "utf8");

interface Exported {
  /** Names, those of types included. */
  readonly names: Set<string>;
  /** Name and module of each value. */
  readonly values: [name: string, module: string][];
}

/** What a module that only passes on others exports. */
function exportsOf(path: string): Exported {
  const found: Exported = { names: new Set(), values: [] };
  for (const [, isType, what = "", from = ""] of read(path).matchAll(
    /^export (type )?(\*|\{[^}]*\}) from "(.+)";$/gm,
  )) {
    const module = join(dirname(path), from);
    if (what === "*" && !isType) {
      const below = exportsOf(module);
      for (const name of below.names) found.names.add(name);
      found.values.push(...below.values);
    } else if (what === "*") {
      for (const [, name = ""] of read(module).matchAll(/^export (?:interface|type) (\w+)/gm)) found.names.add(name);
    } else {
      for (const [, type, name = "", renamed] of what.matchAll(/(type )?(\w+)(?: as (\w+))?[,\s}]/g)) {
        found.names.add(renamed ?? name);
        if (!isType && !type) found.values.push([name, module]);
      }
    }
  }
  return found;
}

/** The names of types in the declaration of a value, without its own parameters of type. */
function typesIn(name: string, module: string): string[] {
  const [declaration = ""] =
    new RegExp(
      String.raw`^export declare (?:function|const|class) ${name}\b[^]*?(?=^(?:export|/\*\*|interface|type|declare)|$(?![^]))`,
      "m",
    ).exec(read(module)) ?? [];
  expect(declaration, `${name} is declared in ${module}`).not.toBe("");
  const code = declaration.replace(/\/\*[\s\S]*?\*\/|"[^"]*"/g, "");
  const [, parameters = ""] = /^[^(:]*<([^(]*)>\(/.exec(code) ?? [];
  const own = new Set(parameters.match(/\b[A-Z]\w*(?= extends|,|$)/g));
  return (code.match(/(?<![\w.])[A-Z]\w*/g) ?? []).filter((type) => !own.has(type));
}

test.each(["index.ts", "core.ts"])("every type in the signatures of %s is exported", (file) => {
  const { names, values } = exportsOf(join("dist/types", file));
  expect(values.length).toBeGreaterThan(30);
  const missing = values.flatMap(([name, module]) =>
    typesIn(name, module)
      .filter((type) => !names.has(type) && !ofLanguage.has(type))
      .map((type) => `${type} of ${name}`),
  );
  expect(missing).toEqual([]);
});
