import { existsSync, realpathSync } from "node:fs";
import { resolve } from "node:path";

/** Whether two paths lead to the same file. */
export const isSameFile = (a: string, b: string): boolean => real(a) === real(b);

const real = (path: string): string => (existsSync(path) ? realpathSync(path) : resolve(path));
