/** Where the United Nations publishes a document: built by rule, in the reader's language. */

import type { Entry } from "../types/registry.ts";
import { ownAddressOf } from "./own-tables.ts";
import type { ReaderLanguage } from "./reader-languages.ts";
import { seriesOf } from "./stems.ts";

/**
 * The official address of a document: `https://docs.un.org/en/A/RES/64/293`. For an act without a symbol, that of the
 * document in which it is published: `CTOC/COP/2008/19, chap. I`. Undefined if there is neither, as for a decision of
 * the General Assembly, and for a body from a project's own tables that don't say where it publishes.
 */
export function addressOf(name: string, entry: Entry | undefined, language: ReaderLanguage = "en"): string | undefined {
  const symbol = symbolOf(name) ?? entry?.publishedIn?.value.split(",")[0];
  if (symbol === undefined) return undefined;
  const template = ownAddressOf(symbol) ?? "https://docs.un.org/{language}/{symbol}";
  const encoded = symbol.split("/").map(encodeURIComponent).join("/");
  return template.replace("{language}", language).replace("{symbol}", encoded) || undefined;
}

/** Undefined for a name that is not a symbol, and for a symbol that only the library's catalogue uses: A/DEC/71/504. */
const symbolOf = (name: string): string | undefined =>
  isBare(name) || seriesOf(name)?.class === "library" ? undefined : name;

const isBare = (name: string): boolean => / (?:resolution|decision|statement) /.test(name);

/**
 * The Digital Library's search for a symbol; there A/RES/66/253 B is A/RES/66/253[B], and S/RES/1325 (2000) has no
 * space. Undefined if the catalogue doesn't list the document under a symbol.
 */
export function librarySearchOf(name: string, language: ReaderLanguage = "en"): string | undefined {
  if (isBare(name) || ownAddressOf(name) !== undefined) return undefined;
  const symbol = name.replace(/ ([A-Z])$/, "[$1]").replace(/ /g, "");
  const query = { ln: language === "zh" ? "zh_CN" : language, as: "1", m1: "p", p1: symbol, f1: "documentsymbol" };
  return `https://digitallibrary.un.org/search?${new URLSearchParams(query)}`;
}
