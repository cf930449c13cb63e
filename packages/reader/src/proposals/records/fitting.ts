import { statementValueSchema } from '@mithaq/domain';
import { type Resolve, resolvedValue } from '../matching/resolved.ts';
import type { PartKind, ProposedValue } from '../proposal.ts';

/**
 * A value with ids, as it may stand on a record of a kind; nothing where it does not fit there. An office or a principal that is no record
 * leaves the participation without it.
 */
export function fittingValue(kind: PartKind, said: ProposedValue, resolve: Resolve): unknown {
  const schema = statementValueSchema(kind, said.property);
  return readings(said)
    .map((one) => resolvedValue(one, resolve))
    .find((value) => schema?.safeParse(value).success === true);
}

function readings(said: ProposedValue): readonly ProposedValue[] {
  if (said.property !== 'participations') return [said];
  const { actor, role, onBehalfOf, capacity } = said.value;
  const plain = { actor, role };
  const fewer = [...(onBehalfOf ? [{ ...plain, onBehalfOf }] : []), ...(capacity ? [{ ...plain, capacity }] : []), plain];
  return [said, ...fewer.map((value) => ({ ...said, value }))];
}
