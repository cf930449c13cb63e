import type { AgreementPart } from '@mithaq/client';
import { describe, expect, it } from 'vitest';
import { ref } from '../samples/parts.ts';
import { partiesOf } from './parties-of.ts';

const [state, authority, island, minister, observer] = ['state', 'authority', 'island', 'minister', 'observer'].map((slug) =>
  ref('actor', slug, slug, slug),
);
if (!state || !authority || !island || !minister || !observer) throw new Error('samples');
const part = (actor: AgreementPart['actor'], role: AgreementPart['role'], onBehalfOf?: AgreementPart['actor']): AgreementPart => ({
  actor,
  role,
  ...(onBehalfOf ? { onBehalfOf } : {}),
  statements: [],
  support: { sources: 1, independent: 1, oneSpeaker: false },
});

describe('partiesOf', () => {
  it('puts a signatory under the party that it signs for, and leaves the other party without one', () => {
    const parts = [part(authority, 'party', state), part(minister, 'signatory', authority), part(island, 'party')];
    const { parties, others } = partiesOf(parts);
    expect(parties.map(({ party, signatories }) => [party.actor.slug, signatories.map(({ actor }) => actor.slug)])).toEqual([
      ['authority', ['minister']],
      ['island', []],
    ]);
    expect(others).toEqual([]);
  });

  it('takes a signature in the name of the state for the party that acts for it', () => {
    const { parties } = partiesOf([part(authority, 'party', state), part(minister, 'signatory', state)]);
    expect(parties[0]?.signatories.map(({ actor }) => actor.slug)).toEqual(['minister']);
  });

  it('keeps everybody else, and a signatory of whom nobody says for whom, apart', () => {
    const { others } = partiesOf([part(island, 'party'), part(observer, 'witness'), part(minister, 'signatory')]);
    expect(others.map(({ actor }) => actor.slug)).toEqual(['observer', 'minister']);
  });
});
