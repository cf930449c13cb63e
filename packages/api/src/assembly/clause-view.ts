import type { Clause } from '@mithaq/domain';
import type { ClauseView } from '../views/agreement.ts';
import { disputeViews, statementViews, supportView } from './evidence.ts';
import { type Gathered, statementsIn } from './gather.ts';
import { refsTo, refTo, topicRef } from './refs.ts';

/** A clause with its passages. */
export function clauseView(gathered: Gathered, clause: Clause): ClauseView {
  const statements = statementsIn(gathered, clause.id);
  const { number, text, force, deadline } = clause;
  return {
    ref: refTo(gathered, clause.id),
    ordinal: clause.ordinal,
    ...(number ? { number } : {}),
    ...(text ? { text } : {}),
    topics: clause.topics.map((code) => topicRef(gathered.taxonomy, code)),
    obligated: refsTo(gathered, clause.obligated),
    beneficiaries: refsTo(gathered, clause.beneficiaries),
    ...(force ? { force } : {}),
    ...(deadline ? { deadline } : {}),
    statements: statementViews(gathered, statements),
    support: supportView(gathered, statements),
    disputes: disputeViews(gathered, statements),
  };
}
