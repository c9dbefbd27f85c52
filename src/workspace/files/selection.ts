/**
 * Which of the files in folders are meant; without it, text and Markdown. A file that is named itself always is, unless
 * it is left out.
 */
export interface Selection {
  /** By the kind of the file, and by what is left out. */
  isMeant(path: string): Promise<boolean>;
  /** Whether a file is left out, or a folder with all that is in it; `base` is where the walk begins. */
  leftOutIn(base: string): Promise<(path: string, isFolder: boolean) => boolean>;
}
