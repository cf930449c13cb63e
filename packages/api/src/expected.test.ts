import { Day, SuggestionId } from '@mithaq/domain';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { invalidInput } from './expected.ts';
import { ActorFilter } from './views/actor.ts';
import { written } from './views/written.ts';

const at = (schema: z.ZodType) => z.strictObject({ field: schema });

test.each([
  ['no text', at(z.string()), { field: 5 }, 'نص', 'text'],
  ['half a number', at(z.int()), { field: 1.5 }, 'عدد صحيح', 'a whole number'],
  ['empty text', at(written(9).min(1)), { field: '' }, 'نص غير فارغ', 'text that is not empty'],
  ['short text', at(z.string().min(10)), { field: 'a' }, '10 محارف على الأقل', 'at least 10 characters'],
  ['long text', at(written(11)), { field: 'a'.repeat(12) }, '11 محرفًا على الأكثر', 'at most 11 characters'],
  ['longer text', at(written(200)), { field: 'a'.repeat(201) }, '200 محرف على الأكثر', 'at most 200 characters'],
  ['a long list', at(z.array(z.int()).max(3)), { field: [1, 2, 3, 4] }, '3 عناصر على الأكثر', 'at most 3 items'],
  ['a large number', at(z.int().max(100)), { field: 101 }, '100 على الأكثر', 'at most 100'],
  ['no address', at(z.email()), { field: 'nobody' }, 'عنوان بريد إلكتروني', 'an e-mail address'],
  ['no day', at(Day), { field: '2020-02-31' }, 'يوم بالصورة YYYY-MM-DD', 'a day as YYYY-MM-DD'],
  ['a day before all', at(Day), { field: '0000-01-01' }, 'سنة من 0001 إلى 9999', 'a year from 0001 to 9999'],
  ['a NUL', at(written(9)), { field: 'a\0' }, 'نص سليم بلا المحرف NUL', 'well-formed text without NUL'],
  ['an unknown value', at(z.enum(['a', 'b'])), { field: 'c' }, 'إحدى هذه القيم: a، b', 'one of: a, b'],
  [
    'an id of another form',
    at(SuggestionId),
    { field: 'x' },
    'معرّف بالصورة suggestion_ يليها 26 محرفًا',
    'an id of the form suggestion_ and 26 characters',
  ],
  ['the id of no change', at(z.string().regex(/^\d+$/, 'expected the id of a change')), { field: 'x' }, 'معرّف تغيير', 'the id of a change'],
  ['a check that nobody has words for', at(z.string().regex(/^a/)), { field: 'x' }, 'قيمة أخرى', 'another value'],
])('%s is told in the language of the caller', (_what, schema, value, ar, en) => {
  const error = invalidInput(schema.safeParse(value).error ?? expect.fail('the value was taken'));
  expect([error.messageIn('ar'), error.messageIn('en')]).toEqual([
    `قيمة غير صالحة في «field»: المنتظر ${ar}`,
    `Invalid value at “field”: expected ${en}`,
  ]);
});

test('a country in small letters', () => {
  const error = invalidInput(ActorFilter.safeParse({ country: 'it' }).error ?? expect.fail('the value was taken'));
  expect(error.messageIn('ar')).toBe('قيمة غير صالحة في «country»: المنتظر رمز بلد من حرفين لاتينيين كبيرين (ISO 3166-1)');
  expect(error.messageIn('en')).toBe('Invalid value at “country”: expected an ISO 3166-1 alpha-2 country code');
});

test('a field that is not known is named', () => {
  const error = invalidInput(at(z.string()).safeParse({ field: 'a', other: 1 }).error ?? expect.fail('the value was taken'));
  expect([error.messageIn('ar'), error.messageIn('en')]).toEqual([
    'قيمة غير صالحة في «other»: المنتظر ألا يُذكر هذا الحقل',
    'Invalid value at “other”: expected no such field',
  ]);
});
