import { TopicCode } from '@mithaq/domain';
import type { AgreementFound, ClauseFound, Referred } from '../../found.ts';
import type { ToldAgreement } from './agreements.ts';

/**
 * The provisions of an agreement: those that the text gives; where it gives none, what the agreement is called for ("a memorandum on maritime
 * jurisdiction", "a ceasefire") is its one provision on each topic. A ceasefire binds whoever makes it, and provides for ceasing fire besides.
 */
export function provisionsOf({ clauses, phrases }: ToldAgreement): readonly ClauseFound[] {
  if (clauses.length === 0) return phrases.flatMap(calledFor);
  const isTold = clauses.some(({ topics }) => topics.includes(ceasing));
  return isTold ? clauses : [...clauses, ...phrases.filter(({ instrument }) => instrument === 'ceasefire').flatMap(calledFor)];
}

/** What every ceasefire provides, whatever else a text tells of it. */
const ceasing = TopicCode.parse('politics.ceasefire');

function calledFor(phrase: AgreementFound): readonly ClauseFound[] {
  const { start, end, exact, confidence, reason, basis, key, topics } = phrase;
  const obligated = phrase.instrument === 'ceasefire' ? partiesOf(phrase) : [];
  return topics.map((topic) => ({
    ...{ start, end, exact, confidence, reason, basis },
    ...{ kind: 'clause', agreement: key, topics: [topic], obligated, beneficiaries: [] },
  }));
}

function partiesOf({ participations }: AgreementFound): readonly Referred[] {
  return participations.flatMap(({ actor, role }) => (role === 'party' ? [actor] : []));
}
