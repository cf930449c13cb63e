/** What became of many rows that something was done to. `done` carries what undoes it. */
export interface Outcome<Row, Done> {
  readonly done: readonly { readonly row: Row; readonly did: Done }[];
  readonly failed: readonly { readonly row: Row; readonly fault: unknown }[];
}

interface How {
  /** How many are under way at once. */
  readonly atOnce: number;
  /** Told after each, with how many are over. */
  readonly onEach: (over: number) => void;
}

/** Does something to each row, some at once. One that fails keeps none of the others from it; the outcome is in the order of the rows. */
export async function toEach<Row, Done>(
  rows: readonly Row[],
  act: (row: Row) => Promise<Done>,
  { atOnce, onEach }: How,
): Promise<Outcome<Row, Done>> {
  const results: ({ readonly did: Done } | { readonly fault: unknown } | undefined)[] = rows.map(() => undefined);
  const waiting = rows.map((row, place) => ({ row, place }));
  let over = 0;
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      results[next.place] = await act(next.row).then(
        (did) => ({ did }),
        (fault: unknown) => ({ fault }),
      );
      over += 1;
      onEach(over);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, rows.length) }, work));
  const told = rows.flatMap((row, place) => {
    const result = results[place];
    return result === undefined ? [] : [{ row, result }];
  });
  return {
    done: told.flatMap(({ row, result }) => ('did' in result ? [{ row, did: result.did }] : [])),
    failed: told.flatMap(({ row, result }) => ('fault' in result ? [{ row, fault: result.fault }] : [])),
  };
}
