/** A command typed in a folder with these files, and the expected result. */
export interface Case {
  readonly name: string;
  /** By path; a path that ends with a slash is an empty folder. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly args: readonly string[];
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly status: 0 | 1 | 2;
  /** Parts of the output, in this order; an empty list means no output at all. */
  readonly stdout?: readonly (string | RegExp)[];
  readonly stderr?: readonly (string | RegExp)[];
  /** Text that the output must not contain. */
  readonly not?: string;
  /** The expected contents of files afterwards. */
  readonly after?: Readonly<Record<string, string | Uint8Array>>;
  /** Parts of new files, in this order. */
  readonly made?: Readonly<Record<string, readonly (string | RegExp)[]>>;
}

export const wrong = "See document CTOC/COP/WG4/2011/8.\n";
export const mended = "See document CTOC/COP/WG.4/2011/8.\n";
export const right = "The General Assembly, recalling its resolution 64/293 of 30 July 2010,\n";
export const latin1 = Buffer.from("r\xe9solution 64/293", "latin1");
