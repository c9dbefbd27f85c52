/** Binary search: the lowest number from 0 to `count` for which `holds` is true. It must be true for all higher ones. */
export function lowest(count: number, holds: (i: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
