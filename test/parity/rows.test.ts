import { expect, test } from "vitest";
import { rowsOf } from "../../src/parity/rows.ts";
import { versionOf } from "../../src/parity/version.ts";
import { createSource } from "../../src/source/source.ts";

const version = async (language: string, text: string) =>
  versionOf(await createSource(`a.${language}.txt`, text), language, []);

test("paragraphs of all versions side by side, each of them once", async () => {
  const versions = [
    await version("en", "Recalling 64/293\n\nNoting 70/1\n\nThanks 79/1"),
    await version("fr", "Titre sans numéro\n\nRappelant 64/293\n\nRemercie 79/1"),
    await version("es", "Recordando 64/293\n\nObservando 70/1\n\nAgradece 79/1\n\nNota del 80"),
  ];
  const words = rowsOf(versions).map((row) =>
    row.map((paragraph, i) => paragraph && versions[i]?.source.text.slice(paragraph.start, paragraph.end)),
  );
  expect(words).toEqual([
    [undefined, "Titre sans numéro", undefined],
    ["Recalling 64/293", "Rappelant 64/293", "Recordando 64/293"],
    ["Noting 70/1", undefined, "Observando 70/1"],
    ["Thanks 79/1", "Remercie 79/1", "Agradece 79/1"],
    [undefined, undefined, "Nota del 80"],
  ]);
});
