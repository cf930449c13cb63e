import type { ActorKind, Name } from '@mithaq/domain';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../text/tokens.ts';
import { findNames } from './find-names.ts';
import { buildLexicon, type LexiconEntry } from './lexicon.ts';

const names = (values: readonly string[]): Name[] =>
  values.map((value) => ({ value, language: /^\p{Script=Latin}/u.test(value) ? 'en' : 'ar', kind: 'official' }));
const actor = (record: string, actorKind: ActorKind, ...values: string[]): LexiconEntry => ({
  record,
  kind: 'actor',
  actorKind,
  names: names(values),
});
const person = (record: string, ...values: string[]) => actor(record, 'person', ...values);
const place = (record: string, ...values: string[]): LexiconEntry => ({ record, kind: 'place', names: names(values) });

const lexicon = buildLexicon([
  person('burhan', 'عبد الفتاح عبد الرحمن البرهان', 'Abdel Fattah al-Burhan'),
  person('kaabi', 'سالم بن عبد الله الكعبي'),
  person('hasani', 'نور الدين الحسني', 'Noureddine al-Hassani'),
  person('shaer', 'جبران الشاعر'),
  person('omani', 'سعيد العماني'),
  person('salman', 'فهد بن سلمان'),
  person('rashid-one', 'ماجد الراشدي'),
  person('rashid-two', 'نزار الراشدي'),
  person('twin-one', 'هاني مقبل'),
  person('twin-two', 'هاني مقبل'),
  actor('north-army', 'force', 'الجيش الوطني الشمالي'),
  actor('army', 'force', 'الجيش الشمالي'),
  actor('sudan', 'state', 'السودان', 'Sudan'),
  actor('yemen', 'state', 'اليمن', 'Yemen'),
  actor('oman', 'state', 'عمان', 'Oman'),
  place('sudan-place', 'السودان'),
  place('aden', 'عدن', 'Aden'),
  actor('transit', 'organisation', 'OFF', 'مجلس التعاون', 'Cooperation Council'),
  actor('council', 'authority', 'مجلس التعاون والتنمية'),
  actor('victory', 'organisation', 'النصر'),
  { record: 'gloss', kind: 'agreement', names: [{ value: 'Red Sea Understanding', language: 'en', kind: 'gloss' }] },
  { record: 'eritrea', kind: 'actor', actorKind: 'state', names: [{ value: 'Eritrea', language: 'en', kind: 'gloss' }] },
  { record: 'massawa', kind: 'place', names: [{ value: 'Massawa', language: 'en', kind: 'transliteration' }] },
  { record: 'envoy', kind: 'office', names: [{ value: 'Envoy to the Horn of Africa', language: 'en', kind: 'gloss' }] },
  {
    record: 'ministry',
    kind: 'actor',
    actorKind: 'ministry',
    names: [
      { value: 'وزارة النقل السودانية', language: 'ar', kind: 'official' },
      { value: 'وزارة النقل', language: 'ar', kind: 'short' },
    ],
  },
]);

const mentions = (text: string) =>
  findNames(tokenize(text), lexicon).map((found) => `${found.exact} = ${'record' in found ? found.record : ''} ${found.confidence}`);

describe('names of persons', () => {
  test.each([
    ['in full', 'وصل عبد الفتاح عبد الرحمن البرهان', 'عبد الفتاح عبد الرحمن البرهان = burhan high'],
    ['first and last', 'وصل عبد الفتاح البرهان', 'عبد الفتاح البرهان = burhan high'],
    ['without a patronymic', 'سالم الكعبي', 'سالم الكعبي = kaabi high'],
    ['with a patronymic that the register lacks', 'نور الدين بن خليل الحسني', 'نور الدين بن خليل الحسني = hasani high'],
    ['without الدين', 'نور الحسني', 'نور الحسني = hasani high'],
    ['vocalised', 'سالِمُ بنُ عبدِ اللهِ الكَعبيُّ', 'سالِمُ بنُ عبدِ اللهِ الكَعبيُّ = kaabi high'],
    ['in Latin script, any case', 'ABDEL FATTAH AL BURHAN said', 'ABDEL FATTAH AL BURHAN = burhan high'],
    ['with another article or none', 'Noureddine el-Hassani', 'Noureddine el-Hassani = hasani high'],
    ['a title stays outside', 'الفريق أول عبد الفتاح البرهان', 'عبد الفتاح البرهان = burhan high'],
    ['a patronymic as family name', 'فهد بن سلمان', 'فهد بن سلمان = salman high'],
  ])('%s', (_, text, expected) => expect(mentions(text)).toEqual([expected]));
});

describe('a surname alone', () => {
  test.each([
    ['after the full name', 'عبد الفتاح البرهان. وقال البرهان', ['عبد الفتاح البرهان = burhan high', 'البرهان = burhan high']],
    ['before the full name', 'قال البرهان إن عبد الفتاح البرهان', ['البرهان = burhan high', 'عبد الفتاح البرهان = burhan high']],
    ['after a title', 'قال وزير الدفاع اليمني الحسني', ['الحسني = hasani medium']],
    ['with nothing else', 'قال الحسني', ['الحسني = hasani low']],
    ['in English, with the possessive', "General Burhan's visit", ['Burhan = burhan medium']],
    ['an ordinary word', 'قال الشاعر', []],
    [
      'an ordinary word whose full name stands in the text',
      'جبران الشاعر … الشاعر',
      ['جبران الشاعر = shaer high', 'الشاعر = shaer medium'],
    ],
    ['the adjective of a country', 'وزير الدفاع العماني', []],
    ["somebody else's, by the given name", 'زار محمد الحسني المدينة', []],
    ["somebody else's, by the capital", 'He met Idris Burhan there', []],
    ['of two words', 'فهد بن سلمان. وقال بن سلمان', ['فهد بن سلمان = salman high', 'بن سلمان = salman high']],
    ['two persons share it', 'قال الراشدي', []],
    ['two persons share it and one is named', 'ماجد الراشدي … الراشدي', ['ماجد الراشدي = rashid-one high', 'الراشدي = rashid-one high']],
  ])('%s', (_, text, expected) => expect(mentions(text)).toEqual(expected));
});

describe('particles and quotation marks', () => {
  test.each([
    ['لـ«البرهان» عبد الفتاح البرهان', 'البرهان = burhan high'],
    ['“البرهان” عبد الفتاح البرهان', 'البرهان = burhan high'],
    ['"البرهان" عبد الفتاح البرهان', 'البرهان = burhan high'],
    ['وللبرهان عبد الفتاح البرهان', 'لبرهان = burhan high'],
    ['لليمن', 'ليمن = yemen high'],
    ['وباليمن', 'اليمن = yemen high'],
    ['فعدن', 'عدن = aden high'],
  ])('%s', (text, expected) => expect(mentions(text)[0]).toBe(expected));
});

describe('several records', () => {
  test.each([
    ['the longest name', 'مجلس التعاون والتنمية', ['مجلس التعاون والتنمية = council high']],
    [
      'one side is not the other',
      'الجيش الوطني الشمالي والجيش الشمالي',
      ['الجيش الوطني الشمالي = north-army high', 'الجيش الشمالي = army high'],
    ],
    ['no name across a comma', 'الجيش، الشمالي', []],
    ['no name across paragraphs', 'الجيش\nالشمالي', []],
    ['an actor and a place: the place after "in"', 'في السودان', ['السودان = sudan-place medium']],
    ['or after a particle that means it', 'بالسودان', ['السودان = sudan-place medium']],
    ['else the actor', 'وقع السودان', ['السودان = sudan medium']],
    ['two records with one full name', 'هاني مقبل', ['هاني مقبل = twin-one low']],
    ['English and Arabic in one text', 'Yemen اليمن', ['Yemen = yemen high', 'اليمن = yemen high']],
    ['a name that is an ordinary word', 'بعد النصر', ['النصر = victory low']],
    ['an acronym needs its capitals', 'OFF and off', ['OFF = transit high']],
    ['a translation of what an agreement is called', 'the Red Sea Understanding', ['Red Sea Understanding = gloss medium']],
    ['a name in translation or transliteration', 'Eritrea and Massawa', ['Eritrea = eritrea high', 'Massawa = massawa high']],
    ['an office in translation', 'the envoy to the Horn of Africa', ['envoy to the Horn of Africa = envoy high']],
    ['a short name, which may mean another', 'قالت وزارة النقل', ['وزارة النقل = ministry medium']],
    [
      'a short name where the full one stands too',
      'قالت وزارة النقل … وزارة النقل السودانية',
      ['وزارة النقل = ministry high', 'وزارة النقل السودانية = ministry high'],
    ],
  ])('%s', (_, text, expected) => expect(mentions(text)).toEqual(expected));
});

test('a sign that a name has inside joins its words, however it is written', () => {
  const signs = buildLexicon([actor('commission', 'body', 'لجنة 5+5'), actor('phones', 'organisation', 'AT&T')]);
  const found = (text: string) => findNames(tokenize(text), signs).map((one) => ('record' in one ? [one.record, one.exact] : []));
  expect(found('اجتمعت لجنة 5 + 5 ، ثم لجنة 5+5')).toEqual([
    ['commission', 'لجنة 5 + 5'],
    ['commission', 'لجنة 5+5'],
  ]);
  expect([found('AT&T signed'), found('لجنة 5، 5')]).toEqual([[['phones', 'AT&T']], []]);
});

test('the reason names the name of the register', () => {
  const [found] = findNames(tokenize('نور الحسني'), lexicon);
  expect(found?.reason).toEqual({ ar: 'صيغة مختصرة من الاسم: نور الدين الحسني', en: 'A shorter form of the name: نور الدين الحسني' });
});

test('a lexicon knows how many records it holds', () => {
  expect(lexicon.size).toBe(25);
  expect(findNames(tokenize('السودان'), buildLexicon([]))).toEqual([]);
});
