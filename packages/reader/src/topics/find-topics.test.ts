import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { vocabularies } from '../languages/vocabularies.ts';
import { tokenize } from '../text/tokens.ts';
import { codesOf, topicsIn } from './find-topics.ts';

const topics = (text: string) => {
  const { tokens } = tokenize(text);
  return codesOf(topicsIn(tokens, { from: 0, to: tokens.length }));
};

test.each([
  ['مكافحة تهريب المخدرات', ['security.drugs']],
  ['للتنقيب عن الغاز في البحر', ['sea.resources']],
  ['سحب المرتزقة من البلاد', ['politics.foreign-forces']],
  ['إيفاد مستشارين عسكريين', ['institutions.advisers']],
  ['التعاون في الطب العسكري', ['medicine.military']],
  ['إنشاء آلية للتحقق', ['security.verification']],
  ['شراء طائرات مقاتلة', ['institutions.procurement']],
  ['إعادة فتح سفارتي البلدين', ['politics.diplomatic-relations']],
  ['تقاسم السلطة في المرحلة الانتقالية', ['politics.process']],
  ['استقدام العمالة المنزلية', ['migration.labour']],
  ['قدمت قرضا', ['economy.finance']],
  ['the withdrawal of foreign fighters', ['politics.foreign-forces']],
  ['repatriation of refugees', ['migration.refugees']],
  ['a hybrid court to try war crimes', ['politics.reconciliation']],
  ['sharing of intelligence', ['security.intelligence']],
  ['delimitation of the continental shelf', ['sea.jurisdiction']],
])('%s', (text, expected) => expect(topics(text)).toEqual(expect.arrayContaining(expected)));

describe('what only looks like a topic', () => {
  test.each([
    ['وزير الدفاع'],
    ['مجلس الأمن الدولي'],
    ['مجال العمل'],
    ['شروط البيان'],
    ['الصادر عن الوزارة'],
    ['the defence minister'],
    ['حكومة الوفاق'],
    ['ذهب إلى التنسيق'],
  ])('%s', (text) => {
    expect(topics(text)).toEqual([]);
  });
});

test('a topic at large gives way to a sharper one', () => {
  expect(topics('التعاون العسكري')).toEqual(['institutions.military-cooperation']);
  expect(topics('التعاون العسكري في تدريب الضباط')).toEqual(['training.education']);
});

const taxonomy: { topics: { code: string }[] } = JSON.parse(
  readFileSync(new URL('../../../domain/taxonomy/topics.json', import.meta.url), 'utf8'),
);
const codes = taxonomy.topics.map(({ code }) => code);

test.each(vocabularies.map(({ tag, topics }) => [tag, topics] as const))('%s has patterns for every topic, and for no other', (_, data) => {
  const written = Object.keys(data.topics);
  expect(codes.filter((code) => code.includes('.') && !written.includes(code))).toEqual([]);
  expect(written.filter((code) => !codes.includes(code))).toEqual([]);
});
