/** For tests of text formats with markup: reads, changes and reads again. */
import { formatOf, readSource } from "../../src/source/format.ts";
import type { ReadOptions, TextChange } from "../../src/source/reader.ts";
import type { Source } from "../../src/types/source.ts";

export const read = (path: string, text: string, options?: ReadOptions): Promise<Source> =>
  readSource(path, Buffer.from(text), options);

/** Changes the first occurrence of words in the text of a file; returns the file, or the reason why it was refused. */
export async function changed(path: string, file: string, was: string, is: string): Promise<string> {
  const source = await read(path, file);
  const start = source.text.indexOf(was);
  return write(path, file, [{ start, end: start + was.length, text: is }]);
}

/** The file with these changes of its text, or the reason why one was refused. */
export async function write(path: string, file: string, changes: readonly TextChange[]): Promise<string> {
  const bytes = Buffer.from(file);
  const reader = await formatOf(path, bytes).load();
  const source = await reader.read(path, bytes);
  const how = { track: false, author: "", date: "" };
  const made = reader.change?.({ bytes, source }, changes, how);
  return made?.refused[0]?.why ?? Buffer.from(made?.bytes ?? []).toString();
}
