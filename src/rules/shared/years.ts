/** The session or year in a symbol, and the same with two digits transposed. */
import { yearOfSession } from "../../facts/sessions.ts";
import type { Registry } from "../../types/registry.ts";

export interface SaidYear {
  readonly name: string;
  /** The text before the session or year, its digits, and the text after it. */
  readonly parts: readonly [before: string, digits: string, behind: string];
  readonly year: number;
  /** The year in which the session with these digits opens, or the year itself. */
  readonly yearOf: (digits: string) => number;
}

/** The first year with documents numbered by year or session. */
export const firstYear = 1946;

/** Number of years ahead from which a year is certainly wrong. It is large because users keep old registries. */
export const generation = 30;

/** `S/[2107]/5`, `CTOC/COP/WG.4/[2041]/6`, `A/C.3/[97]/L.5` */
export function saidYear(name: string, registry: Registry): SaidYear | undefined {
  const [, before, digits, behind] =
    /^(A\/(?:C\.[1-6]\/|RES\/|DEC\/|INF\/)?)(\d{2,3})(\/(?:L\.)?\d.*)$/.exec(name) ??
    /^(\D[^ ]*\/)([1-9]\d{3})(\/(?:L\.)?\d.*)$/.exec(name) ??
    [];
  if (before === undefined || digits === undefined || behind === undefined) return undefined;
  // The year follows the number: CCPR/C/119/D/2172/2012, and S/2338/2024 of another organization
  if (/^\/(?:19|20)\d\d(?!\d)/.test(behind)) return undefined;
  const bySession = digits.length < 4;
  if (!bySession && !/year/i.test(registry.seriesOf(name)?.scheme.replace("YYYY", "year") ?? "")) return undefined;
  const yearOf = (some: string) => (bySession ? yearOfSession(Number(some)) : Number(some));
  return { name, parts: [before, digits, behind], year: yearOf(digits), yearOf };
}

/** The names with two adjacent digits of the session or year transposed, for years up to today. */
export function transposed({ parts: [before, digits, behind], yearOf }: SaidYear, today: number): string[] {
  return [...digits].flatMap((digit, i) => {
    if (i === 0 || digit === digits[i - 1]) return [];
    const other = digits.slice(0, i - 1) + digit + digits[i - 1] + digits.slice(i + 1);
    const year = yearOf(other);
    return !other.startsWith("0") && year >= firstYear && year <= today ? [before + other + behind] : [];
  });
}
