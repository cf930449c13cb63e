import { RecordId, StatementId } from '@mithaq/domain';
import type { Query } from '../address/query.ts';
import { type CiteQuestion, citeQuestion } from './cite-address.ts';

/** What the address of a citation asks of the register; nothing where it names no record, or no statement by what it says is one. */
export function citeRequest(query: Query): Omit<CiteQuestion, 'base'> | undefined {
  const pairs = Object.entries(query).flatMap(([name, value]) => [value ?? []].flat().map((one): [string, string] => [name, one]));
  const asked = citeQuestion(new URLSearchParams(pairs));
  if (asked === undefined || !RecordId.safeParse(asked.record).success) return undefined;
  const areStatements = (asked.statements ?? []).every((id) => StatementId.safeParse(id).success);
  return areStatements ? asked : undefined;
}
