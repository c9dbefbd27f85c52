/** Every mode of the built program on every format: one file of each kind, with the same fault in it. */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lintFormats } from "../../src/cli/formats.ts";
import { formats } from "../../src/source/format.ts";
import { docx, paragraph } from "../source/docx/docx.ts";
import { comment, commentEnd, odt, p } from "../source/odt/odt.ts";
import { lines, pdf } from "../source/pdf/pdf.ts";
import { ended, folderOf, remove, run, start } from "./program.ts";

const fault = "See CTOC/COP/WG4/2011/8.";
const right = "See CTOC/COP/WG.4/2011/8.";
const cell = (source: string) =>
  JSON.stringify({
    cells: [{ cell_type: "markdown", metadata: {}, source }],
    metadata: {},
    nbformat: 4,
    nbformat_minor: 5,
  });

/** A file of each kind with a text in it; `suppressed`: with a comment that suppresses what is found there. */
const kinds: Readonly<Record<string, { of: (text: string) => string | Uint8Array; suppressed?: string | Uint8Array }>> =
  {
    txt: { of: (text) => text, suppressed: `# wgtip-disable-next-line\n${fault}` },
    md: { of: (text) => text, suppressed: `<!-- wgtip-disable-next-line -->\n${fault}` },
    mdx: { of: (text) => text },
    qmd: { of: (text) => text },
    Rmd: { of: (text) => text },
    tex: { of: (text) => text, suppressed: `% wgtip-disable-next-line\n${fault}` },
    adoc: { of: (text) => text, suppressed: `// wgtip-disable-next-line\n${fault}` },
    rst: { of: (text) => text, suppressed: `.. wgtip-disable-next-line\n${fault}` },
    bib: {
      of: (text) => `@misc{a, note = {${text}}}`,
      suppressed: `% wgtip-disable-next-line\n@misc{a, note = {${fault}}}`,
    },
    "csl.json": { of: (text) => `[{"id": "a", "note": "${text}"}]` },
    ipynb: { of: cell, suppressed: cell(`<!-- wgtip-disable-next-line -->\n${fault}`) },
    html: { of: (text) => `<p>${text}</p>`, suppressed: `<!-- wgtip-disable-next-line -->\n<p>${fault}</p>` },
    xml: {
      of: (text) => `<doc><p>${text}</p></doc>`,
      suppressed: `<doc>\n<!-- wgtip-disable-next-line -->\n<p>${fault}</p></doc>`,
    },
    docx: {
      of: (text) => docx(paragraph(text)),
      suppressed: docx(paragraph('<w:commentRangeStart w:id="1"/>', fault, '<w:commentRangeEnd w:id="1"/>'), {
        comments: `<w:comment w:id="1" w:author="A">${paragraph("wgtip-disable")}</w:comment>`,
      }),
    },
    odt: {
      of: (text) => odt(p(text)),
      suppressed: odt(p(`${comment("1", "wgtip-disable")}${fault}${commentEnd("1")}`)),
    },
    pdf: { of: (text) => pdf([lines(100, 700, [text])]) },
  };
const names = Object.keys(kinds).map((kind) => `a.${kind}`);
const byName = (content: (kind: string) => string | Uint8Array | undefined, name = (kind: string) => `a.${kind}`) =>
  Object.fromEntries(
    Object.keys(kinds).flatMap((kind) => (content(kind) === undefined ? [] : [[name(kind), content(kind) as string]])),
  );

const folders: string[] = [];
const made = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  folders.push(folderOf(files));
  return folders.at(-1) as string;
};
let faulty: string;
beforeAll(() => {
  faulty = made(byName((kind) => kinds[kind]?.of(fault)));
});
afterAll(() => folders.forEach(remove));

interface Report {
  readonly files: readonly { path: string; diagnostics: readonly { rule: string; message: string }[] }[];
}
const lint = async (folder: string, ...args: string[]) => {
  const { stdout, stderr } = await run(folder, ["lint", "--format", "json", ...args]);
  try {
    return JSON.parse(stdout) as Report;
  } catch {
    throw new Error(stderr || stdout);
  }
};
const found = ({ files }: Report) =>
  files
    .filter(({ diagnostics }) => diagnostics.length > 0)
    .map(({ path }) => path)
    .sort();
const sorted = (list: readonly string[]) => [...list].sort();

test("there is a file of each format", () => {
  for (const { name, extensions } of formats)
    expect(
      extensions.some((each) => each in kinds),
      name,
    ).toBe(true);
});

describe("each format", () => {
  test.each([...lintFormats])("is in the %s report", async (format) => {
    const { status, stdout, stderr } = await run(faulty, ["lint", "--format", format]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    for (const name of names) expect(stdout).toContain(name);
  });

  test("is linted the same on threads, and from the cache", async () => {
    const alone = await lint(faulty, "--concurrency", "1");
    expect(found(alone)).toEqual(sorted(names));
    expect(await lint(faulty, "--concurrency", "2")).toEqual(alone);
    const cache = made({});
    expect(await lint(faulty, "--cache", "--cache-location", cache)).toEqual(alone);
    expect(await lint(faulty, "--cache", "--cache-location", cache)).toEqual(alone);
  });

  test("is linted the same in shards that are merged", async () => {
    const shards = await Promise.all(
      ["1/2", "2/2"].map((shard) => run(faulty, ["lint", "--format", "json", "--shard", shard])),
    );
    const folder = made({ "1.json": shards[0]?.stdout ?? "", "2.json": shards[1]?.stdout ?? "" });
    const merged = await run(folder, ["merge", "--format", "json", "1.json", "2.json"]);
    expect(found(JSON.parse(merged.stdout) as Report)).toEqual(sorted(names));
  });

  test("is known to the baseline", async () => {
    const folder = made(byName((kind) => kinds[kind]?.of(fault)));
    await run(folder, ["lint", "--update-baseline"]);
    expect(found(await lint(folder))).toEqual([]);
    writeFileSync(join(folder, "a.docx"), docx(paragraph("New.") + paragraph(fault)));
    expect(found(await lint(folder))).toEqual([]);
    writeFileSync(join(folder, "a.docx"), docx(paragraph("See CTOC/COP/WG2/2011/8.")));
    expect(found(await lint(folder))).toEqual(["a.docx"]);
  });

  test("is linted where it differs from a commit", async () => {
    const folder = made(byName((kind) => kinds[kind]?.of("Nothing.")));
    const git = (...args: string[]) =>
      execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", ...args], { cwd: folder });
    git("init", "-q");
    git("add", ".");
    git("commit", "-qm", "first");
    for (const [kind, { of }] of Object.entries(kinds)) writeFileSync(join(folder, `a.${kind}`), of(fault));
    expect(found(await lint(folder, "--diff", "HEAD"))).toEqual(sorted(names));
  });

  test("is read from standard input under its name", async () => {
    for (const [kind, { of }] of Object.entries(kinds)) {
      const child = start(faulty, ["lint", "--format", "compact", "--stdin-filename", `b.${kind}`]);
      child.stdin.end(of(fault));
      expect((await ended(child)).stdout, kind).toContain(`b.${kind}`);
    }
  });

  test("has comments that suppress, if it has comments", async () => {
    const folder = made(byName((kind) => kinds[kind]?.suppressed));
    const report = await lint(folder);
    expect(report.files.length).toBe(Object.values(kinds).filter(({ suppressed }) => suppressed).length);
    expect(found(report)).toEqual([]);
  });

  test("is in the graph, and its citations are extracted", async () => {
    const { stdout: graph } = await run(faulty, ["graph"]);
    const { stdout: records } = await run(faulty, ["extract", "--format", "ndjson"]);
    for (const name of names) {
      expect(graph).toContain(name);
      expect(records).toContain(`"path":"${name}"`);
    }
  });

  test("is compared with its language versions", async () => {
    const versions = {
      ...byName(
        (kind) => kinds[kind]?.of("See resolution 64/293."),
        (kind) => `${kind}.en.${kind}`,
      ),
      ...byName(
        (kind) => kinds[kind]?.of("Voir la résolution 64/292."),
        (kind) => `${kind}.fr.${kind}`,
      ),
    };
    const { stdout } = await run(made(versions), ["parity", "--format", "compact"]);
    for (const kind of Object.keys(kinds)) expect(stdout).toMatch(new RegExp(`^${kind}\\.(?:en|fr)\\.${kind}:`, "m"));
  });
});

describe("--fix", () => {
  test.each([
    ["--fix", ["a.odt", "a.pdf"]],
    ["--fix=direct", ["a.pdf"]],
  ])("%s changes every format but %j, and says so", async (fix, left) => {
    const folder = made(byName((kind) => kinds[kind]?.of(fault)));
    const before = left.map((name) => readFileSync(join(folder, name)));
    const { stderr, status } = await run(folder, ["lint", fix]);
    expect(status).toBe(1);
    expect(found(await lint(folder))).toEqual(left);
    for (const name of left) expect(stderr).toContain(name);
    expect(readFileSync(join(folder, "a.html"), "utf8")).toBe(`<p>${right}</p>`);
    expect(readFileSync(join(folder, "a.csl.json"), "utf8")).toBe(`[{"id": "a", "note": "${right}"}]`);
    expect(left.map((name) => readFileSync(join(folder, name)))).toEqual(before);
  });

  test("--annotate writes copies of the formats with comments, and says which have none", async () => {
    const folder = made(byName((kind) => kinds[kind]?.of(fault)));
    const { stderr } = await run(folder, ["lint", "--annotate", "out", "."]);
    expect(found(await lint(folder, "out"))).toEqual(["out/a.docx", "out/a.odt", "out/a.pdf"]);
    expect(stderr).toContain("a.html");
  });
});

test("mastheads of all formats but PDF tell the other files of documents", async () => {
  const head = [
    "United Nations",
    "A/AC.999/1",
    "General Assembly",
    "Distr.: General",
    "2 March 2026",
    "Original: English",
  ];
  const masthead = [...head, "A text of ours", "1. Only this."];
  const inParagraphs = (of: (text: string) => string) => masthead.map(of).join("");
  const heads: Record<string, string | Uint8Array> = {
    "head.txt": masthead.join("\n\n"),
    "head.html": inParagraphs((text) => `<p>${text}</p>`),
    "head.docx": docx(inParagraphs((text) => paragraph(text))),
    "head.odt": odt(inParagraphs((text) => p(text))),
  };
  for (const [name, content] of Object.entries(heads)) {
    const folder = made({ [name]: content, "b.md": "As decided by A/AC.999/1, paragraph 7, in 2026." });
    const report = await lint(folder);
    expect(report.files.find(({ path }) => path === "b.md")?.diagnostics, name).toMatchObject([
      { rule: "locator/beyond" },
    ]);
  }
});
