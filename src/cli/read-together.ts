type Consumer<Item> = (items: AsyncIterable<Item>) => Promise<void>;

/**
 * Lets several consumers read the same items. The next one is fetched when all who still read have asked for it, so
 * that one is held at a time. A consumer who leaves keeps nobody waiting; its failure is thrown when all are done.
 */
export async function readTogether<Item>(
  items: AsyncIterable<Item>,
  consumers: readonly Consumer<Item>[],
): Promise<void> {
  const source = items[Symbol.asyncIterator]();
  let reading = consumers.length;
  const asking: ((next: Promise<IteratorResult<Item>>) => void)[] = [];

  const serve = () => {
    if (reading === 0 || asking.length < reading) return;
    const next = source.next();
    for (const give of asking.splice(0)) give(next);
  };
  const leave = async () => {
    reading -= 1;
    if (reading === 0) await source.return?.();
    else serve();
    return { done: true as const, value: undefined };
  };
  const reader = (): AsyncIterable<Item> => ({
    [Symbol.asyncIterator]: () => ({
      next: () =>
        new Promise((give) => {
          asking.push(give);
          serve();
        }),
      return: leave,
    }),
  });
  const outcomes = await Promise.allSettled(consumers.map((consume) => consume(reader())));
  for (const outcome of outcomes) if (outcome.status === "rejected") throw outcome.reason;
}
