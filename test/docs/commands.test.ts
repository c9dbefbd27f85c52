// Every command of the documentation is called on the built program, in a folder that has what the pages speak of.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createProgram } from "../../src/cli/program.ts";
import { commandsFrom, flagsOf, optionsOf } from "../../src/completion/commands.ts";
import { type Block, blocksOf, type Command, pages } from "./collect.ts";
import { leftOver, reasonAgainst } from "./elsewhere.ts";
import { call, folderFor, prepare, remove } from "./folder.ts";

const definitions = new Map(commandsFrom(createProgram(process, () => {})).map((each) => [each.path, each.command]));
const pathOf = (text: string) => {
  const words = /^[a-z ]+(?= |$)/.exec(text)?.[0].split(" ") ?? [];
  return words.map((_, i) => words.slice(0, words.length - i).join(" ")).find((path) => definitions.has(path));
};

/** `wgtip explain <rule>`, `wgtip registry add NAME [--date]`, and the bare name of a command in a sentence. */
const isForm = ({ text, named }: Command) =>
  text.startsWith("wgtip ") &&
  (/[<[…]|(?<![$/\w])[A-Z]{4,}\b/.test(text) || ((named || hasList(text)) && definitions.has(text)));
const hasList = (text: string) => ["wgtip page", "wgtip rules", "wgtip init"].includes(text);

/** `npm ci && node bin/wgtip.js lint fixtures/draft.md`: two commands. */
const parts = (command: Command): Command[] =>
  /^(?:npm|git) /.test(command.text) ? command.text.split(" && ").map((text) => ({ ...command, text })) : [command];

const blocks: Block[] = pages.flatMap(blocksOf).map((block) => block.flatMap(parts));
const commands = blocks.flat();
const called = blocks
  .map((block) => block.filter((command) => !isForm(command) && reasonAgainst(command.text) === undefined))
  .filter((block) => block.length > 0);

beforeAll(prepare);
afterAll(remove);

test("the pages have commands of all kinds", () => {
  expect(called.length).toBeGreaterThan(50);
  expect(commands.filter(isForm).length).toBeGreaterThan(20);
  expect(leftOver(new Set(commands.map(({ text }) => text)))).toEqual([]);
});

describe("the command is one, with these options:", () => {
  test.each(commands.filter(isForm).map(({ place, text }) => [text, place]))("%s (%s)", (text) => {
    const definition = definitions.get(pathOf(text) ?? "");
    if (!definition) throw new Error(`no such command: ${text}`);
    expect(optionsOf(definition).flatMap(flagsOf)).toEqual(
      expect.arrayContaining([...text.matchAll(/--[a-z-]+/g)].map(([flag]) => flag)),
    );
  });
});

/** Those that end otherwise than their program does on drafts with faults. */
const ends: Readonly<Record<string, { status?: number; stderr?: string }>> = {
  "wgtip lint --fix draft.docx": { status: 0 },
  "wgtip lint --fix=direct draft.docx": { status: 0 },
  "wgtip lint --exit-zero": { status: 0 },
  "wgtip lint --format json --stdin --stdin-filename docs/draft.md": { status: 0 },
  "wgtip lint --update-baseline": { status: 0, stderr: "wgtip: wgtip-baseline.json: 16 known findings\n" },
};

const endOf = (text: string) => {
  const status = /\bwgtip(?:\.js)? (?:lint|parity|merge)\b/.test(text) ? 1 : 0;
  return { text, status, stderr: "", ...ends[text] };
};

const seen = new Set<string>();
const once = called.filter((block) => {
  const text = block.map(({ text }) => text).join("\n");
  return seen.size < seen.add(text).size;
});

describe("called, it ends as it should:", () => {
  test.concurrent.each(
    once.map((block) => [block[0]?.place ?? "", block.map(({ text }) => text).join("; "), block] as const),
  )(
    "%s %s",
    async (_, __, block) => {
      const folder = folderFor(block[0]?.page ?? "");
      for (const { text, shown } of block) {
        const { status, stdout, stderr } = await call(text, text.startsWith("node bin/") ? "." : folder);
        expect({ text, status, stderr }).toEqual(endOf(text));
        expect(stdout.split("\n").filter((line) => line !== "" && shown.includes(line))).toEqual(shown);
      }
    },
    60_000,
  );
});
