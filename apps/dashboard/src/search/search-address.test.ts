import { expect, test } from 'vitest';
import { searchKindOf } from './kinds.ts';
import { searchAddress } from './search-address.ts';

test('the address says what is searched for and by what it is narrowed', () => {
  expect([
    searchAddress(''),
    searchAddress('  ', { kind: 'actor' }),
    searchAddress(' a&b روما ', { kind: 'passage', from: '2020' }),
  ]).toEqual(['/search', '/search?kind=actor', '/search?q=a%26b+%D8%B1%D9%88%D9%85%D8%A7&kind=passage&from=2020']);
});

test('a kind that there is not is none', () => {
  expect([searchKindOf('agreement'), searchKindOf('tenure'), searchKindOf(undefined)]).toEqual(['agreement', undefined, undefined]);
});
