import { printable } from "../report/printable.ts";
import { ruleLine, rulePage } from "../report/rule-page.ts";
import { rules } from "../rules/engine/index.ts";
import { type Io, print } from "./io.ts";

/** `wgtip rules` */
export async function rulesCommand(io: Io): Promise<number> {
  const width = Math.max(...rules.map(({ id }) => id.length));
  await print(
    io.stdout,
    rules.map((rule) => ruleLine(rule, width)),
  );
  return 0;
}

/** `wgtip explain`: prints the page of a rule. Exits with status 2 if there is no such rule. */
export async function explainCommand(id: string, io: Io): Promise<number> {
  const rule = rules.find((rule) => rule.id === id);
  if (rule) {
    await print(io.stdout, [rulePage(rule)]);
    return 0;
  }
  const group = `${id.split("/")[0]}/`;
  const near = rules.map((rule) => rule.id).filter((other) => other.startsWith(group));
  const hint = near.length > 0 ? `; in this group: ${near.join(", ")}` : "";
  io.stderr.write(`wgtip: no rule ${printable(id)}; \`wgtip rules\` lists them${hint}\n`);
  return 2;
}
