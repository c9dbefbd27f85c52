/**
 * Which files in folders are selected; by default, text and Markdown. A file named itself is always selected, unless it is
 * excluded.
 */
export interface Selection {
  /** Whether a file is selected: its kind matches, and it is not excluded. */
  isMeant(path: string): Promise<boolean>;
  /** Whether a file, or a folder with everything in it, is excluded; `base` is where the walk begins. */
  leftOutIn(base: string): Promise<(path: string, isFolder: boolean) => boolean>;
  /** Called for each file met in a folder. */
  onSeen?(): void;
  /** Called for each file in a folder that is not meant, because of its kind. */
  onPassedOver?(path: string): void;
}
