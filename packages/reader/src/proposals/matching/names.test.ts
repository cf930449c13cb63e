import type { Name } from '@mithaq/domain';
import { expect, test } from 'vitest';
import { comparedNames, comparedTitles } from './names.ts';

const named = (value: string): Name => ({ value, language: /\p{Script=Arabic}/u.test(value) ? 'ar' : 'en', kind: 'official' });

test.each([
  ['ماجد الراوي', 'ماجد الراوى', 'same'],
  ['ماجد الراوي', 'Majed al-Rawi', 'alike'],
  ['هند بنت سالم الكعبي', 'هند سالم الكعبي', 'alike'],
  ['ماجد الراوي', 'هند الراوي', 'other'],
  ['الراوي', 'ماجد سالم الراوي', 'other'],
  ['', 'ماجد', 'other'],
] as const)('%s and %s: %s', (one, other, likeness) => {
  expect(comparedNames([named(one)], [named(other)])).toBe(likeness);
});

test('who has no name cannot be compared', () => {
  expect(comparedNames([], [named('ماجد')])).toBe('cannot tell');
});

test.each([
  ['اتفاقية التعاون العسكري والأمني', 'اتفاق للتعاون الأمني والعسكري', 'same'],
  ['اتفاق حماية الصيد', 'اتفاق الصيد وحماية البحر', 'alike'],
  ['اتفاق الصيد', 'اتفاق الصيد البحري', 'other'],
  ['اتفاق الصيد', 'اتفاق الحدود', 'other'],
  ['اتفاقية', 'اتفاق الحدود', 'cannot tell'],
  ['اتفاق الحدود', 'Border treaty', 'cannot tell'],
] as const)('what agreements are called: %s and %s: %s', (one, other, likeness) => {
  expect(comparedTitles([named(one)], [named(other)])).toBe(likeness);
});
