import { describe, expect, test } from "vitest";
import { indexOf } from "../../../scripts/registry.ts";
import { layered } from "../../../src/registry/index/layered.ts";
import { registryFrom } from "../../../src/registry/index/open.ts";
import type { Entry } from "../../../src/types/registry.ts";
import { openRegistry } from "../../../src/workspace/facts/registry-file.ts";

// name, date, its basis, title, its basis, paragraphs, annexes, published in, its basis, source
const bytes = indexOf(
  [
    "A/RES/99/1\t2044-09-20\theader\tOn apples\theader\t7\t\t\t\tbundle",
    "A/RES/99/3\t2044-09-20\tlist\tOn pears\theader\t\t\t\t\tbundle",
    "A/99/7\t\t\tReport on apples\tlist\t\t\t\t\tbundle",
  ],
  "2044.09",
);
const base = registryFrom({ size: bytes.length, read: (start, end) => bytes.subarray(start, end) });

const known = <T>(value: T) => ({ value, basis: "known" as const, source: "us" });
const entries: Entry[] = [
  { name: "A/RES/99/2", title: known("On quinces") },
  { name: "A/RES/99/3", date: known("2044-09-21") },
  { name: "CTOC/COP/WG.4/2044/8", title: known("Report on quinces") },
];
const registry = layered(base, entries);

describe("layered", () => {
  test("lists what begins with a name, of both, each once", () => {
    const names = [...registry.beginning("a/res/99/")].map(({ name }) => name);
    expect(names.sort()).toEqual(["A/RES/99/1", "A/RES/99/2", "A/RES/99/3"]);
    expect([...base.beginning("")]).toEqual([]);
  });

  test("finds what either knows, and of one name all that both know", () => {
    expect(registry.find("A/RES/99/1")?.title?.value).toBe("On apples");
    expect(registry.find("a/res/99/2")?.title?.value).toBe("On quinces");
    expect(registry.find("A/RES/99/3")).toMatchObject({ title: { value: "On pears" }, date: { value: "2044-09-21" } });
    expect(registry.find("A/RES/99/4")).toBeUndefined();
  });

  test("knows as what a draft was adopted, by the text's own entry", () => {
    const more = layered(base, [{ name: "A/RES/99/2", draft: known("A/99/L.5") }]);
    expect(more.adoptedAs("a/99/l.5")).toBe("A/RES/99/2");
    expect(more.adoptedAs("A/99/L.6")).toBeUndefined();
    expect(layered(openRegistry(), [{ name: "A/RES/99/2", draft: known("A/99/L.5") }]).adoptedAs("A/78/L.17")).toBe(
      "A/RES/78/118",
    );
  });

  test("looks up in both; what the base says is missing is found where the layer has it", () => {
    expect(registry.lookup("A/RES/99/2").status).toBe("found");
    expect(registry.lookup("A/RES/99/4").status).toBe("unlisted");
    expect(base.lookup("CTOC/COP decision 4/9").status).toBe("missing");
    const more = layered(base, [{ name: "CTOC/COP decision 4/9" }]);
    expect(more.lookup("CTOC/COP decision 4/9").status).toBe("found");
    expect(more.lookup("CTOC/COP decision 4/10")).toMatchObject({
      status: "missing",
      nearest: ["CTOC/COP decision 4/9"],
    });
  });

  test("suggests names of both", () => {
    expect(registry.nearest("CTOC/COP/2044/8")).toEqual(["CTOC/COP/WG.4/2044/8"]);
    expect(registry.nearest("A/99/77")).toContain("A/99/7");
  });

  test("gives siblings of both, in reading order", () => {
    expect(registry.siblings("A/RES/99/1")).toEqual(["A/RES/99/1", "A/RES/99/2", "A/RES/99/3"]);
    expect(registry.siblings("A/99/7")).toEqual([]);
  });

  test("finds titles of both, and of one body only", () => {
    expect(registry.byTitle("“On quinces”")).toEqual(["A/RES/99/2"]);
    expect(registry.byTitle("on apples")).toEqual(["A/RES/99/1"]);
    expect(registry.byTitle("Report on quinces", "CTOC/COP")).toEqual(["CTOC/COP/WG.4/2044/8"]);
    expect(registry.byTitle("Report on quinces", "A")).toEqual([]);
  });

  test("suggests titles of both for a misspelt one", () => {
    expect(registry.nearestTitles("Reprot on apples")).toEqual(["Report on apples"]);
    expect(registry.nearestTitles("Report on qinces", "CTOC/COP")).toEqual(["Report on quinces"]);
    expect(registry.nearestTitles("Report on qinces", "S")).toEqual([]);
  });

  test("goes through every entry once", () => {
    const names = [...registry.entries()].map(({ name }) => name);
    expect([...names].sort()).toEqual(["A/99/7", "A/RES/99/1", "A/RES/99/2", "A/RES/99/3", "CTOC/COP/WG.4/2044/8"]);
  });

  test("leaves the registry below as it was, and is that registry where there is nothing to add", () => {
    expect(base.find("A/RES/99/2")).toBeUndefined();
    expect(base.find("A/RES/99/3")?.date?.value).toBe("2044-09-20");
    expect(layered(base, [])).toBe(base);
  });
});
