import type { Problem } from "../types/finding.ts";
import { standardInput } from "../workspace/files/files.ts";
import type { FilesRequest } from "../workspace/run/request.ts";
import type { Io } from "./io.ts";

/** The options of every command that reads files. */
export interface InputOptions
  extends Pick<
    FilesRequest,
    "stdinFilename" | "filesFrom" | "maxSize" | "tracked" | "registry" | "config" | "configCode" | "exclude"
  > {
  readonly stdin?: boolean;
}

/** The files to read, from the arguments and options. */
export function filesRequest(
  paths: readonly string[],
  { stdin, stdinFilename, filesFrom, maxSize, tracked, registry, config, configCode, exclude }: InputOptions,
  io: Io,
  onProblem: (problem: Problem) => void,
): FilesRequest {
  return {
    paths: stdin ? [...paths, standardInput] : paths,
    stdin: () => io.stdin,
    ...(stdinFilename !== undefined && { stdinFilename }),
    ...(filesFrom !== undefined && { filesFrom }),
    ...(maxSize !== undefined && { maxSize }),
    ...(tracked && { tracked }),
    ...(registry && { registry }),
    ...(config !== undefined && { config }),
    ...(configCode !== undefined && { configCode }),
    ...(exclude && { exclude }),
    onProblem,
  };
}
