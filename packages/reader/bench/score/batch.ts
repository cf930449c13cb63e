/** The batch that `--batch N` asks for; without it, none. @throws Error where what follows is no number of a batch */
export function batchAsked(words: readonly string[]): number | undefined {
  const at = words.indexOf('--batch');
  if (at < 0) return undefined;
  const told = words[at + 1] ?? 'nothing';
  if (!/^[1-9]\d*$/.test(told)) throw new Error(`--batch takes the number of a batch, not “${told}”`);
  return Number(told);
}

/** The passages of one batch; of none in particular, all. */
export function ofBatch<Written extends { readonly batch: number }>(
  passages: readonly Written[],
  batch: number | undefined,
): readonly Written[] {
  return batch === undefined ? passages : passages.filter((passage) => passage.batch === batch);
}
