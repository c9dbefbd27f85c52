/** For a single HTML file that works from disk, where nothing can be fetched: worker and registry are in the file. */
import LintWorker from "./worker.ts?worker&inline";

export const createWorker = (name: string): Worker => new LintWorker({ name });

export function registry(): ArrayBuffer {
  const text = document.getElementById("registry")?.textContent ?? "";
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0)).buffer;
}
