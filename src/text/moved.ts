/** A copy of plain data with `by` added to every `start` and `end`; the data itself if `by` is 0. */
export const moved = <Data>(data: Data, by: number): Data => (by === 0 ? data : (copy(data, by) as Data));

function copy(value: unknown, by: number): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.length === 0 ? value : value.map((item) => copy(item, by));
  // An instance (such as a Map) that many spans share: kept as it is
  if (value.constructor !== Object) return value;
  const result: Record<string, unknown> = { ...value };
  if (typeof result.start === "number") result.start += by;
  if (typeof result.end === "number") result.end += by;
  for (const key in value) {
    const part = (value as Record<string, unknown>)[key];
    if (typeof part === "object" && part !== null) result[key] = copy(part, by);
  }
  return result;
}
