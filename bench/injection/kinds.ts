import { acts } from "./acts.ts";
import { claims } from "./claims.ts";
import { documents } from "./document.ts";
import type { Kind } from "./edit.ts";
import { forms, symbolForms } from "./forms.ts";
import * as inserted from "./inserted.ts";
import { sessions } from "./sessions.ts";
import { within } from "./within.ts";

/** Kinds for which the texts have few places. */
const rare: Readonly<Record<string, readonly [rule: string, make: Parameters<typeof inserted.more>[2]]>> = {
  "article beyond the last": ["instrument/article", inserted.article],
  "paragraph beyond the last": ["locator/beyond", inserted.paragraph],
  "range that runs backwards": ["locator/reversed", inserted.range],
  "no space before the subparagraph": ["locator/space", inserted.subparagraph],
  "dash of a joint symbol": ["symbol/joint-dash", inserted.joint],
  "session not in roman numerals": ["symbol/roman", inserted.arabicSession],
  "letter behind the session": ["style/letter-place", inserted.letter],
  "year left out": ["style/year-missing", inserted.yearLeftOut],
  "symbol for a number": ["style/symbol-for-number", inserted.bySymbol],
  "body abbreviated": ["style/body-abbreviated", inserted.abbreviated],
};

export const kinds: readonly Kind[] = [...acts, ...claims, ...sessions, ...documents, ...within, ...forms].map(
  (kind) => {
    const [rule, make] = rare[kind.name] ?? [];
    return rule && make ? inserted.more(kind, [rule], make) : kind;
  },
);

/** The kinds for other languages: wrong numbers, false claims, misspelt symbols; none of English style or titles. */
export const kindsIn = (language: string | undefined): readonly Kind[] =>
  language === undefined
    ? kinds
    : [...acts, ...claims, ...symbolForms].filter(({ name, markdown }) => !markdown && !/title/.test(name));
