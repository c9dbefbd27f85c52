import { ReadProblem } from "../../source/problem.ts";
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
  const { path } = source;
  if (!reader.change) throw new ReadProblem(path, "files of this kind cannot be changed");
  const { track = true } = options;
  const changed = reader.change(file, changes, { ...signature(options), track });
  const said = changed.refused.map(
    ({ item, why }) => `not changed: "${source.text.slice(item.start, item.end)}" to "${item.text}", because ${why}`,
  );
  if (changed.made > 0) await write(changed.bytes);
  return { made: changed.made, said, ...(source.map && { source: await reader.read(path, changed.bytes, options) }) };
}
