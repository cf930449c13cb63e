import { CountryCode } from '@mithaq/domain';
import { describe, expect, test } from 'vitest';
import type { LexiconEntry } from '../index.ts';
import { findingsIn, interval, mentionsIn, named } from '../testing/mentions-in.ts';

const register: readonly LexiconEntry[] = [
  { record: 'kenya', kind: 'actor', actorKind: 'state', names: named('كينيا', 'Kenya') },
  { record: 'council', kind: 'actor', actorKind: 'authority', names: named('مجلس الوفاق') },
  { record: 'minister', kind: 'office', country: CountryCode.parse('KE'), names: named('وزير الدفاع الكيني') },
  { record: 'head', kind: 'office', organisation: 'council', names: named('رئيس مجلس الوفاق') },
  {
    record: 'first',
    kind: 'actor',
    actorKind: 'person',
    names: named('هند الزبيري'),
    tenures: [{ office: 'minister', interval: interval('2018', '2020-12-31') }],
  },
  {
    record: 'second',
    kind: 'actor',
    actorKind: 'person',
    names: named('مراد كيلاني'),
    tenures: [{ office: 'minister', interval: interval('2021-01-01', '2025') }],
  },
  {
    record: 'third',
    kind: 'actor',
    actorKind: 'person',
    names: named('سعاد العمري'),
    tenures: [{ office: 'head', interval: interval('2020') }],
  },
];

describe('an office alone means who held it', () => {
  test.each([
    ['on the day of publication', 'قال وزير الدفاع الكيني إن', ['وزير الدفاع الكيني = second as minister']],
    ['on the day that the sentence gives', 'وقع وزير الدفاع الكيني الاتفاق في 5 أغسطس 2020', ['وزير الدفاع الكيني = first as minister']],
    ['however it is put', 'وزير دفاع كينيا', ['وزير دفاع كينيا = second as minister']],
    ['in another language', "Kenya's defence minister", ["Kenya's defence minister = second as minister"]],
    ['or so', 'the Kenyan minister of defence', ['Kenyan minister of defence = second as minister']],
    ['of an organisation', 'استقبل رئيس مجلس الوفاق', ['رئيس مجلس الوفاق = third as head']],
    ['but not a former holder', 'وزير الدفاع الكيني السابق', ['وزير الدفاع الكيني = minister']],
  ])('%s', (_, text, expected) => expect(mentionsIn(text, register)).toEqual(expected));

  test('and says why and how surely', () => {
    expect(findingsIn('قال وزير دفاع كينيا', register)[0]).toMatchObject({
      confidence: 'high',
      basis: 'office:minister/defence|KE',
      reason: { en: 'Who held the office on 2023-06-20, by the register: وزير الدفاع الكيني' },
    });
    expect(findingsIn('رئيس مجلس الوفاق', register)[0]).toMatchObject({ confidence: 'medium' });
  });
});

describe('an office with a name', () => {
  test.each([
    ['before it', 'وزير الدفاع الكيني مراد كيلاني', ['مراد كيلاني = second as minister']],
    [
      'of an organisation, which is a mention of its own',
      'رئيس مجلس الوفاق «سعاد العمري»',
      ['مجلس الوفاق = council', 'سعاد العمري = third as head'],
    ],
    ['after a comma', 'مراد كيلاني، وزير الدفاع الكيني، قال', ['مراد كيلاني = second as minister']],
    ['between commas', 'وزير دفاع كينيا، مراد كيلاني، قال', ['كينيا = kenya', 'مراد كيلاني = second as minister']],
    ['of a newcomer', 'رئيس الوزراء الغاني ياو مينسا في', ['ياو مينسا = actor:person:ياو مينسا as office:prime-minister|GH']],
    [
      'of two at once',
      'وزيري الدفاع التركي خلوصي كايا والغاني ياو مينسا في',
      [
        'خلوصي كايا = actor:person:خلوصي كايا as office:minister/defence|TR',
        'ياو مينسا = actor:person:ياو مينسا as office:minister/defence|GH',
      ],
    ],
    [
      'of two at once, in quotation marks',
      'وزيري الدفاع التركي «خلوصي كايا» والكيني «مراد كيلاني» في',
      ['خلوصي كايا = actor:person:خلوصي كايا as office:minister/defence|TR', 'مراد كيلاني = second as minister'],
    ],
  ])('%s', (_, text, expected) => expect(mentionsIn(text, register)).toEqual(expected));
});

describe('an office that the register does not have', () => {
  test.each([
    ['is a newcomer', 'رئيس الوزراء الغاني', ['رئيس الوزراء الغاني = office:prime-minister|GH']],
    [
      'of two countries',
      'وزيري الدفاع التركي والغاني',
      ['وزيري الدفاع التركي = office:minister/defence|TR', 'الغاني = office:minister/defence|GH'],
    ],
    [
      'whose holder the text names',
      'رئيس غانا ياو مينسا. وقال الرئيس الغاني إن',
      ['غانا = actor:state:GH', 'ياو مينسا = actor:person:ياو مينسا as office:head|GH', 'الرئيس الغاني = office:president|GH'],
    ],
    [
      'and the same one later',
      'رئيس الوزراء الغاني ياو مينسا. وقال رئيس وزراء غانا',
      [
        'ياو مينسا = actor:person:ياو مينسا as office:prime-minister|GH',
        'رئيس وزراء غانا = actor:person:ياو مينسا as office:prime-minister|GH',
      ],
    ],
    ['without an owner is nobody', 'قال وزير الدفاع', []],
    ['of a ministry is no person', 'وزارة الدفاع الغانية', ['وزارة الدفاع الغانية = actor:ministry:وزاره الدفاع الغانيه']],
  ])('%s', (_, text, expected) => expect(mentionsIn(text)).toEqual(expected));

  test('carries whose it is', () => {
    expect(findingsIn('رئيس الوزراء الغاني')[0]).toMatchObject({
      newcomer: {
        kind: 'office',
        country: 'GH',
        organisation: { newcomer: { key: 'actor:state:GH' } },
        names: [{ value: 'رئيس الوزراء الغاني' }],
      },
    });
  });
});
