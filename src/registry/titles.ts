import { actNamed } from "./act-names.ts";
import type { IndexFile } from "./index-file.ts";
import { titleKey } from "./keys.ts";

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

/** Names of the texts so entitled. */
export function namesByTitle(index: IndexFile, title: string): readonly string[] {
  return index.find(titleKey(title))?.split("\t").slice(1) ?? [];
}

/** Whether a document or adopted text is of this body. */
export function isOf(name: string, body: string): boolean {
  const act = actNamed(name);
  return act ? act.body === body : name.startsWith(`${body}/`);
}
