// The annotated passages: what is found of them, and what is found besides.
import { readdirSync, readFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "../src/parse/parse.ts";
import { resolve } from "../src/resolve/resolve.ts";
import { createSource } from "../src/source/source.ts";
import type { ResolvedCitation } from "../src/types/finding.ts";
import { agrees, claimWords, type Row, readRows } from "./annotated-list.ts";
import { registry } from "./rules/run.ts";

const folder = "fixtures/annotated";
const files = readdirSync(folder).filter((name) => /\.(?:md|txt)$/.test(name) && name !== "README.md");

/** By file, the rows that are not found, and what is found without standing in the list. */
const known: Readonly<Record<string, { readonly missed?: string; readonly besides?: string }>> = {
  "report-with-notes-2.txt": { besides: 'backreference "the same resolution" → null' },
  "report-with-notes-3.txt": {
    missed: 'symbol "HSP/GS/21/2" → HSP/GC/21/2',
    besides: 'symbol "HSP/GS/21/2" → HSP/GS/21/2',
  },
  "treaty-body-review.txt": {
    missed:
      'provision "rule 75 of the Committee’s rules of procedure" → Rules of procedure of the Human Rights Committee rule 75',
  },
};

/** Rows and citations, and how many of each have their counterpart. */
const total = { rows: 0, found: 0, citations: 0, right: 0 };
const claims = { of: 0, agreeing: 0 };

async function read(file: string) {
  const text = readFileSync(`${folder}/${file}`, "utf8");
  const source = await createSource(`${folder}/${file}`, text);
  const resolved = resolve(parse(source), { text, registry });
  const rows = readRows(readFileSync(`${folder}/${file.replace(/\.\w+$/, ".tsv")}`, "utf8"), text);
  return { resolved, rows };
}

/** What is claimed of a citation that both the list and the program have; the lists leave provisions and meetings without claims. */
function compareClaims(rows: readonly Row[], resolved: readonly ResolvedCitation[]): string[] {
  const differences: string[] = [];
  for (const row of rows) {
    const match = resolved.find((one) => agrees(row, one));
    if (match === undefined || row.target === "" || /^(?:provision|meeting)$/.test(row.kind)) continue;
    const said = claimWords(match.citation.claims)
      .map(comparable)
      .filter((claim) => row.kind !== "symbol" || claim !== "same-as");
    const listed = row.claims.map(comparable);
    const both = listed.filter((claim) => said.includes(claim));
    claims.of += new Set([...listed, ...said]).size;
    claims.agreeing += both.length;
    if (both.length < listed.length || both.length < said.length)
      differences.push(`"${row.text}" is listed with "${listed.join("; ")}", read with "${said.join("; ")}"`);
  }
  return differences;
}

/** Titles without regard to case. What a text is the same as stands once in the lists, with its number. */
const comparable = (claim: string): string =>
  claim.startsWith("same-as") ? "same-as" : claim.toLowerCase().replace(/\s+/g, " ");

describe("annotated passages", () => {
  const differences: string[] = [];

  test.each(files)("%s", async (file) => {
    const { resolved, rows } = await read(file);
    const missed = rows.filter((row) => !resolved.some((one) => agrees(row, one)));
    const invented = resolved.filter((one) => !rows.some((row) => agrees(row, one)));
    total.rows += rows.length;
    total.found += rows.length - missed.length;
    total.citations += resolved.length;
    total.right += resolved.length - invented.length;
    differences.push(...compareClaims(rows, resolved).map((difference) => `${file}: ${difference}`));

    const missing = missed.map(({ kind, text, target }) => `${kind} "${text}" → ${target}`).join("\n");
    expect(missing).toBe(known[file]?.missed ?? "");
    const besides = invented.map(({ kind, citation, target }) => `${kind} "${citation.text}" → ${target}`).join("\n");
    expect(besides).toBe(known[file]?.besides ?? "");
  });

  test("overall", () => {
    expect(total.rows).toBeGreaterThan(300);
    expect(total.found / total.rows, "recall").toBeGreaterThanOrEqual(0.98);
    expect(total.right / total.citations, "precision").toBeGreaterThanOrEqual(0.98);
  });

  test("claims", () => {
    expect(claims.of).toBeGreaterThan(200);
    expect(claims.agreeing / claims.of, differences.join("\n")).toBeGreaterThanOrEqual(0.75);
  });

  afterAll(() => {
    const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
    console.log(
      `annotated passages: recall ${percent(total.found, total.rows)} of ${total.rows}, precision ${percent(total.right, total.citations)}, claims agreeing ${percent(claims.agreeing, claims.of)} of ${claims.of}`,
    );
  });
});
