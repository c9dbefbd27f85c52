import { actNumber } from "../../facts/act-number.ts";
import { bodies } from "../../facts/facts.ts";
import { readSymbol } from "../../parse/parse.ts";

const known = new Set(bodies().map(({ body }) => body));

/**
 * The canonical form of a name: a symbol as the grammar prints it, or `BODY kind NUMBER` for a body in the table of
 * bodies; undefined if it is neither. `CTOC/COP/WG4/2011/8` → `CTOC/COP/WG.4/2011/8`
 */
export function printForm(name: string): string | undefined {
  const [, body = "", kind = "", number = ""] = /^(\S+) (resolution|decision|statement) (.+)$/i.exec(name.trim()) ?? [];
  if (body === "") return readSymbol(name)?.name;
  const act = `${body.toUpperCase()} ${kind.toLowerCase()} ${number}`;
  return known.has(body.toUpperCase()) && actNumber(number) ? act : undefined;
}
