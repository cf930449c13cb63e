import { type Part, partsOf, valuesOf } from '../../src/index.ts';
import type { PlacedPassage } from '../score/passage.ts';
import { type ProposedAgreement, tells } from './agreements.ts';
import { type HadOf, spanned } from './failures.ts';
import type { Had } from './shares.ts';

interface ProposedClause {
  readonly part: Part;
  readonly topics: readonly string[];
  /** The marked provisions of its agreement that its words overlap. */
  readonly over: PlacedPassage['clauses'];
}

/** A provision is had where the agreement that it belongs to has a clause on one of its topics with words of it. */
export function clausesHad(passage: PlacedPassage, agreements: readonly ProposedAgreement[]): HadOf & { readonly topics: Had } {
  const { clauses } = passage;
  const proposed = agreements.flatMap((one) => clausesIn(one, clauses));
  const wrong = proposed.filter((one) => !one.over.some((marked) => shareATopic(one, marked)));
  const missed = clauses.filter((marked) => !proposed.some((one) => one.over.includes(marked) && shareATopic(one, marked)));
  return {
    had: {
      marked: clauses.length,
      met: clauses.length - missed.length,
      proposed: proposed.length,
      right: proposed.length - wrong.length,
    },
    topics: topicsHad(clauses, proposed),
    failures: [
      ...missed.flatMap((one) => spanned('missed', one.topics.join(' '), one)),
      ...wrong.flatMap(({ part, topics }) => spanned('spurious', topics.join(' '), part.passages[0])),
    ],
  };
}

function clausesIn({ proposal, agreement }: ProposedAgreement, clauses: PlacedPassage['clauses']): readonly ProposedClause[] {
  const own = clauses.filter((marked) => agreement !== undefined && (marked.agreement ?? '') === agreement.key);
  return partsOf(proposal, 'clause').map((part) => ({
    part,
    topics: valuesOf(part, 'topics').map(({ value }) => value),
    over: own.filter((marked) => tells(part, marked)),
  }));
}

function shareATopic({ topics }: ProposedClause, marked: PlacedPassage['clauses'][number]): boolean {
  return marked.topics.some((topic) => topics.includes(topic));
}

/** Every topic of every provision, one by one. */
function topicsHad(clauses: PlacedPassage['clauses'], proposed: readonly ProposedClause[]): Had {
  const marked = clauses.flatMap((clause) => clause.topics.map((topic) => ({ clause, topic })));
  const told = proposed.flatMap((one) => one.topics.map((topic) => ({ one, topic })));
  return {
    marked: marked.length,
    met: marked.filter(({ clause, topic }) => told.some((other) => other.topic === topic && other.one.over.includes(clause))).length,
    proposed: told.length,
    right: told.filter(({ one, topic }) => one.over.some(({ topics }) => topics.some((code) => code === topic))).length,
  };
}
