import type { Changing, TextChange } from "../../source/reader.ts";
import type { Source } from "../../types/source.ts";
import type { FileRead } from "../files/files.ts";

/** How changes and comments are signed, and whether Word files get tracked changes. */
export interface WriteOptions extends Partial<Changing> {
  /** For the tracked changes that are read, not those that are made. */
  readonly tracked?: "final" | "original";
}

export interface Written {
  /** Number of changes made. */
  readonly made: number;
  /** What could not be changed, in words. */
  readonly said: readonly string[];
  /** The file as it now is, if it is not simply its text. */
  readonly source?: Source;
}

/** The moment of the run, unless another is given. */
export const signature = ({ author = "wgtip", date = `${new Date().toISOString().slice(0, 19)}Z` }: WriteOptions) => ({
  author,
  date,
});

/**
 * Writes changes of its text into a file.
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
