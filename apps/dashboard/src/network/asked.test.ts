import { describe, expect, test } from 'vitest';
import { askedIn, networkAddress } from './asked.ts';

describe('the address of a network', () => {
  test.each([
    '/network',
    '/network?actor=turkey',
    '/network?actor=turkey&actor=italy&depth=3&kind=met&kind=fought&from=2020-01-01&target=libya&follow=qatar&page=2',
  ])('%s says what is asked, and what is asked says it', (address) => {
    const params = new URLSearchParams(address.split('?')[1] ?? '');
    const query = Object.fromEntries([...params.keys()].map((name) => [name, params.getAll(name)]));
    const asked = askedIn(query);
    expect(networkAddress(asked, { page: asked.page })).toBe(address);
  });

  test('leaves out what means nothing', () => {
    const asked = askedIn({ actor: ['turkey', ' ', 'turkey'], depth: '9', kind: 'friends', from: 'May', page: '-3' });
    expect(asked).toMatchObject({ actors: ['turkey'], depth: 2, kinds: [], from: undefined, page: 1 });
  });

  test('goes back to the table’s first page when anything else changes', () => {
    expect(networkAddress(askedIn({ actor: 'turkey', page: '4' }), { depth: 1 })).toBe('/network?actor=turkey&depth=1');
  });
});
