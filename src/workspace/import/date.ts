import { isDay } from "../../registry/tables/fact-row.ts";
import { months } from "../../words/months.ts";

/**
 * The ISO date for a date as catalogues write it; undefined if it does not exist or is ambiguous.
 *
 *   2010-07-30   2010-07-30T00:00:00   20100730   30 July 2010   July 30, 2010   30-Jul-2010   30/7/2010   7/30/2010
 */
export function isoDate(text: string): string | undefined {
  const written = text.trim().replace(/^\[|[\].]$/g, "");
  const [, y, m, d] =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(written) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(written) ?? [];
  if (y) return day(y, Number(m), Number(d));
  const [, before, month, year] = /^(\d{1,2})[ -]([A-Za-z]{3,9})\.?[ ,-]+(\d{4})$/.exec(written) ?? [];
  if (month) return day(year, numberOf(month), Number(before));
  const [, american, after, then] = /^([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})$/.exec(written) ?? [];
  if (american) return day(then, numberOf(american), Number(after));
  const [, one, two, last] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(written) ?? [];
  // 3/4/2010 may be 3 April or 4 March
  if (Number(one) > 12) return day(last, Number(two), Number(one));
  return Number(two) > 12 || (one && one === two) ? day(last, Number(one), Number(two)) : undefined;
}

/** `30-Jul`, `July`, `JULY` → 7 */
function numberOf(written: string): number {
  const begin = written.slice(0, 3).toLowerCase();
  return months.findIndex((month) => month.toLowerCase().startsWith(begin)) + 1;
}

function day(year = "", month: number, day: number): string | undefined {
  const iso = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return isDay(iso) ? iso : undefined;
}
