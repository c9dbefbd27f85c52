/** Resolves which convention is "the Convention". */

import { bodyRow } from "../facts/names.ts";
import { scanned } from "../parse/scans.ts";
import { instrumentsIn } from "../parse/vocabulary.ts";
import type { Parsed } from "../types/citation.ts";
import type { Because } from "../types/finding.ts";
import type { Instrument, Registry } from "../types/registry.ts";
import type { Mentions } from "./mentions.ts";

export interface FoundInstrument {
  readonly name: string;
  readonly because: Because;
  readonly instrument?: Instrument;
}

/** Words that name an instrument only after the text has introduced it. */
const words = ["Convention", "Covenant", "Protocol", "Charter", "Statute", "Treaty", "Agreement", "Declaration"];
const bare = new RegExp(`^(?:present )?(${words.join("|")})$`);

/** By word: where the text names in full an instrument that it later calls by the word. */
const namedIn = new Map(words.map((word) => [word, (text: string) => instrumentsIn(text, word)]));

export class InstrumentInference {
  readonly #text: string;
  readonly #registry: Registry;
  readonly #bodies: Mentions;
  /** The document's own symbol or body: in CEDAW/C/FJI/CO/6, "the Convention" is that of its committee. */
  readonly #own: string;
  readonly #parsed: Parsed;

  constructor(parsed: Parsed, text: string, registry: Registry, bodies: Mentions, own = "") {
    this.#parsed = parsed;
    this.#text = text;
    this.#registry = registry;
    this.#bodies = bodies;
    this.#own = own;
  }

  /** The instrument with this name at this place; the name as written if none is known. */
  find(asWritten: string, at: number): FoundInstrument {
    const rules = /^(provisional )?(rules of procedure|statute)(?: (for|of) the (.+))?$/i.exec(asWritten);
    if (rules) return this.#rules(rules, asWritten, at);
    const word = bare.exec(asWritten)?.[1];
    if (word === undefined) return known(this.#registry.instrument(asWritten, this.#own), asWritten, "named");
    // In documents of a committee or conference, "the Convention" is its own, whichever was named last
    const own = this.#registry.instrument(word, this.#own);
    if (own) return known(own, asWritten, "masthead");
    return known(this.#namedBefore(word, at), asWritten, "paragraph");
  }

  /** "the rules of procedure for the Conference", "its provisional rules of procedure" */
  #rules(
    [, provisional = "", kind = "", of = "of", words]: RegExpExecArray,
    asWritten: string,
    at: number,
  ): FoundInstrument {
    const body = words === undefined ? this.#own : (this.#bodies.standsForWord(words, at) ?? words);
    const row = bodyRow(body) ?? bodyRow(body.split("/").slice(0, 2).join("/")) ?? bodyRow(body.split("/")[0] ?? "");
    const name = row?.name ?? words;
    if (name === undefined) return { name: asWritten, because: "named" };
    const full = `${provisional}${kind.toLowerCase()} ${of} the ${name}`;
    const title = full.charAt(0).toUpperCase() + full.slice(1);
    const found = this.#registry.instrument(title);
    // "the statute [of the International Tribunal]" is not the Security Council's
    if (!found && words === undefined && kind.toLowerCase() === "statute") return { name: asWritten, because: "named" };
    return known(found, title, words === undefined ? "masthead" : "named");
  }

  #namedBefore(word: string, at: number): Instrument | undefined {
    const scan = namedIn.get(word) ?? (() => []);
    const before = scanned(scan, this.#parsed, this.#text).filter(({ start }) => start < at);
    const last = before.findLast((mention) => mention.defined) ?? before.at(-1);
    return last && this.#registry.instrument(last.name);
  }
}

const known = (instrument: Instrument | undefined, asWritten: string, because: Because): FoundInstrument =>
  instrument ? { name: instrument.name, because, instrument } : { name: asWritten, because };
