/** What the browser keeps between visits. If it keeps nothing, the defaults apply. */
import type { OwnTable, Settings } from "./messages.ts";
import { type Language, preferred } from "./words.ts";

export interface Kept extends Settings {
  readonly language: Language;
  /** The user's own tables: bodies, treaties and so on. */
  readonly tables: readonly OwnTable[];
}

const key = "wgtip";

export function kept(): Kept {
  const defaults: Kept = { config: {}, facts: "", tables: [], language: preferred() };
  try {
    return { ...defaults, ...JSON.parse(localStorage.getItem(key) ?? "{}") };
  } catch {
    return defaults;
  }
}

export function keep(settings: Kept): void {
  try {
    localStorage.setItem(key, JSON.stringify(settings));
  } catch {
    // private windows may refuse; the settings then last until the page is closed
  }
}
