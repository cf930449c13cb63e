/** How many questions are under way at once, and how many go together into one. */
interface Gathering {
  readonly atOnce: number;
  readonly together: number;
}

interface Waiting<Value> {
  readonly answer: Promise<Value | undefined>;
  readonly resolve: (value: Value | undefined) => void;
  readonly reject: (fault: unknown) => void;
}

/**
 * Puts what is asked while other questions are under way together into one question: the busier it is, the fewer. Nobody is answered by a
 * question that was put before they asked, so each hears of everything that was done before.
 */
export function gathered<Value>(
  ask: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
  { atOnce, together }: Gathering,
): (key: string) => Promise<Value | undefined> {
  const waiting = new Map<string, Waiting<Value>>();
  let underWay = 0;
  const put = async () => {
    if (underWay >= atOnce || waiting.size === 0) return;
    const taken = [...waiting].slice(0, together);
    for (const [key] of taken) waiting.delete(key);
    underWay += 1;
    try {
      const answers = await ask(taken.map(([key]) => key));
      for (const [key, { resolve }] of taken) resolve(answers.get(key));
    } catch (fault) {
      for (const [, { reject }] of taken) reject(fault);
    } finally {
      underWay -= 1;
      void put();
    }
  };
  return (key) => {
    const known = waiting.get(key);
    if (known !== undefined) return known.answer;
    const { promise: answer, resolve, reject } = Promise.withResolvers<Value | undefined>();
    waiting.set(key, { answer, resolve, reject });
    void put();
    return answer;
  };
}
