/**
 * Starts a bundle from V8's code cache beside it, because compiling a megabyte of source takes longer than most runs.
 * The build makes the code cache of program.cjs for the build's version of Node; the first run that lacks one makes its
 * own.
 */
import { closeSync, fstatSync, openSync, readSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { Script } from "node:vm";
import { withShortLife } from "./short-life.ts";

/** A bundle of the program, as `program` in scripts/build.js writes it: an expression whose value is a function. */
export interface Compiled {
  /** Runs the bundle. Each call returns a new module. */
  run(require: NodeJS.Require): unknown;
  /** Saves the code of all functions that ran, if V8 could not use a code cache of the bundle. */
  keep(): void;
}

/** @param file - path of a `.cjs` file. Throws an error that names it if it can't be read. */
export function compiled(file: string): Compiled {
  // V8 itself checks that the code cache fits this version of V8, its flags and a source of this length
  const codeFile = file.replace(/cjs$/, `${process.versions.v8}-${process.arch}.code`);
  const script = withShortLife(() => scriptOf(file, codeFile));
  return {
    run(require) {
      const module = { exports: {} };
      script.runInThisContext()(module.exports, require, module, file);
      return module.exports;
    },
    keep() {
      if (script.cachedDataRejected !== false) replace(codeFile, () => withShortLife(() => script.createCachedData()));
    },
  };
}

// Half of the start-up time goes to touching memory for the first time. So both files are read into one buffer, and the
// bundle already is a function, because wrapping text around it would copy it.
function scriptOf(file: string, codeFile: string): Script {
  const cache = opened(codeFile);
  const source = opened(file);
  if (!source) throw new Error(`${file} is no file: install wgtip again`);
  const buffer = Buffer.allocUnsafeSlow(Math.max(source.size, cache?.size ?? 0));
  const text = buffer.toString("latin1", 0, readInto(buffer, source));
  return new Script(text, {
    filename: file,
    ...(cache && { cachedData: buffer.subarray(0, readInto(buffer, cache)) }),
  });
}

interface Opened {
  readonly handle: number;
  /** In bytes. */
  readonly size: number;
}

function opened(path: string): Opened | undefined {
  try {
    const handle = openSync(path, "r");
    const stats = fstatSync(handle);
    if (stats.isFile()) return { handle, size: stats.size };
    closeSync(handle);
  } catch {}
  return undefined;
}

/** Reads a whole file, closes it, and returns its length in bytes. */
function readInto(buffer: Buffer, { handle, size }: Opened): number {
  try {
    let length = 0;
    for (let read = -1; read !== 0 && length < size; length += read)
      read = readSync(handle, buffer, length, size - length, length);
    return length;
  } finally {
    closeSync(handle);
  }
}

/** Writes a file completely or not at all. If the folder of the program is not writable, every run compiles. */
function replace(path: string, content: () => Uint8Array): void {
  const partial = `${path}.${process.pid}`;
  try {
    writeFileSync(partial, content());
    renameSync(partial, path);
  } catch {
    rmSync(partial, { force: true });
  }
}
