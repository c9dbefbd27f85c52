import { actNamed } from "./act-names.ts";
import { type IndexFile, keyOf } from "./index-file.ts";

/** `“Trafficking in  human beings”.` → `trafficking in human beings` */
export function foldTitle(title: string): string {
  return title
    .normalize("NFKC")
    .replace(/[“”„«»"'‘’‚`]/g, "")
    .replace(/[‐‑‒–—−-]+/g, "-")
    .replace(/\s+/g, " ")
    .replace(/^[ .,;:]+|[ .,;:]+$/g, "")
    .toLowerCase();
}

/** How titles are compared in the index: by their letters and digits. The same as titleKey in scripts/registry.js. */
export const titleKey = (title: string): string => `~${title.normalize("NFKC").replace(/[^\p{L}\p{N}]+/gu, "")}`;

/** Names of the texts so entitled. */
export function namesByTitle(index: IndexFile, title: string): readonly string[] {
  return (
    index
      .find(keyOf(titleKey(title)))
      ?.split("\t")
      .slice(1) ?? []
  );
}

/** Whether a document or adopted text is of this body. */
export function isOf(name: string, body: string): boolean {
  const act = actNamed(name);
  return act ? act.body === body : name.startsWith(`${body}/`);
}
