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

describe('a phrase among the words that a longer pattern skips', () => {
  test.each([
    ['takes the last word that it shares with it', 'إيفاد مستشارين عسكريين', ['institutions.advisers']],
    ['tells its topic beside it, where the two are joined', 'حركة الأشخاص والبضائع', ['economy.trade', 'migration']],
    [
      'tells its topic beside it, where more words are between',
      'سحب القوات الأجنبية من المدن',
      ['politics.ceasefire', 'politics.foreign-forces'],
    ],
    ['tells none where the next word says of what it is', 'ترسيم الحدود البحرية', ['sea.jurisdiction']],
  ])('%s', (_, text, expected) => {
    expect([...topics(text)].sort()).toEqual(expected);
  });
});

test('what is joined to an act by "and" is not what it is done to', () => {
  expect(topics('شراء ودبابات')).toEqual(['institutions.procurement']);
  expect(topics('شراء دبابات')).toEqual(['institutions.procurement']);
  expect(topics('بناء وطرق')).toEqual([]);
  expect(topics('بناء طرق')).toEqual(['economy.reconstruction']);
});

test('a place or a means is no topic beside what is done there or with it, and is one by itself', () => {
  expect(topics('سحب المدفعية من المنطقة الحدودية')).toEqual(['security.arms-limitation']);
  expect(topics('إدارة المنطقة الحدودية')).toEqual(['migration.borders']);
  expect(topics('the withdrawal of tanks from the border')).toEqual(['security.arms-limitation']);
});

describe('verbs tell a topic as their nouns do', () => {
  test.each([
    ['ستنسحب القوات الأجنبية', ['politics.foreign-forces']],
    ['تزود تركيا الجيش', ['institutions.equipping']],
    ['تُجفف منابع تمويل الجماعات', ['security.counter-terrorism']],
    ['سيضبط الجانبان شحنات الكبتاغون', ['security.drugs']],
    ['تُستقدم العمالة المنزلية', ['migration.labour']],
    ['أن يوائم الحلفاء استراتيجياتهم الدفاعية', ['institutions.defence-policy']],
    ['تفرج الحركة والسلطات المحلية عن الأسرى', ['politics.prisoners']],
    ['the sides will demarcate their common border', ['migration.border-delimitation']],
  ])('%s', (text, expected) => expect(topics(text)).toEqual(expected));

  test.each([
    ['يرفع الجانبان تقريرا إلى الرئيسين'],
    ['يقضي الاتفاق بأن تكون القوات حاضرة'],
    ['يحل الاتفاق محل اتفاق سابق'],
    ['ينقل الوفد رسالة'],
  ])('but not by themselves: %s', (text) => expect(topics(text)).toEqual([]));
});

test('the pattern met is given as the lexicon writes it, with its classes', () => {
  const { tokens } = tokenize('exchange of prisoners');
  const [met] = topicsIn(tokens, { from: 0, to: tokens.length });
  expect(met?.pattern).toMatch(/<captives>/);
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

test.each(vocabularies.map(({ tag, topics }) => [tag, topics] as const))(
  '%s has a use for every class of words',
  (_, { classes, topics, not }) => {
    const patterns = [
      ...Object.values(topics).flatMap(({ phrases, words }) => [...phrases, ...words]),
      ...not,
      ...Object.values(classes).flat(),
    ];
    const used = new Set(patterns.flatMap((pattern) => [...pattern.matchAll(/<(.+?)>/g)].map(([, name]) => name)));
    expect(Object.keys(classes).filter((name) => !used.has(name))).toEqual([]);
  },
);
