import { createReadStream, readFileSync, statSync } from "node:fs";
import { dirname, normalize, resolve } from "node:path";
import { checkSize, sizeLimit } from "../../source/encoding.ts";
import { formatOf } from "../../source/format.ts";
import { problemOf, ReadProblem } from "../../source/problem.ts";
import type { Reader, ReadOptions } from "../../source/reader.ts";
import type { Source } from "../../types/source.ts";
import type { Selection } from "./selection.ts";
import { slashed } from "./slashed.ts";

/** The path that stands for standard input. */
export const standardInput = "-";

export interface FileRead {
  readonly source: Source;
  readonly bytes: Uint8Array;
  /** The reader of its format, which also writes changes and comments if the format has them. */
  readonly reader: Reader;
  /** Whether it is standard input. */
  readonly isInput: boolean;
}

export interface Input extends ReadOptions {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** The path under which standard input is reported; its extension determines the format. */
  readonly stdinFilename: string;
  /** Files that have been read already. */
  readonly kept?: { take(path: string): FileRead | undefined };
}

/**
 * Reads the files named by `paths` (files, folders, globs, `-`) one after another, so that memory does not grow with
 * their number; each file once, sorted by path. Passes files that cannot be read to `onProblem` and goes on.
 */
export async function* readFiles(
  paths: readonly string[],
  input: Input,
  onProblem: (problem: ReadProblem) => void,
): AsyncGenerator<FileRead> {
  yield* readFound(await findFiles(paths, onProblem), input, onProblem);
}

/** Like `readFiles`, for files already found by `findFiles`. */
export async function* readFound(
  files: AsyncIterable<string> | Iterable<string>,
  input: Input,
  onProblem: (problem: ReadProblem) => void,
): AsyncGenerator<FileRead> {
  for await (const path of files) {
    const name = path === standardInput ? input.stdinFilename : path;
    try {
      yield input.kept?.take(path) ??
        (await readAs(name, await readBytes(path, name, input), input, path === standardInput));
    } catch (error) {
      onProblem(problemOf(name, error));
    }
  }
}

/** Reads the bytes as a file in the format that its name indicates. */
export async function readAs(
  name: string,
  bytes: Uint8Array,
  options: ReadOptions,
  isInput = false,
): Promise<FileRead> {
  const reader = await formatOf(name, bytes).load();
  return { source: await reader.read(name, bytes, options), bytes, reader, isInput };
}

/** The files named by `paths`, sorted by UTF-16 code units, each once, under the first path that named it. */
export async function findFiles(
  paths: readonly string[],
  onProblem: (problem: ReadProblem) => void,
  selection?: Selection,
): Promise<string[]> {
  const found = new Map<string, string>();
  for (const path of paths) {
    for (const file of await expand(path, onProblem, selection)) {
      const name = file === standardInput ? file : slashed(normalize(file));
      const identity = file === standardInput ? file : resolve(file);
      if (!found.has(identity)) found.set(identity, name);
    }
  }
  return [...found.values()].sort();
}

async function expand(
  path: string,
  onProblem: (problem: ReadProblem) => void,
  selection: Selection | undefined,
): Promise<string[]> {
  if (path === standardInput) return [path];
  try {
    if (!statSync(path).isDirectory()) {
      // hooks name every changed file
      const isLeftOut = await selection?.leftOutIn(dirname(path));
      return isLeftOut?.(path, false) ? [] : [path];
    }
    const { filesIn } = await import("./walk.ts");
    let hasFailed = false;
    const onFailed = (problem: ReadProblem) => {
      hasFailed = true;
      onProblem(problem);
    };
    const { files, hasExcluded } = await filesIn(path, onFailed, selection);
    // a configuration may leave nothing, and an unreadable folder has been reported
    if (files.length === 0 && !hasExcluded && !hasFailed) {
      throw new ReadProblem(path, "no files to lint here; to lint a file of another kind, name it");
    }
    return [...files];
  } catch (error) {
    const matches = isMissing(error) ? await matching(path, onProblem, selection) : null;
    if (matches && matches.length > 0) return matches;
    onProblem(matches ? new ReadProblem(path, "no file matches this pattern") : problemOf(path || '""', error));
    return [];
  }
}

const isMissing = (error: unknown) => (error as NodeJS.ErrnoException).code === "ENOENT";

/** A path that does not exist may be a glob. Loads the matcher only if it looks like one. */
async function matching(
  path: string,
  onProblem: (problem: ReadProblem) => void,
  selection: Selection | undefined,
): Promise<string[] | null> {
  if (!/[*?[\]{}()!+@]/.test(path)) return null;
  const { filesMatching } = await import("./walk.ts");
  return filesMatching(path, onProblem, selection);
}

/** Reads a regular file in one go; standard input, pipes and devices piece by piece, up to the size limit. */
async function readBytes(path: string, name: string, input: Input): Promise<Uint8Array> {
  const { maxSize = sizeLimit } = input;
  if (path === standardInput) return collect(input.stdin, name, maxSize);
  const stats = statSync(path);
  if (!stats.isFile()) return collect(createReadStream(path), name, maxSize);
  checkSize(name, stats.size, maxSize);
  return readFileSync(path);
}

async function collect(stream: AsyncIterable<Uint8Array>, name: string, maxSize: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    checkSize(name, size, maxSize);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}
