import { MithaqError } from '../../errors.ts';
import type { Register, RegisterIndex } from '../../register.ts';
import type { AgreementId } from '../../values/id.ts';
import { eventsOf, indexed, referring } from '../look-ups.ts';
import { type Dispute, disputes } from './disputes.ts';

/**
 * Everything on which sources differ about an agreement of a register: the agreement itself, then its clauses in their order,
 * then the events that concern it. See `disputes` for what counts as one.
 * @throws MithaqError `not-found` where the register has no such agreement
 */
export function disputesAbout(register: Register | RegisterIndex, id: AgreementId): readonly Dispute[] {
  const index = indexed(register);
  const agreement = index.find('agreement', id);
  if (!agreement) throw new MithaqError('not-found', { key: id }, ['id']);
  const clauses = referring(index, id, 'clause').toSorted((one, other) => one.ordinal - other.ordinal);
  return [agreement, ...clauses, ...eventsOf(index, id)].flatMap((record) => disputes(index.statementsOf(record.id), () => record));
}
