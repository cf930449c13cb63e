import type { AgreementPart } from '@mithaq/client';

/** One party, and who signed for it. */
export interface PartyWithSignatories {
  readonly party: AgreementPart;
  readonly signatories: readonly AgreementPart[];
}

/** The parts of an agreement in the order of its page: each party with its signatories, then everybody else. */
export function partiesOf(parts: readonly AgreementPart[]): { parties: readonly PartyWithSignatories[]; others: readonly AgreementPart[] } {
  const signatories = parts.filter((part) => part.role === 'signatory');
  const parties = parts
    .filter((part) => part.role === 'party')
    .map((party) => ({ party, signatories: signatories.filter((signatory) => signsFor(signatory, party)) }));
  const placed = new Set(parties.flatMap(({ party, signatories: own }) => [party, ...own]));
  return { parties, others: parts.filter((part) => !placed.has(part)) };
}

/** A person signs for the party named; or for the state in whose name that party acts. */
function signsFor(signatory: AgreementPart, party: AgreementPart): boolean {
  const inWhoseName = signatory.onBehalfOf?.id;
  return inWhoseName !== undefined && (inWhoseName === party.actor.id || inWhoseName === party.onBehalfOf?.id);
}
