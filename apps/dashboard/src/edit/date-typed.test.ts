import { expect, it, test } from 'vitest';
import { readDate, typedDate } from './date-typed.ts';

it('takes EDTF at once, and keeps anything else as it was typed until it is read', () => {
  expect(typedDate('2020-06', undefined)).toEqual({ edtf: '2020-06' });
  expect(typedDate('early June 2020 ', undefined)).toEqual({ edtf: 'early June 2020 ' });
  expect(typedDate('   ', { edtf: '2020-06' })).toBeUndefined();
});

it('keeps the words of a source with the date that they are of, and with no other', () => {
  const held = { edtf: '2020-06', asRead: 'في حزيران', resolvedAgainst: '2020-08-05' };
  expect(typedDate('2020-06', held)).toEqual(held);
  expect(typedDate('2020-07', held)).toEqual({ edtf: '2020-07' });
});

test('words that need a day are kept with it; others are not taken for a source’s', () => {
  const relative = { reading: 'date', date: { edtf: '2020-06', resolvedAgainst: '2020-08-05' } };
  expect(readDate(Object(relative), ' last June ', undefined)).toEqual({
    edtf: '2020-06',
    asRead: 'last June',
    resolvedAgainst: '2020-08-05',
  });
  expect(readDate(Object({ reading: 'date', date: { edtf: '2020-06' } }), 'June 2020', undefined)).toEqual({ edtf: '2020-06' });
  expect(readDate({ reading: 'partly', read: 'June 2020' }, 'not June 2020', undefined)).toBeUndefined();
});
