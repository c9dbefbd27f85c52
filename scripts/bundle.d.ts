export function bundle(options: {
  input: string | Record<string, string>;
  dir?: string;
  file?: string;
  minify?: boolean;
  platform?: "node" | "browser";
}): Promise<void>;
export const raw: import("rolldown").Plugin;
