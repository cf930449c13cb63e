import { expect, test } from 'vitest';
import { agreementAt, eventAt, findingsBy } from '../testing/passages.ts';
import { isWorthProposing } from './worth.ts';

const text = 'عنوان\n\n«اتفاقية تعاون»\n\nرفضه المجلس، أما مذكرة التفاهم فقبلها.';
const { at } = findingsBy(text);
const rejected = eventAt(at('رفضه'), 'rejection', { agreements: ['a'] });

test.each([
  ['a heading by itself is no agreement, whatever is told near it', agreementAt(at('اتفاقية تعاون')), false],
  ['words of a sentence are one where something is told of it', agreementAt(at('مذكرة التفاهم')), true],
  ['a heading that the register has by name is one', agreementAt(at('اتفاقية تعاون'), { record: 'agreement_1' }), true],
])('%s', (_, phrase, expected) => {
  expect(isWorthProposing(text, { key: 'a', phrases: [phrase], clauses: [], events: [[rejected]] })).toBe(expected);
});

test('a noun of which nothing is told is none', () => {
  expect(isWorthProposing(text, { key: 'a', phrases: [agreementAt(at('مذكرة التفاهم'))], clauses: [], events: [] })).toBe(false);
});
