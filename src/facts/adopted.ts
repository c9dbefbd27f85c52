import { drafts } from "./facts.ts";
import { keyOf } from "./keys.ts";

const adopted = new Map(drafts.map((row) => [keyOf(row.draft), row.text]));

/** The text as which a draft was adopted: `A/78/L.17` → `A/RES/78/118`. */
export const adoptedAs = (draft: string): string | undefined => adopted.get(keyOf(draft));
