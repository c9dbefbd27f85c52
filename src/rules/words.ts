/** Wording that the messages share. */

const months = "January February March April May June July August September October November December".split(" ");

/** "2010-07-30" → "30 July 2010", as the Editorial Manual writes dates */
export function longDate(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  return [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(" ");
}
