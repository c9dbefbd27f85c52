/** The end of the symbol of an addendum, corrigendum or revision: `/Add.1`, `/Corr.2`, `/Rev.1`, `/Add.1/Corr.1`. */
const addition = /\/(?:Add|Corr|Rev)\.\d+$/;

/** The document to which an addendum, corrigendum or revision belongs: `A/62/7/Add.1/Corr.1` → `A/62/7/Add.1`. */
export const parentOf = (name: string): string | undefined =>
  addition.test(name) ? name.replace(addition, "") : undefined;

/** Least length of a run of numbers in which a missing one is remarkable. */
const wellKnown = 20;

/**
 * Addenda, corrigenda and revisions whose parent document is not among the names, although its run of numbers is
 * otherwise complete from 1 to the highest. In other runs, the parent may exist without being listed.
 */
export function orphans(names: readonly string[]): { name: string; parent: string }[] {
  const present = new Set(names);
  const lacking = names.flatMap((name) => {
    const parent = parentOf(name);
    return parent === undefined || present.has(parent) ? [] : [{ name, parent }];
  });
  if (lacking.length === 0) return [];
  const absent = new Set(lacking.map(({ parent }) => parent));
  const complete = stretches([...names, ...absent]);
  return lacking.filter(({ parent }) => complete.has(parent.replace(/\d+$/, "")));
}

/** The prefixes before the last number whose numbers run from 1 without a gap: `A/62/`. */
function stretches(names: Iterable<string>): Set<string> {
  const numbers = new Map<string, Set<number>>();
  for (const name of names) {
    const [, stretch, number] = /^(.*\D)(\d{1,6})$/.exec(name) ?? [];
    if (stretch === undefined || addition.test(name)) continue;
    numbers.set(stretch, (numbers.get(stretch) ?? new Set()).add(Number(number)));
  }
  return new Set(
    [...numbers].flatMap(([stretch, known]) =>
      known.size >= wellKnown && Math.max(...known) === known.size && !known.has(0) ? [stretch] : [],
    ),
  );
}
