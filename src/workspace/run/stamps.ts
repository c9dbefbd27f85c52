import { statSync } from "node:fs";

/**
 * Watches files and folders by name, whether they exist or not, by comparing their state with that at the last look.
 */
export class Stamps {
  readonly #seen = new Map<string, string>();

  add(paths: readonly string[]): void {
    for (const path of paths) if (!this.#seen.has(path)) this.#seen.set(path, stampOf(path));
  }

  /** The paths that have appeared, disappeared or changed since the last call. */
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

/** The state of a path. A folder changes only if another replaces it; its contents don't matter. */
function stampOf(path: string): string {
  try {
    const stats = statSync(path);
    const own = stats.isDirectory() ? [stats.birthtimeMs] : [stats.mtimeMs, stats.size];
    return [stats.dev, stats.ino, ...own].join(" ");
  } catch {
    return "none";
  }
}
