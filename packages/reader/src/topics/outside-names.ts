import type { ActorKind } from '@mithaq/domain';
import type { Annotated } from '../annotated.ts';
import type { Mention } from '../found.ts';
import { within } from '../text/placed.ts';
import type { TopicMet } from './find-topics.ts';

/** Kinds of actors whose names say what they were founded for, and not what is agreed. A force is what it is called. */
const speaking: ReadonlySet<ActorKind | undefined> = new Set(['organisation', 'body', 'company', 'ministry', 'person']);

/** How many words of a name are looked at before and after those of a topic. */
const longestName = 10;

/** Topics without those that lie in the name of a place or an organisation: a constitutional court is no constitution. */
export function outsideNames(
  topics: readonly TopicMet[],
  { mentions, lexicon }: Pick<Annotated, 'mentions' | 'lexicon'>,
): readonly TopicMet[] {
  return topics.filter(({ from, to }) => {
    const near = within(mentions, { from: from - longestName, to: to + longestName });
    return !near.some((one) => one.from <= from && to <= one.to && isName(one.found, lexicon));
  });
}

function isName(mention: Mention, { entries }: Annotated['lexicon']): boolean {
  const meant = 'record' in mention ? entries.get(mention.record) : mention.newcomer;
  return meant?.kind === 'place' || speaking.has(meant?.actorKind);
}
