import { type Participation, type ProposedValue, type Reference, referenceKey } from '../proposal.ts';

/** Gives the id of the record that a reference means, by its record or its part. */
export type Resolve = (key: string) => string;

/** A value as it stands on a record: with ids for whatever it names. */
export function resolvedValue(said: ProposedValue, resolve: Resolve): unknown {
  if (said.property === 'participations') return resolvedParticipation(said.value, resolve);
  const { value } = said;
  return isReference(value) ? resolve(referenceKey(value)) : value;
}

/** A participation with ids. */
export function resolvedParticipation({ actor, role, onBehalfOf, capacity }: Participation, resolve: Resolve) {
  return {
    actor: resolve(referenceKey(actor)),
    role,
    ...(onBehalfOf && { onBehalfOf: resolve(referenceKey(onBehalfOf)) }),
    ...(capacity && { capacity: resolve(referenceKey(capacity)) }),
  };
}

function isReference(value: ProposedValue['value']): value is Reference {
  return typeof value === 'object' && ('record' in value || 'part' in value);
}
