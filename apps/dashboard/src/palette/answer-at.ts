interface Call<Value> {
  readonly kept: Map<string, Value>;
  readonly signal: AbortSignal;
}

/** What an address of ours answers: a value, or why there is none; in no words where nothing answers. */
export type Answer<Value> = { readonly value: Value } | { readonly failure: string };

/** Asks one of our own addresses, which asks the register through its client. */
export async function answerAt<Value>(address: string, { kept, signal }: Call<Value>): Promise<Answer<Value>> {
  const before = kept.get(address);
  if (before !== undefined) return { value: before };
  try {
    const response = await fetch(address, { signal, headers: { accept: 'application/json' } });
    if (!response.ok) return { failure: await reasonIn(response) };
    const value: Value = await response.json();
    kept.set(address, value);
    return { value };
  } catch {
    return { failure: '' };
  }
}

/** What the register says; nothing where it is not it that answers. */
async function reasonIn(response: Response): Promise<string> {
  try {
    const told: { says?: unknown } = await response.json();
    return typeof told.says === 'string' ? told.says : '';
  } catch {
    return '';
  }
}
