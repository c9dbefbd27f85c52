/** Puts the paragraphs of all versions side by side. */
import { align } from "./align.ts";
import type { Citing, Version } from "./version.ts";

/** A paragraph of each version, in the order of the versions; undefined if a version has none there. */
export type Row = readonly (Citing | undefined)[];

/** The rows of a table with a column for each version. The other versions are paired with the first. */
export function rowsOf([base, ...others]: readonly Version[]): Row[] {
  if (!base) return [];
  const columns = others.map((other) => columnOf(base, other));
  const rows: Row[] = [];
  for (let i = -1; i < base.paragraphs.length; i++) {
    if (i >= 0) rows.push([base.paragraphs[i], ...columns.map(({ paired }) => paired.get(i))]);
    const unpaired = columns.map(({ behind }) => behind.get(i) ?? []);
    for (let k = 0; k < Math.max(0, ...unpaired.map(({ length }) => length)); k++) {
      rows.push([undefined, ...unpaired.map((paragraphs) => paragraphs[k])]);
    }
  }
  return rows;
}

interface Column {
  /** By the index of the base's paragraph. */
  readonly paired: ReadonlyMap<number, Citing>;
  /** The paragraphs without a counterpart, by index of the base's paragraph that they follow; -1 at the start. */
  readonly behind: ReadonlyMap<number, readonly Citing[]>;
}

function columnOf(base: Version, other: Version): Column {
  const baseOf = new Map(align(base.paragraphs, other.paragraphs).map(([i, j]) => [j, i]));
  const paired = new Map<number, Citing>();
  const behind = new Map<number, Citing[]>();
  let last = -1;
  for (const [j, paragraph] of other.paragraphs.entries()) {
    const i = baseOf.get(j);
    if (i === undefined) behind.set(last, [...(behind.get(last) ?? []), paragraph]);
    else {
      paired.set(i, paragraph);
      last = i;
    }
  }
  return { paired, behind };
}
