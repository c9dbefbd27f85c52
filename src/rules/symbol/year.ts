import type { Registry } from "../../registry/registry.ts";
import type { ResolvedCitation } from "../../types.ts";
import { actOf } from "../acts.ts";
import type { CitationRule } from "../rule.ts";
import { either, longDate } from "../words.ts";

export const symbolYear: CitationRule = {
  id: "symbol/year",
  severity: "error",
  summary: "The session or year in a symbol or number is before the United Nations, or lies ahead.",
  why: "Two digits of a year are easily exchanged, and S/2107/5 looks like S/2017/5. What is three years ahead of the document that cites it is a warning; where the document has no date, what is generations ahead, or is known with the digits in another order.",
  examples: {
    wrong: ["See S/2107/5.", "See E/CN.15/1206/4."],
    right: ["See S/2017/5.", "See E/CN.15/2016/4."],
  },
  statuses: ["missing", "unlisted", "unknown series"],
  check(resolved, { day, registry }) {
    const said = resolved.target === null ? undefined : saidIn(resolved, registry);
    // Of acts date/later and date/session say it
    const isDated = day !== undefined || resolved.citation.claims.some(({ kind }) => kind === "date");
    if (said === undefined || (isDated && actOf(resolved))) return undefined;
    const { year, name } = said;
    const today = Number((day ?? registry.version).slice(0, 4));
    const isCertain = year < first || year > today + generation;
    const others = transposed(said, today);
    const isKnownOtherwise = others.some((other) => registry.find(other));
    const isDoubtful = day === undefined ? year > today + 1 && isKnownOtherwise : year > today + announced;
    if (!isCertain && !isDoubtful) return undefined;
    const near = registry.nearest(name, resolved.citation.claims);
    const meant = near.length > 0 ? near : others;
    return {
      message: [
        `${name} would be of ${year}`,
        ...(day === undefined ? [] : [`; the document is of ${longDate(day)}`]),
        ...(meant.length > 0 ? [`; did you mean ${either(meant)}?`] : []),
      ].join(""),
      ...(isCertain ? {} : { severity: "warning" as const }),
      ...(meant.length === 1 ? { suggestion: meant[0] as string } : {}),
    };
  },
};

/** The first year of which there are documents by year or session. */
const first = 1946;
/** Registries grow old on the machines of their users. */
const generation = 30;
/** Documents of the next session but one are announced, not later ones. */
const announced = 2;

interface Said {
  readonly name: string;
  /** What stands before the session or year, itself, and what stands behind it. */
  readonly parts: readonly [before: string, digits: string, behind: string];
  readonly year: number;
  /** The year in which the session of that number opens, or the year of that number. */
  readonly yearOf: (digits: string) => number;
}

/** `S/[2107]/5`, `CTOC/COP/WG.4/[2041]/6`, `A/C.3/[97]/L.5` */
function saidIn({ target, kind }: ResolvedCitation, registry: Registry): Said | undefined {
  if (kind !== "symbol" && kind !== "resolution" && kind !== "decision") return undefined;
  const name = target as string;
  const [, before, digits, behind] =
    /^(A\/(?:C\.[1-6]\/|RES\/|DEC\/|INF\/)?)(\d{2,3})(\/(?:L\.)?\d.*)$/.exec(name) ??
    /^(\D[^ ]*\/)([1-9]\d{3})(\/(?:L\.)?\d.*)$/.exec(name) ??
    [];
  if (before === undefined || digits === undefined || behind === undefined) return undefined;
  // S/2338/2024 is of the Organisation for the Prohibition of Chemical Weapons
  if (/^\/(?:19|20)\d\d$/.test(behind)) return undefined;
  const bySession = digits.length < 4;
  if (!bySession && !/year/i.test(registry.seriesOf(name)?.scheme.replace("YYYY", "year") ?? "")) return undefined;
  const yearOf = (some: string) => (bySession ? firstSession + Number(some) : Number(some));
  return { name, parts: [before, digits, behind], year: yearOf(digits), yearOf };
}

/** The first session of the General Assembly opened in January 1946, each later one in the autumn of its year. */
const firstSession = 1945;

/** The names with two neighbouring digits of the session or year changed over, of the years until today. */
function transposed({ parts: [before, digits, behind], yearOf }: Said, today: number): string[] {
  return [...digits].flatMap((digit, i) => {
    if (i === 0 || digit === digits[i - 1]) return [];
    const other = digits.slice(0, i - 1) + digit + digits[i - 1] + digits.slice(i + 1);
    const year = yearOf(other);
    return !other.startsWith("0") && year >= first && year <= today ? [before + other + behind] : [];
  });
}
