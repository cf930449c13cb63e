import { taxonomy } from '@mithaq/domain';
import { expect, test } from 'vitest';
import type { Gathered } from './gather.ts';
import { learnedView, recordsLearnedOf } from './learning.ts';

const actor = 'actor_01h455vb4pex5vsknk084sn02q';
const nothing: Gathered = { held: new Map(), statements: new Map(), attached: new Set(), texts: new Map(), taxonomy };
const seen = (basis: string, accepted = 0, rejected = 0) => learnedView(nothing, { basis, accepted, rejected });

test.each([
  ['event:signature:وقع', 'حدث: توقيع — وقع', 'event: signature — وقع'],
  ['agreement:treaty:معاهدة', 'اتفاق: معاهدة — معاهدة', 'agreement: treaty — معاهدة'],
  ['date:written', 'تاريخ: تاريخ مكتوب بتمامه', 'date: a date written out'],
  ['date:of-tomorrow', 'تاريخ: of-tomorrow', 'date: of-tomorrow'],
  ['newcomer:body:الامم المتحده', 'جديد على السجل: كيان معروف — الامم المتحده', 'new to the register: a known body — الامم المتحده'],
  ['country:MT:valletta', 'بلد: مالطا — valletta', 'country: Malta — valletta'],
  ['office:president|EG', 'منصب: president — مصر', 'office: president — Egypt'],
  [`alias:${actor}:النمروش`, `اسم: ${actor} — النمروش`, `name: ${actor} — النمروش`],
  ['whatever', 'whatever', 'whatever'],
])('%s is told in both languages', (basis, ar, en) => {
  expect(seen(basis).label).toEqual({ ar, en });
});

test('the records of aliases are named', () => {
  const bases = [`alias:${actor}:النمروش`, 'event:signature:وقع'];
  expect(recordsLearnedOf(bases.map((basis) => ({ basis, accepted: 1, rejected: 0 })))).toEqual([actor]);
});

test('what follows from the count is told with it', () => {
  expect(seen('date:written', 14, 1)).toMatchObject({
    effect: 'trusted',
    words: { en: 'accepted 14 of 15 times here, so others like it are shown as sure' },
  });
  expect(seen('date:written', 1, 0)).not.toHaveProperty('effect');
  expect(seen('date:written', 1, 0).words['en']).toBe('accepted 1 of 1 time here, which changes nothing yet');
});
