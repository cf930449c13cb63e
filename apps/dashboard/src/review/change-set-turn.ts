import type { ChangeSetView } from '@mithaq/client';

/** What is done with a change set as a whole. */
export type Act = 'submit' | 'discard' | 'publish' | 'return' | 'takeBack';

type Whose = Pick<ChangeSetView, 'state' | 'mine' | 'turn'>;

/** Whether whoever looks began a change set or handed it in: to review it is somebody else's. */
export function isOwn({ mine, turn }: Omit<Whose, 'state'>): boolean {
  return mine || (turn?.what === 'handed-in' && turn.mine);
}

/** What can be done with a change set now, what is meant first; of one's own, taking it back comes before publishing it oneself. */
export function actsOn(of: Whose, mayReview: boolean): readonly Act[] {
  if (of.state === 'draft') return ['submit', 'discard'];
  if (of.state !== 'in-review') return [];
  if (isOwn(of)) return mayReview ? ['takeBack', 'publish'] : ['takeBack'];
  return mayReview ? ['publish', 'return'] : [];
}

/** What comes next for a change set of which nothing is lacking: it is handed in, or waits, or is published. */
export function nextOf(of: Whose, mayReview: boolean): 'handIn' | 'publish' | 'wait' {
  if (of.state === 'draft') return 'handIn';
  return mayReview && !isOwn(of) ? 'publish' : 'wait';
}
