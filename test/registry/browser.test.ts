import { expect, test } from "vitest";
import { indexOf } from "../../scripts/registry.ts";
import { registryFrom } from "../../src/registry/index/open.ts";

test("the registry opens from bytes, as a browser has fetched them", () => {
  const bytes = Uint8Array.from(indexOf(["A/99/1\t2044-05-06\tlist\tOn tests\tlist"], "2044.05"));
  const registry = registryFrom(bytes);
  expect(registry.find("a/99/1")?.title?.value).toBe("On tests");
  expect(registry.version).toBe("2044.05");
});
