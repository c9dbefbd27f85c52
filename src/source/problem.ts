/** Why a file could not be read or written, in words that say what to do. Never affects the findings in other files. */
export class ReadProblem extends Error {
  readonly path: string;

  constructor(path: string, message: string) {
    super(message);
    this.name = "ReadProblem";
    this.path = path;
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the file system is read-only",
  EEXIST: "there is a file of that name",
  EISDIR: "is a folder",
  ELOOP: "symbolic links go round in a circle",
  ENOSPC: "no space left on the disk",
  ENAMETOOLONG: "the path is too long",
  ENOTDIR: "a part of the path is not a folder",
};

/** Turns an error into a problem. A file system error is put into words; any other keeps its message. */
export function problemOf(path: string, error: unknown): ReadProblem {
  // a separate bundle of a format has its own class with this name
  if ((error as Error).name === "ReadProblem") return error as ReadProblem;
  const { code, message } = error as Error & { code?: string };
  // Node decodes names as UTF-8, and cannot restore what it could not decode
  if (code === "ENOENT" && path.includes("\ufffd")) return new ReadProblem(path, "its name is not in UTF-8; rename it");
  return new ReadProblem(path, code ? (reasons[code] ?? message) : `internal error: ${message}`);
}
