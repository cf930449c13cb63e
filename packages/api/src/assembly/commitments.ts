import { type Agreement, type Clause, type Commitment, type Day, pendingCommitmentsOf } from '@mithaq/domain';
import type { Held, Reading } from '../ports.ts';
import type { CommitmentFilter, CommitmentList, CommitmentView } from '../views/commitment.ts';
import type { DueView } from '../views/due.ts';
import { gatherAgreements } from './agreement-rows.ts';
import { type DueList, pageByDue } from './by-due.ts';
import { clauseConditions, clauseRow } from './clauses.ts';
import type { Gathered } from './gather.ts';
import { refsTo } from './refs.ts';
import { indexOf } from './status-context.ts';

/** One page of what is owed and not surely fulfilled as of a day. */
export async function listCommitments(reading: Reading, filter: CommitmentFilter, asOf: Day): Promise<CommitmentList> {
  const { agreement, party, topic } = filter;
  const wanted = await clauseConditions(reading, { agreement, party, topic });
  const list: DueList<Held<Clause>, CommitmentView> = {
    read: (dates, window) => reading.list('clause', { ...wanted, ...dates }, window),
    keep: (clauses, due) => pendingAmong(reading, clauses, { due, asOf }),
  };
  return { asOf, ...(await pageByDue(list, filter, asOf)) };
}

/** Those of the clauses that are owed; the rules ask for their whole agreements. */
async function pendingAmong(
  reading: Reading,
  clauses: readonly Held<Clause>[],
  { due, asOf }: { readonly due: DueView; readonly asOf: Day },
): Promise<CommitmentView[]> {
  if (clauses.length === 0) return [];
  const agreements = await reading.records([...new Set(clauses.map(({ record }) => record.agreement))]);
  const gathered = await gatherAgreements(reading, agreements.flatMap(agreementAmong));
  const pending = new Map(pendingCommitmentsOf(indexOf(gathered), asOf).map((commitment) => [commitment.clause.id, commitment]));
  // In the order of the list, so that pages join.
  return clauses.flatMap(({ record }) => {
    const commitment = pending.get(record.id);
    return commitment?.due === due ? [commitmentView(gathered, commitment)] : [];
  });
}

function agreementAmong({ record, revision }: Held): Held<Agreement>[] {
  return record.record === 'agreement' ? [{ record, revision }] : [];
}

function commitmentView(gathered: Gathered, commitment: Commitment): CommitmentView {
  const { clause, due, ground, sure, binding } = commitment;
  return {
    clause: clauseRow(gathered, clause),
    due,
    ground,
    sure,
    binding,
    breachedBy: refsTo(gathered, commitment.breachedBy),
    mayBeFulfilledBy: refsTo(gathered, commitment.mayBeFulfilledBy),
    mayBeBreachedBy: refsTo(gathered, commitment.mayBeBreachedBy),
  };
}
