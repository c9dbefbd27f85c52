import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { dot } from "../../src/report/graph/dot.ts";
import { type GraphPrinter, type GraphResult, graphOf } from "../../src/report/graph/graph.ts";
import { graphml } from "../../src/report/graph/graphml.ts";
import { graphJson } from "../../src/report/graph/json.ts";
import { mermaid } from "../../src/report/graph/mermaid.ts";
import { svg } from "../../src/report/graph/svg.ts";
import { createSource } from "../../src/source/source.ts";
import type { Instrument } from "../../src/types/registry.ts";
import { cited, each, runOf } from "./samples.ts";

const title = (value: string) => ({ name: "", title: { value, basis: "known", source: "" } as const });

/** Of two documents, one in two languages, the other under the name of its file. */
async function sample(): Promise<GraphResult[]> {
  const instrument = { name: 'The "Convention"' } as Instrument;
  return [
    {
      name: "A/64/1",
      source: await createSource("en.txt", "A/64/1\nA/64/2, A/64/2 and A/64/99; article 3"),
      entry: title("On <all> & more"),
      resolved: [
        cited("A/64/1", 0),
        cited("A/64/2", 7, { status: "unlisted" }),
        cited("A/64/2", 15, { status: "unlisted" }),
        cited("A/64/99", 26, { status: "missing" }),
        cited("article 3", 35, {
          kind: "provision",
          target: 'The "Convention" art. 3',
          status: "unlisted",
          instrument,
        }),
      ],
    },
    {
      name: "A/64/1",
      source: await createSource("fr.txt", "A/64/2"),
      resolved: [cited("A/64/2", 0, { status: "unlisted" })],
    },
    {
      name: "no_1.txt",
      source: await createSource("no_1.txt", "A/64/1, resolution 1/2, 3rd meeting, item 4, ibid."),
      resolved: [
        cited("A/64/1", 0),
        cited("resolution 1/2", 8, { kind: "resolution", target: null, status: "ambiguous" }),
        cited("3rd meeting", 24, { kind: "meeting", target: "A 3rd meeting", status: "unlisted" }),
        cited("item 4", 37, { kind: "provision", target: "item 4", status: "unlisted" }),
        cited("ibid.", 45, { kind: "backreference", target: "A/64/1" }),
      ],
    },
  ];
}

async function print(printer: GraphPrinter, options = {}): Promise<string> {
  return [...printer(await graphOf(each(...(await sample())), options), runOf([]))].join("");
}

test("json: every node and edge as it is met, with all places", async () => {
  expect(JSON.parse(await print(graphJson))).toEqual({
    nodes: [
      {
        name: "A/64/1",
        status: "read",
        title: "On <all> & more",
        date: null,
        address: null,
        files: ["en.txt", "fr.txt"],
      },
      {
        name: "A/64/2",
        status: "unlisted",
        title: null,
        date: null,
        address: "https://docs.un.org/en/A/64/2",
        files: [],
      },
      { name: "A/64/99", status: "missing", title: null, date: null, address: null, files: [] },
      { name: 'The "Convention"', status: "found", title: null, date: null, address: null, files: [] },
      { name: "no_1.txt", status: "read", title: null, date: null, address: null, files: ["no_1.txt"] },
    ],
    edges: [
      { from: "A/64/1", to: "A/64/2", times: 3, places: ["en.txt:2:1", "en.txt:2:9", "fr.txt:1:1"] },
      { from: "A/64/1", to: "A/64/99", times: 1, places: ["en.txt:2:20"] },
      { from: "A/64/1", to: 'The "Convention"', times: 1, places: ["en.txt:2:29"] },
      { from: "no_1.txt", to: "A/64/1", times: 2, places: ["no_1.txt:1:1", "no_1.txt:1:46"] },
    ],
    left: { ambiguous: 1, provisions: 1, meetings: 1 },
    problems: [],
    registry: { version: "2026.02", sha256: "c0ffee" },
  });
});

test("a document that is cited before it is read counts as read", async () => {
  const [en, , other] = await sample();
  const { nodes } = await graphOf(each(other as GraphResult, en as GraphResult), {});
  expect(nodes.find(({ name }) => name === "A/64/1")).toMatchObject({
    status: "read",
    title: "On <all> & more",
    files: ["en.txt"],
  });
});

test("internal: only what is read", async () => {
  const { nodes, edges } = JSON.parse(await print(graphJson, { internal: true }));
  expect(nodes.map(({ name }: { name: string }) => name)).toEqual(["A/64/1", "no_1.txt"]);
  expect(edges.map(({ to }: { to: string }) => to)).toEqual(["A/64/1"]);
});

test("dot", async () => {
  const text = await print(dot);
  expect(text).toBe(`digraph citations {
  rankdir=LR;
  node [shape=box, style=dashed];
  "A/64/1" [style=solid, tooltip="On <all> & more"];
  "A/64/2";
  "A/64/99" [color=red];
  "The \\"Convention\\"";
  "no_1.txt" [style=solid];
  "A/64/1" -> "A/64/2" [label=3];
  "A/64/1" -> "A/64/99";
  "A/64/1" -> "The \\"Convention\\"";
  "no_1.txt" -> "A/64/1" [label=2];
}
`);
});

test.skipIf(spawnSync("dot", ["-V"]).error)("dot: Graphviz reads it, whatever the names", async () => {
  const odd = { name: 'a\\b"c\nd.txt', source: await createSource("a", "A/64/1"), resolved: [cited("A/64/1", 0)] };
  const input = [...dot(await graphOf(each(odd), {}), runOf([]))].join("");
  const { status, stdout } = spawnSync("dot", ["-Tplain"], { input, encoding: "utf8" });
  expect(status).toBe(0);
  expect(stdout).toContain("\nedge ");
});

test("svg: what is read links to its file, what is cited to where it is published", async () => {
  const drawing = await print(svg);
  const links = [...drawing.matchAll(/<a href="(.*?)">\s*<g class="(.*?)"/g)].map(([, href, status]) => [href, status]);
  expect(links).toEqual([
    ["en.txt", "read"],
    ["https://docs.un.org/en/A/64/2", "unlisted"],
    ["no_1.txt", "read"],
  ]);
  expect([...drawing.matchAll(/<text .*?>(.*?)</g)].map(([, name]) => name)).toEqual([
    "A/64/1",
    "A/64/2",
    "A/64/99",
    "The &quot;Convention&quot;",
    "no_1.txt",
  ]);
  expect(drawing).toContain('<g class="missing" fill="#c0392b">');
  expect(drawing).toMatch(/stroke-width="3">\s*<title>A\/64\/1 → A\/64\/2: 3<\/title>/);
});

test("mermaid", async () => {
  expect(await print(mermaid)).toBe(`flowchart LR
  classDef cited stroke-dasharray: 4
  classDef missing stroke: red, stroke-dasharray: 4
  n1["A/64/1"]
  n2["A/64/2"]:::cited
  n3["A/64/99"]:::missing
  n4["The #34;Convention#34;"]:::cited
  n5["no#95;1.txt"]
  n1 -->|3| n2
  n1 --> n3
  n1 --> n4
  n5 -->|2| n1
`);
});

test("graphml", async () => {
  const [en] = await sample();
  const text = [...graphml(await graphOf(each(en as GraphResult), {}), runOf([]))].join("");
  expect(text).toMatch(
    /^<\?xml version="1.0" encoding="UTF-8"\?>\n<graphml xmlns="http:\/\/graphml.graphdrawing.org\/xmlns">\n/,
  );
  expect(text).toContain('<key id="times" for="edge" attr.name="times" attr.type="int"/>\n');
  expect(text).toContain(`<node id="n1">
  <data key="label">A/64/1</data>
  <data key="status">read</data>
  <data key="title">On &lt;all&gt; &amp; more</data>
  <data key="files">en.txt</data>
</node>
`);
  expect(text).toContain(`<edge source="n1" target="n2">
  <data key="times">2</data>
</edge>
`);
  expect(text).toMatch(/<\/edge>\n<\/graph>\n<\/graphml>\n$/);
});
