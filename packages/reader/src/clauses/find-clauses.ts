import type { TopicCode } from '@mithaq/domain';
import { type Ground, groundOf } from '../agreements/ground.ts';
import type { WithAgreements } from '../annotated.ts';
import type { ClauseFound, Confidence } from '../found.ts';
import { spanBetween } from '../text/tokens.ts';
import { codesOf, type TopicMet } from '../topics/find-topics.ts';
import { dutyOf } from './duties.ts';
import { type Item, itemsOf } from './items.ts';
import type { Passage } from './passage.ts';
import { passagesIn } from './passages.ts';
import { reasons } from './reasons.ts';

/** The provisions that a text tells, in order: of a list each by itself. One that speaks of no topic is left out. */
export function findClauses(text: WithAgreements): readonly ClauseFound[] {
  const ground = groundOf(text);
  return passagesIn(text, ground).flatMap((passage) => itemsOf(passage, ground.tokens).flatMap((item) => clauseOf(item, passage, ground)));
}

function clauseOf(item: Item, passage: Passage, ground: Ground): readonly ClauseFound[] {
  const [first, ...others] = codesOf(item.topics);
  const met = item.topics.find(({ code }) => code === first);
  if (first === undefined || met === undefined) return [];
  const topics: readonly [TopicCode, ...TopicCode[]] = [first, ...others];
  return [
    {
      ...spanBetween(ground.annotated.text, item),
      kind: 'clause',
      ...(passage.agreement !== undefined && { agreement: passage.agreement }),
      topics,
      ...dutyOf(item, passage, ground),
      confidence: confidenceOf(met, passage),
      reason: reasons.about(passage.reason, spanBetween(ground.annotated.text, { from: met.from, to: met.to, skipped: 0 }).exact),
      basis: `topic:${first}:${met.pattern}`,
    },
  ];
}

/** A phrase that means its topic anywhere, after a verb that means provisions, is sure; a word in a doubtful passage is not. */
function confidenceOf({ isPhrase }: TopicMet, { isWeak, agreement }: Passage): Confidence {
  if (isWeak) return agreement === undefined ? 'low' : 'medium';
  return isPhrase ? 'high' : 'medium';
}
