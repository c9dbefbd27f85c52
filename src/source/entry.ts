/** Writes an entry of a bibliography as text: "A/RES/64/293 of 30 July 2010", then its other fields, separated. */
import { months } from "../words/months.ts";
import type { Flow } from "./flow.ts";

export interface Entry {
  readonly fields: readonly EntryField[];
  /** The date in words, and its place in the file. */
  readonly day?: { readonly words: string; readonly start: number; readonly end: number } | undefined;
  /** The address of the document. */
  readonly href?: string | undefined;
}

export interface EntryField {
  /** Whether it contains the symbol of a document. */
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
