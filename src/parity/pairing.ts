/** Finds the files that are language versions of one document. */
import type { DocumentIdentity } from "../types/source.ts";

export interface Named {
  readonly path: string;
  readonly document: Pick<DocumentIdentity, "symbol" | "language">;
}

/** A language in the name of a file or of its folder: `A.fr.md`, `A_RES_75_10-FR.docx`, `fr/A.md`; the UN's letters: `N2012345_F.pdf`. */
const tag = /(?:^|(?<=[/._-]))(?:(?<code>ar|zh|en|fr|ru|es|de)|(?<letter>[ACEFRS])(?=\.\w+$))(?=[/._-]|$)/i;

const letters: Readonly<Record<string, string>> = { A: "ar", C: "zh", E: "en", F: "fr", R: "ru", S: "es" };

/** BCP 47 tag, from the name of the file, otherwise as detected in the text. */
export function languageOf({ path, document }: Named): string | undefined {
  const { code, letter } = tag.exec(path)?.groups ?? {};
  return code?.toLowerCase() ?? letters[letter ?? ""] ?? document.language;
}

/** Groups the files by document: those with the same symbol, or with the same name apart from the language in it. */
export function paired<File extends Named>(files: readonly File[]): File[][] {
  const groups: File[][] = [];
  const groupOf = new Map<string, File[]>();
  for (const file of files) {
    const { symbol } = file.document;
    const keys = [
      ...(symbol === undefined ? [] : [`symbol ${symbol}`]),
      ...(tag.test(file.path) ? [`path ${untagged(file.path)}`] : []),
    ];
    const known = keys.map((key) => groupOf.get(key)).find((group) => group !== undefined);
    const group = known ?? [];
    if (!known) groups.push(group);
    group.push(file);
    for (const key of keys) groupOf.set(key, groupOf.get(key) ?? group);
  }
  return groups;
}

const untagged = (path: string): string => path.replace(tag, "*").replace(/\.\w+$/, "");
