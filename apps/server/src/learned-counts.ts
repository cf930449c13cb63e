import type { Register } from '@mithaq/api';
import type { Counts } from '@mithaq/reader';

/** What the counts are made from, and what tells that they may have changed. */
type Judged = Pick<Register, 'learned' | 'changesAfter' | 'learningDecisions'>;

/**
 * What is learned from judgements, as the register stands. It is counted when it is first asked for, and again when something that editors
 * do was announced since, or was decided about what is learned.
 */
export function countsOf(register: Judged): () => Promise<Counts> {
  let counted: { readonly asOf: string; readonly counts: Promise<Counts> } | undefined;
  return async () => {
    const asOf = await stateOf(register);
    if (counted?.asOf !== asOf) counted = { asOf, counts: count(register) };
    return counted.counts.catch((fault: unknown) => {
      counted = undefined;
      throw fault;
    });
  };
}

async function stateOf(register: Judged): Promise<string> {
  const [changes, decisions] = await Promise.all([register.changesAfter(undefined, 1, 'editors'), register.learningDecisions()]);
  return `${changes.at(-1)?.id ?? ''} ${decisions}`;
}

async function count(register: Judged): Promise<Counts> {
  const rows = await register.learned();
  return new Map(rows.map(({ basis, accepted, rejected }) => [basis, { accepted, rejected }]));
}
