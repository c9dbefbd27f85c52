import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";

/** Content security policy: allows only the page's own style and script, and no network access. */
export const policy = ({ style, script }: { readonly style: string; readonly script?: string }): string =>
  [
    `default-src 'none'`,
    `style-src ${hashed(style)}`,
    ...(script === undefined ? [] : [`script-src ${hashed(script)}`]),
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join("; ");

const hashed = (text: string) => `'sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(text))))}'`;

/** For pages with style and script in files beside them. `file:` is for pages opened from disk. */
export const filePolicy = `default-src 'none'; style-src 'self' file:; script-src 'self' file:; base-uri 'none'; form-action 'none'`;
