import type { FormatName, OffsetMap, PlaceInDocument, Source, Span, Structure } from "../types/source.ts";

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] | undefined ? Item[] : T[K] };

/** Builds the text of a file with markup, and the map from its offsets back to the file. */
export class TextBuilder {
  readonly #pieces: string[] = [];
  readonly #map: Mutable<OffsetMap> = { start: [], length: [], from: [], size: [], unit: [], units: [], places: [] };
  #length = 0;

  /** The length of the text so far, which is the start of what is added next. */
  get length(): number {
    return this.#length;
  }

  /** Adds text that is in `unit` of the file at `from` and is `size` long there (an entity is longer). */
  take(text: string, unit: string, from: number, size = text.length): void {
    const { start, length, from: froms, size: sizes, unit: units, units: names } = this.#map;
    let index = names.lastIndexOf(unit);
    if (index < 0) index = names.push(unit) - 1;
    start.push(this.#length);
    length.push(text.length);
    froms.push(from);
    sizes.push(size);
    units.push(index);
    this.add(text);
  }

  /** Adds text that is not in the file: blank lines, indicators of notes. */
  add(text: string): void {
    this.#pieces.push(text);
    this.#length += text.length;
  }

  /** Records where a person finds a span of the text. Spans must be added in the order of the text. */
  place(span: Span, at: PlaceInDocument): void {
    this.#map.places?.push({ ...span, at });
  }

  /** @param file the whole file, if it is text; `skip`: spans that are not prose */
  source(
    path: string,
    format: FormatName,
    known: Structure,
    { file, skip = [] }: { file?: string; skip?: readonly Span[] } = {},
  ): Source {
    const map = file === undefined ? this.#map : { ...this.#map, file };
    return { path, text: this.#pieces.join(""), format, skip, known, map };
  }
}
