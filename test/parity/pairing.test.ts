import { expect, test } from "vitest";
import { languageOf, paired } from "../../src/parity/pairing.ts";
import { parse } from "../../src/parse/parse.ts";
import { identityOf } from "../../src/resolve/identity.ts";

const file = (path: string, symbol?: string) => ({ path, document: symbol ? { symbol } : {} });
const shown = (text: string) => {
  const source = { path: "draft.md", text, skip: [] };
  return languageOf({ path: source.path, document: identityOf(parse(source), source) });
};
const groups = (...files: ReturnType<typeof file>[]) => paired(files).map((group) => group.map(({ path }) => path));

test("versions share their name but for the language, whatever its place", () => {
  expect(groups(file("a.en.md"), file("b.en.md"), file("a.fr.md"))).toEqual([["a.en.md", "a.fr.md"], ["b.en.md"]]);
  expect(groups(file("en/report.md"), file("fr/report.md"))).toEqual([["en/report.md", "fr/report.md"]]);
  expect(groups(file("N2012345_E.docx"), file("N2012345_F.pdf"))).toEqual([["N2012345_E.docx", "N2012345_F.pdf"]]);
});

test("or the symbol in their masthead", () => {
  expect(groups(file("x.md", "A/80/5"), file("y.md", "A/80/6"), file("z.md", "A/80/5"))).toEqual([
    ["x.md", "z.md"],
    ["y.md"],
  ]);
});

test("files that share nothing are alone, also without a language in the name", () => {
  expect(groups(file("one.md"), file("two.md"))).toEqual([["one.md"], ["two.md"]]);
  expect(groups(file("report.md"), file("report.txt"))).toEqual([["report.md"], ["report.txt"]]);
});

test("the language is that of the name, of the document, or of the script", () => {
  expect(languageOf(file("drafts/A_RES_75_10-FR.docx"))).toBe("fr");
  expect(languageOf(file("N2012345_C.pdf"))).toBe("zh");
  expect(languageOf({ ...file("draft.md"), document: { language: "es" } })).toBe("es");
  expect(shown("ссылаясь на резолюцию 64/293")).toBe("ru");
  expect(shown("Recalling resolution 64/293")).toBeUndefined();
});
