import { statSync } from "node:fs";

/** Files and folders that are known by name, whether there are any or not, and how each was when last looked at. */
export class Stamps {
  readonly #seen = new Map<string, string>();

  add(paths: readonly string[]): void {
    for (const path of paths) if (!this.#seen.has(path)) this.#seen.set(path, stampOf(path));
  }

  /** Looks at them: those that have come, gone or changed since the last look. */
  changed(): string[] {
    const changed: string[] = [];
    for (const [path, before] of this.#seen) {
      const now = stampOf(path);
      if (now !== before) changed.push(path);
      this.#seen.set(path, now);
    }
    return changed;
  }
}

/** A folder changes only where another takes its place: what is in it does not count. */
function stampOf(path: string): string {
  try {
    const stats = statSync(path);
    const own = stats.isDirectory() ? [stats.birthtimeMs] : [stats.mtimeMs, stats.size];
    return [stats.dev, stats.ino, ...own].join(" ");
  } catch {
    return "none";
  }
}
