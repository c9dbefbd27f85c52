/** Offsets that move with the text around them. */

/** A copy of plain data in which each `start` and `end` is greater by `by`; the data itself if that is nothing. */
export const moved = <Data>(data: Data, by: number): Data => (by === 0 ? data : (copy(data, by) as Data));

function copy(value: unknown, by: number): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.length === 0 ? value : value.map((item) => copy(item, by));
  // A table that many spans share
  if (value.constructor !== Object) return value;
  const result: Record<string, unknown> = { ...value };
  for (const key in result) {
    const part = result[key];
    if (typeof part === "number") {
      if (key === "start" || key === "end") result[key] = part + by;
    } else if (typeof part === "object") result[key] = copy(part, by);
  }
  return result;
}
