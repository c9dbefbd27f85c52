// Four real documents, read by hand: every citation of them, and no other. The texts are not part of the repository.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "../../src/parse/parse.ts";
import { identityOf } from "../../src/resolve/identity.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { createSource } from "../../src/source/source.ts";
import type { Masthead } from "../../src/types/citation.ts";
import type { ResolvedCitation } from "../../src/types/finding.ts";
import { claimWords, readRows } from "../annotated-list.ts";
import { registry } from "../rules/run.ts";

const folder = "../shared/seeds";
const here = existsSync(folder);
if (!here) console.log(`${folder} is not here: the four seeds are not tested.`);

const mastheads: Readonly<Record<string, Omit<Masthead, "start" | "end"> | null>> = {
  "000_e7dca4832c17d90c": {
    body: "CTOC/COP",
    distribution: "General",
    distributed: "2014-06-12",
    language: "English",
    session: 7,
  },
  "001_567ed5f37b0c622d": {
    body: "CTOC/COP",
    distribution: "General",
    distributed: "2012-06-21",
    language: "English",
    session: 6,
  },
  // A working group's meeting, not a session
  "003_4e3058176b58efe6": {
    body: "CTOC/COP",
    distribution: "General",
    distributed: "2009-03-05",
    language: "English",
  },
  // A background paper without a masthead
  "004_8d9f25fdef0f9e57": null,
};

async function read(name: string) {
  const path = `${folder}/${name}.txt`;
  const source = await createSource(path, readFileSync(path, "utf8"));
  const parsed = parse(source);
  return {
    source,
    parsed,
    resolved: resolve(parsed, { text: source.text, registry, document: identityOf(parsed, { path }) }),
  };
}

const line = (start: number, text: string, kind: string, target: string, claims: readonly string[]) =>
  `${start} ${kind} ${text.replace(/\s+/g, " ")} → ${target} ${claims.join("; ")}`.trim();

/** Locators of a provision are part of its target. */
const cited = ({ citation, kind, target }: ResolvedCitation) =>
  line(
    citation.start,
    citation.text,
    kind,
    target ?? "",
    kind === "provision" ? [] : claimWords(citation.claims).filter((claim) => !claim.startsWith("same-as")),
  );

describe.skipIf(!here)("seeds", () => {
  test("each has a list", () => {
    const lists = readdirSync("test/seeds").filter((name) => name.endsWith(".tsv"));
    expect(lists.map((name) => name.replace(".tsv", ""))).toEqual(Object.keys(mastheads));
  });

  describe.each(Object.entries(mastheads))("%s", (name, masthead) => {
    test("citations and their claims", async () => {
      const { source, resolved } = await read(name);
      const rows = readRows(readFileSync(`test/seeds/${name}.tsv`, "utf8"), source.text);
      expect(resolved.map(cited)).toEqual(
        rows.map(({ start, text, kind, target, claims }) => line(start, text, kind, target, claims)),
      );
    });

    test("masthead", async () => {
      const { parsed } = await read(name);
      if (masthead === null) expect(parsed.masthead).toBeUndefined();
      else {
        const { start: _, end: __, ...said } = parsed.masthead as Masthead;
        expect(said).toEqual(masthead);
      }
    });

    test("decision 4/4 is the Conference's, with its title", async () => {
      const { resolved } = await read(name);
      const decisions = resolved.filter(({ citation }) => citation.text === "decision 4/4");
      expect(decisions.length).toBeGreaterThan(0);
      for (const { status, entry } of decisions) {
        expect(status).toBe("found");
        expect(entry?.title?.value).toBe("Trafficking in human beings");
      }
    });
  });
});
