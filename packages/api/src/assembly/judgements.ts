import { type Judgement, judgementsInEffect } from '@mithaq/domain';
import type { Register } from '../ports.ts';
import type { JudgementView } from '../views/judgement.ts';
import { gather } from './gather.ts';
import { refOrIdOf } from './refs.ts';

/** Judgements with both records named. `among` are all that may be later words on the same pairs. */
export async function judgementViews(
  register: Register,
  judgements: readonly Judgement[],
  among: readonly Judgement[],
): Promise<JudgementView[]> {
  const latest = new Set<string>(judgementsInEffect(among).map(({ id }) => id));
  const gathered = await gather(register.working(), { more: judgements.flatMap(({ one, other }) => [one, other]) });
  return judgements.map(({ one, other, ...judgement }) => ({
    ...judgement,
    one: refOrIdOf(gathered, one),
    other: refOrIdOf(gathered, other),
    inEffect: latest.has(judgement.id),
  }));
}
