type Consumer<Item> = (items: AsyncIterable<Item>) => Promise<void>;

/**
 * Lets several consumers read the same items. The next item is fetched when all active consumers have asked for it, so
 * that only one is held at a time. A consumer that has finished holds nobody up. If one fails, its error is thrown when
 * all are done.
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
  const next = () =>
    new Promise<IteratorResult<Item>>((give) => {
      asking.push(give);
      serve();
    });
  const read = async (consume: Consumer<Item>) => {
    try {
      await consume({ [Symbol.asyncIterator]: () => ({ next }) });
    } finally {
      reading -= 1;
      serve();
    }
  };
  const outcomes = await Promise.allSettled(consumers.map(read));
  await source.return?.();
  for (const outcome of outcomes) if (outcome.status === "rejected") throw outcome.reason;
}
