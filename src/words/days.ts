/** Arithmetic with ISO dates. */
const day = 86_400_000;

export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / day;

export const plusDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * day).toISOString().slice(0, 10);

/** The last day of a date's month: 28 for `2010-02-30`. */
export const lastDay = (date: string): number =>
  new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).getUTCDate();

/** Whether the date's month has that day. A partial date, without year or day, is always valid. */
export function isInCalendar(date: string): boolean {
  const day = Number(date.slice(8));
  return date.length < 10 || date.startsWith("-") || (day >= 1 && (day <= 28 || day <= lastDay(date)));
}

/** In English, from Sunday. */
export const weekdays = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
