import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { indexOf } from "../../scripts/registry.ts";
import { registryFrom } from "../../src/registry/index/open.ts";

/** The files that a module imports, and those that they import, of the project's own. */
function imported(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path = ""] of readFileSync(file, "utf8").matchAll(/^(?:import|export) [^;]*from "(\.[^"]+)";/gm))
    imported(join(dirname(file), path), seen);
  return seen;
}

test("the registry opens from bytes, as a browser has fetched them", () => {
  const bytes = Uint8Array.from(indexOf(["A/99/1\t2044-05-06\tlist\tOn tests\tlist"], "2044.05"));
  const registry = registryFrom({ size: bytes.length, read: (start, end) => bytes.subarray(start, end) });
  expect(registry.find("a/99/1")?.title?.value).toBe("On tests");
  expect(registry.version).toBe("2044.05");
});

test("and needs nothing of Node", () => {
  const files = [...imported("src/registry/index/open.ts")];
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) {
    const text = readFileSync(file, "utf8");
    expect(text, file).not.toMatch(/from "node:|import\("node:|\bBuffer\b|\bprocess\./);
  }
});
