import { printable } from "../report/printable.ts";
import { counted } from "../report/report.ts";
import { ruleLine, rulePage } from "../report/rule-page.ts";
import { isHouse } from "../rules/engine/house.ts";
import { rules } from "../rules/engine/index.ts";
import type { Rule } from "../rules/engine/rule.ts";
import { didYouMean, nearestWord } from "../text/did-you-mean.ts";
import { openRegistry } from "../workspace/facts/registry-file.ts";
import { type Io, print, say } from "./io.ts";

/** The rules of the program and those in the configuration of the current folder. */
async function allRules(io: Io): Promise<readonly Rule[]> {
  const { configs } = await import("../workspace/settings/config-file.ts");
  const config = await configs((problem) => say(io, problem))(".");
  return [...rules, ...(config?.house ?? [])];
}

/** `wgtip rules`; with `examples`, runs the examples of the house rules, and exits with status 1 if one fails. */
export async function rulesCommand({ examples }: { readonly examples?: boolean }, io: Io): Promise<number> {
  const rules = await allRules(io);
  if (examples)
    return examplesCommand(
      rules.filter(({ id }) => isHouse(id)),
      io,
    );
  const width = Math.max(...rules.map(({ id }) => id.length));
  await print(
    io.stdout,
    rules.map((rule) => ruleLine(rule, width)),
  );
  return 0;
}

async function examplesCommand(house: readonly Rule[], io: Io): Promise<number> {
  const { faultsOfExamples } = await import("../examples.ts");
  const registry = openRegistry();
  let failed = 0;
  for (const rule of house) {
    const faults = await faultsOfExamples(rule, registry);
    for (const fault of faults) io.stderr.write(`wgtip: ${printable(`${rule.id}: ${fault}`)}\n`);
    failed += faults.length;
    const { wrong, right } = rule.examples;
    if (faults.length === 0) io.stdout.write(`${rule.id}: ${counted(wrong.length + right.length, "example")}\n`);
  }
  if (house.length === 0) io.stderr.write("wgtip: the configuration of this folder names no house rules\n");
  return failed > 0 ? 1 : 0;
}

/** `wgtip explain`: prints the page of a rule. Exits with status 2 if there is no such rule. */
export async function explainCommand(id: string, io: Io): Promise<number> {
  const rules = await allRules(io);
  const rule = rules.find((rule) => rule.id === id);
  if (rule) {
    await print(io.stdout, [rulePage(rule)]);
    return 0;
  }
  const ids = rules.map((rule) => rule.id);
  const group = ids.filter((other) => other.startsWith(`${id}/`));
  const hint = group.length > 0 ? `; in this group: ${group.join(", ")}` : didYouMean(nearestWord(id, ids));
  io.stderr.write(`wgtip: no rule ${printable(id)}${hint}; \`wgtip rules\` lists them\n`);
  return 2;
}
