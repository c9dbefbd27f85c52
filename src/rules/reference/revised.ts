import type { Registry } from "../../types/registry.ts";
import type { DocumentRule } from "../engine/rule.ts";
import { actOf } from "../shared/acts.ts";
import { targetsOf } from "../shared/targets.ts";

export const revised: DocumentRule = {
  id: "reference/revised",
  severity: "style",
  summary:
    "A document is cited that has since been revised or corrected, and the text does not cite the later version.",
  why: "A revision replaces the document, and a corrigendum changes it: the reader should have the version in force.",
  source: "Editorial Manual, Footnotes, chap. III",
  limits:
    "Off by default, because the original is often what is meant. Not reported where the later version was issued after the text and both dates are known.",
  optional: true,
  examples: {
    wrong: ["See A/79/408, para. 88."],
    right: ["See A/79/408 and Corr.1, para. 88."],
  },
  document: true,
  check({ resolved, registry, document: { day } }) {
    const cited = targetsOf(resolved);
    return resolved.flatMap((one) => {
      const { target, kind, citation } = one;
      if (kind !== "symbol" || target === null || actOf(one)) return [];
      const name = laterOf(target, registry, day).find((later) => !cited.has(later));
      if (name === undefined) return [];
      const span = { start: citation.start, end: citation.end };
      return [{ message: `there is also ${name}`, span }];
    });
  },
};

/** The next revision and the first corrigendum of a document, if they are known and not later than `day`. */
function laterOf(symbol: string, registry: Registry, day: string | undefined): string[] {
  const [, document = symbol, number = "0"] = /^(.*)\/Rev\.(\d+)$/.exec(symbol) ?? [];
  const names = [`${document}/Rev.${Number(number) + 1}`, `${symbol}/Corr.1`];
  return names.filter((name) => {
    const entry = registry.find(name);
    return entry !== undefined && !(day && entry.date && entry.date.value > day);
  });
}
