import { sep } from "node:path";

/** The path with forward slashes, on every system. */
export function slashed(path: string): string {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}
