/** What an entry of a bibliography says, as a text would: "A/RES/64/293 of 30 July 2010", then its other fields, each apart. */
import { months } from "../words/months.ts";
import type { Flow } from "./flow.ts";

export interface Entry {
  readonly fields: readonly EntryField[];
  /** In words, and where the file has it. */
  readonly day?: { readonly words: string; readonly start: number; readonly end: number } | undefined;
  /** The address of the document. */
  readonly href?: string | undefined;
}

export interface EntryField {
  /** It holds the symbol of the document. */
  readonly isNumber: boolean;
  readonly write: () => void;
}

export function writeEntry(flow: Flow, { fields, day, href }: Entry): void {
  for (const { isNumber, write } of fields) {
    flow.endBlock();
    const start = flow.length;
    write();
    if (!isNumber) continue;
    if (href) flow.mark(start, { kind: "link", href });
    if (!day) continue;
    flow.add(" of ");
    flow.instead(day.words, day.start, day.end - day.start);
  }
  flow.endBlock();
}

/** `2010`, `07`, `30` → `30 July 2010` */
export function dayInWords(year: string, month: string, day: string): string | undefined {
  const word = months[Number(month) - 1];
  return word && /^\d{4}$/.test(year) && Number(day) > 0 ? `${Number(day)} ${word} ${year}` : undefined;
}
