import type { Changing, TextChange } from "../../source/reader.ts";
import type { Source } from "../../types/source.ts";
import type { FileRead } from "../files/files.ts";

/** Author and date of changes and comments, and whether Word files get tracked changes. */
export interface WriteOptions extends Partial<Changing> {
  /** How to read existing tracked changes. */
  readonly tracked?: "final" | "original";
}

export interface Written {
  /** Number of changes made. */
  readonly made: number;
  /** Messages about what could not be changed. */
  readonly said: readonly string[];
  /** The file as it is now, if it is more than its text. */
  readonly source?: Source;
}

/** Author and date; by default the time of the run. */
export const signature = ({ author = "wgtip", date = `${new Date().toISOString().slice(0, 19)}Z` }: WriteOptions) => ({
  author,
  date,
});

/**
 * Writes changes of the text into a file.
 *
 * @param write takes the bytes of the changed file; not called if nothing changes
 */
export async function writeChanges(
  file: FileRead,
  changes: readonly TextChange[],
  options: WriteOptions,
  write: (bytes: Uint8Array) => Promise<void>,
): Promise<Written> {
  const { source, reader } = file;
  const refusal = ({ start, end, text }: TextChange, why: string) =>
    `not changed: "${source.text.slice(start, end)}" to "${text}", because ${why}`;
  if (!reader.change)
    return { made: 0, said: changes.map((item) => refusal(item, "files of this kind cannot be changed")), source };
  const { track = true } = options;
  const changed = reader.change(file, changes, { ...signature(options), track });
  const said = changed.refused.map(({ item, why }) => refusal(item, why));
  if (changed.made > 0) await write(changed.bytes);
  return {
    made: changed.made,
    said,
    ...(source.map && { source: await reader.read(source.path, changed.bytes, options) }),
  };
}
