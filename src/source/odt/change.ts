import { splice } from "../../text/splice.ts";
import type { OffsetMap, Source } from "../../types/source.ts";
import { Archive } from "../archive/archive.ts";
import { fileEdits } from "../edits.ts";
import type { BytesRead, Changed, Changing, TextChange } from "../reader.ts";

/** Writes changes of the text into an OpenDocument file, in place. The rest of the file is unchanged. */
export function changeOdt(
  { bytes, source }: BytesRead,
  changes: readonly TextChange[],
  { track }: Changing,
): Changed<TextChange> {
  if (track) {
    const why = "tracked changes cannot be written into .odt; --fix=direct changes the text itself";
    return { bytes, made: 0, refused: changes.map((item) => ({ item, why })) };
  }
  const archive = new Archive(source.path, bytes, Number.POSITIVE_INFINITY, "LibreOffice");
  const texts = new Map<string, string>();
  const refused: Changed<TextChange>["refused"][number][] = [];
  for (const unit of source.map?.units ?? []) {
    const xml = archive.text(unit) ?? "";
    const here = changes.filter(({ start }) => unitAt(source, start) === unit);
    const made = fileEdits(partOf(source, unit, xml), here);
    refused.push(...made.refused);
    if (made.edits.length > 0) texts.set(unit, splice(xml, made.edits));
  }
  return { bytes: texts.size > 0 ? archive.with(texts) : bytes, made: changes.length - refused.length, refused };
}

/** The part of the file from which the text at an offset, or the text before it, was read. */
function unitAt({ map }: Source, offset: number): string | undefined {
  const at = map ? map.start.findLastIndex((start) => start <= offset) : -1;
  return map?.units[map.unit[Math.max(0, at)] ?? 0];
}

/** The source restricted to the text of this part. */
export function partOf(source: Source, unit: string, xml: string): Source {
  const { map } = source;
  if (!map) return source;
  const index = map.units.indexOf(unit);
  const only = (values: readonly number[]) => values.filter((_, i) => map.unit[i] === index);
  const part: OffsetMap = {
    ...map,
    start: only(map.start),
    length: only(map.length),
    from: only(map.from),
    size: only(map.size),
    unit: only(map.unit),
    file: xml,
  };
  return { ...source, map: part };
}
