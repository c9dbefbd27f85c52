/** A copy of plain data with `by` added to every `start` and `end`; the data itself if `by` is 0. */
export const moved = <Data>(data: Data, by: number): Data => (by === 0 ? data : (copy(data, by) as Data));

function copy(value: unknown, by: number): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.length === 0 ? value : value.map((item) => copy(item, by));
  // An instance (such as a Map) that many spans share: kept as it is
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
