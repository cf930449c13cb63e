import { MithaqError, readAs, Statement } from '@mithaq/domain';
import type { Backstage, Reading } from '../ports.ts';
import type { RuleRequest } from '../views/dispute.ts';

/** An edit that a ruling comes to. */
export interface RuledStatement {
  readonly entry: Statement;
  readonly from: number;
}

/** The statements about a record as editors see them: drafts in place of what they change. */
export async function statementsNow(reading: Reading & Backstage, subject: string): Promise<ReadonlyMap<string, Statement>> {
  const [published, drafts] = await Promise.all([reading.statementsAbout([subject]), reading.draftStatementsAbout([subject])]);
  const now = [...published, ...drafts.filter(({ act }) => act === 'publish').map(({ data }) => data)];
  return new Map(now.map((statement) => [statement.id, statement]));
}

/**
 * The statements that a ruling names, with the standing, rank and public note that it gives them.
 * @throws MithaqError `not-found` for one that is not about this property, `invalid-record` for a standing that it cannot have
 */
export function ruledStatements(
  now: ReadonlyMap<string, Statement>,
  { property, rulings, note }: Pick<RuleRequest, 'property' | 'rulings' | 'note'>,
): readonly RuledStatement[] {
  return rulings.map(({ statement: id, from, standing, rank }, at) => {
    const statement = now.get(id);
    if (statement?.property !== property) throw new MithaqError('not-found', { key: id }, ['rulings', at, 'statement']);
    return { entry: readAs(Statement, { ...statement, standing, rank: rank ?? statement.rank, note }), from };
  });
}

/** Every statement about a record, as a ruling leaves them. */
export function statementsAfter(now: ReadonlyMap<string, Statement>, ruled: readonly Statement[]): readonly Statement[] {
  return [...new Map([...now, ...ruled.map((entry) => [entry.id, entry] as const)]).values()];
}
