import { actNamed } from "../../facts/act-names.ts";
import type { Entry } from "../../types/registry.ts";
import type { IndexFile } from "../index/index-file.ts";

/** `“Trafficking in  human beings”.` → `trafficking in human beings` */
export function foldTitle(title: string): string {
  return title
    .normalize("NFKC")
    .replace(/\u0640/g, "")
    .replace(/[“”„«»"'‘’‚`]/g, "")
    .replace(/[‐‑‒–—−-]+/g, "-")
    .replace(/\s+/g, " ")
    .replace(/^[ .,;:]+|[ .,;:]+$/g, "")
    .toLowerCase();
}

/** The titles of an entry in all languages, the English one first. */
export const titlesOf = ({ title, titles = {} }: Entry): readonly string[] =>
  [...(title ? [title] : []), ...Object.values(titles)].map(({ value }) => value);

/** Names of the texts with this title key, only those of `body` if given. */
export function namesByTitle(index: IndexFile, key: string, body?: string): readonly string[] {
  const names = index.find(key)?.split("\t").slice(1) ?? [];
  return body === undefined ? names : names.filter((name) => isOf(name, body));
}

/** Whether a document or adopted text belongs to this body. */
export function isOf(name: string, body: string): boolean {
  const act = actNamed(name);
  return act ? act.body === body : name.startsWith(`${body}/`);
}
