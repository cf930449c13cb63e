import type { Ref } from '@mithaq/client';
import { expect, test } from 'vitest';
import { foundTogether } from './find-records.ts';

function refs(...ids: readonly string[]): readonly Ref[] {
  return ids.map((id) => ({ id, record: 'actor', slug: id, label: { en: id } }));
}

const shown = (hits: string, alike: string) =>
  foundTogether(refs(...hits), refs(...alike))
    .map(({ id }) => id)
    .join('');

test('what search finds comes first, each record once', () => {
  expect([shown('abc', 'bd'), shown('', 'dd'), shown('aab', '')]).toEqual(['abcd', 'd', 'ab']);
});

test('what no search knows has its places, however much is found', () => {
  expect([shown('abcdefgh', 'x'), shown('abcdefghi', 'vwxyz'), shown('abcdef', 'vwxyz')]).toEqual(['abcdefgx', 'abcdevwx', 'abcdevwx']);
});
