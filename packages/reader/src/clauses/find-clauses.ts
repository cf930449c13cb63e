import type { TopicCode } from '@mithaq/domain';
import { type Ground, groundOf } from '../agreements/ground.ts';
import type { WithAgreements } from '../annotated.ts';
import type { ClauseFound, Confidence } from '../found.ts';
import { asNamed, castOf } from '../referring/cast.ts';
import { spanBetween } from '../text/tokens.ts';
import { codesOf, type TopicMet } from '../topics/find-topics.ts';
import { outsideNames } from '../topics/outside-names.ts';
import { dutyOf, type Setting } from './duties.ts';
import { type Inherited, inheritedBy, noInheritance } from './inherited.ts';
import { type Item, itemsOf } from './items.ts';
import type { Passage } from './passage.ts';
import { passagesIn } from './passages.ts';
import { withQuotes } from './quoted.ts';
import { reasons } from './reasons.ts';
import type { Stage } from './spoken.ts';

/** The provisions that a text tells, in order: of a list each by itself. One that speaks of no topic is left out. */
export function findClauses(text: WithAgreements): readonly ClauseFound[] {
  const ground = groundOf(text);
  const stage: Stage = { ground, cast: castOf(text) };
  const found: ClauseFound[] = [];
  let last: Passage | undefined;
  let inherited: Inherited = noInheritance;
  for (const passage of passagesIn(text, ground)) {
    if (!passage.isTail) inherited = inheritedBy(passage, stage);
    for (const item of itemsOf(passage, ground.tokens)) {
      const owing = last !== undefined && goesOn(last, passage, ground) ? (found.at(-1)?.obligated ?? []) : [];
      const before = owing.map((actor) => asNamed(actor, text.lexicon));
      found.push(...clauseOf(item, { passage, inherited, before }, stage));
      last = passage;
    }
  }
  return found;
}

/** Whether a passage goes on about the same agreement, in the same paragraph. */
function goesOn(last: Passage, passage: Passage, { sentenceOf }: Ground): boolean {
  return last.agreement === passage.agreement && sentenceOf(last.from).paragraph === sentenceOf(passage.from).paragraph;
}

function clauseOf(item: Item, setting: Setting, stage: Stage): readonly ClauseFound[] {
  const { passage } = setting;
  const { text } = stage.ground.annotated;
  const told = outsideNames(item.topics, stage.ground.annotated);
  const [first, ...others] = codesOf(told);
  const met = told.find(({ code }) => code === first);
  if (first === undefined || met === undefined) return [];
  const topics: readonly [TopicCode, ...TopicCode[]] = [first, ...others];
  return [
    {
      ...withQuotes(spanBetween(text, item.whole ?? item), text.original),
      kind: 'clause',
      ...(passage.agreement !== undefined && { agreement: passage.agreement }),
      topics,
      ...dutyOf(item, setting, stage),
      confidence: confidenceOf(met, passage),
      reason: reasons.about(passage.reason, spanBetween(text, { from: met.from, to: met.to, skipped: 0 }).exact),
      basis: `topic:${first}:${met.pattern}`,
    },
  ];
}

/** A phrase that means its topic anywhere, after a verb that means provisions, is sure; a word in a doubtful passage is not. */
function confidenceOf({ isPhrase }: TopicMet, { isWeak, agreement }: Passage): Confidence {
  if (isWeak) return agreement === undefined ? 'low' : 'medium';
  return isPhrase ? 'high' : 'medium';
}
