/** How much is under way at once, and how much goes together. */
export interface Company<Item> {
  /** Runs of `work` at one time. */
  readonly atOnce: number;
  /** Items in one run. */
  readonly most: number;
  /** Items of one key never go into one run. */
  readonly keyOf: (item: Item) => string;
}

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (fault: unknown) => void;
}

/**
 * Puts what is to be done while other work is under way together into one run: the busier it is, the fewer runs. `work` answers with a
 * result for each item, in their order.
 */
export function together<Item, Result>(
  work: (items: readonly Item[]) => Promise<readonly Result[]>,
  { atOnce, most, keyOf }: Company<Item>,
): (item: Item) => Promise<Result> {
  let waiting: Waiting<Item, Result>[] = [];
  let underWay = 0;
  const take = (): readonly Waiting<Item, Result>[] => {
    const taken = new Map<string, Waiting<Item, Result>>();
    const left: Waiting<Item, Result>[] = [];
    for (const one of waiting) {
      const key = keyOf(one.item);
      if (taken.size < most && !taken.has(key)) taken.set(key, one);
      else left.push(one);
    }
    waiting = left;
    return [...taken.values()];
  };
  const run = async () => {
    if (underWay >= atOnce || waiting.length === 0) return;
    const taken = take();
    underWay += 1;
    try {
      const results = await work(taken.map(({ item }) => item));
      for (const [index, { resolve, reject }] of taken.entries()) {
        const result = results[index];
        if (result === undefined) reject(new RangeError('no result'));
        else resolve(result);
      }
    } catch (fault) {
      for (const { reject } of taken) reject(fault);
    } finally {
      underWay -= 1;
      void run();
    }
  };
  return (item) => {
    const { promise, resolve, reject } = Promise.withResolvers<Result>();
    waiting.push({ item, resolve, reject });
    void run();
    return promise;
  };
}
