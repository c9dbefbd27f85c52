import type { Basis, Entry, Fact, Titles } from "../../types/registry.ts";

/** A weaker basis does not override a stronger one; between equals, the later entry wins. */
const strength: Readonly<Record<Basis, number>> = { "cited-once": 0, list: 0, cited: 1, known: 2, header: 2 };

/** Merges two entries of the same name: the later one extends or corrects the earlier one, and never removes a fact. */
export function extended(earlier: Entry, later: Entry): Entry {
  const title = stronger(earlier.title, later.title);
  const titles = strongerTitles(earlier.titles, later.titles);
  const date = stronger(earlier.date, later.date);
  const paragraphs = stronger(earlier.paragraphs, later.paragraphs);
  const annexes = stronger(earlier.annexes, later.annexes);
  const publishedIn = stronger(earlier.publishedIn, later.publishedIn);
  const draft = stronger(earlier.draft, later.draft);
  const adoptedAs = stronger(earlier.adoptedAs, later.adoptedAs);
  const agenda = stronger(earlier.agenda, later.agenda);
  return {
    name: earlier.name,
    ...(title && { title }),
    ...(titles && { titles }),
    ...(date && { date }),
    ...(paragraphs && { paragraphs }),
    ...(annexes && { annexes }),
    ...(publishedIn && { publishedIn }),
    ...(draft && { draft }),
    ...(adoptedAs && { adoptedAs }),
    ...(agenda && { agenda }),
  };
}

function strongerTitles(earlier: Titles | undefined, later: Titles | undefined): Titles | undefined {
  if (!earlier || !later) return later ?? earlier;
  const languages = Object.keys({ ...earlier, ...later });
  return Object.fromEntries(
    languages.map((language) => [language, stronger(earlier[language], later[language]) as Fact<string>]),
  );
}

function stronger<T>(earlier: Fact<T> | undefined, later: Fact<T> | undefined): Fact<T> | undefined {
  if (!earlier || !later) return later ?? earlier;
  return strength[later.basis] >= strength[earlier.basis] ? later : earlier;
}
