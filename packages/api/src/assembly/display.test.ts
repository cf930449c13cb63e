import { ActorId, CountryCode, fuzzyDate, Slug, taxonomy } from '@mithaq/domain';
import { expect, test } from 'vitest';
import type { Held } from '../ports.ts';
import { displayOf } from './display.ts';
import type { Gathered } from './gather.ts';

const italy = ActorId.parse('actor_00000000000000000000000001');
const gathered: Gathered = {
  held: new Map<string, Held>([
    [
      italy,
      {
        revision: 1,
        record: {
          record: 'actor',
          id: italy,
          schemaVersion: 2,
          slug: Slug.parse('italy'),
          kind: 'state',
          countries: [CountryCode.parse('IT')],
          names: [
            { value: 'إيطاليا', language: 'ar', kind: 'official' },
            { value: 'Italy', language: 'en', kind: 'official' },
          ],
        },
      },
    ],
  ]),
  statements: new Map(),
  attached: new Set(),
  texts: new Map(),
  taxonomy,
};

test.each([
  ['a date', 'event', 'date', fuzzyDate('2020-06'), { ar: 'يونيو 2020', en: 'June 2020' }],
  ['a record', 'event', 'place', italy, { ar: 'إيطاليا', en: 'Italy' }],
  ['a name', 'agreement', 'names', { value: 'اتفاق', language: 'ar', kind: 'alias' }, { ar: 'اتفاق' }],
  ['a text', 'clause', 'text', { fr: 'Déminage' }, { fr: 'Déminage' }],
  ['a code', 'agreement', 'instrument', 'memorandum-of-understanding', { ar: 'مذكرة تفاهم', en: 'memorandum of understanding' }],
  ['a code by its kind', 'event', 'type', 'signature', { ar: 'توقيع', en: 'signature' }],
  ['a topic', 'clause', 'topics', 'hazards.demining', undefined],
  ['a part', 'agreement', 'participations', { actor: italy, role: 'party' }, { ar: 'إيطاليا · طرف', en: 'Italy · party' }],
  [
    'a part, its fields in another order',
    'event',
    'participations',
    { capacity: 'Minister', role: 'signatory', onBehalfOf: italy, actor: italy },
    {
      ar: 'إيطاليا · موقّع · نيابة عن إيطاليا · بصفة Minister',
      en: 'Italy · signatory · on behalf of Italy · as Minister',
    },
  ],
  [
    'a publication date',
    'source',
    'published',
    { date: { edtf: '2020-08' }, inferred: true },
    { ar: 'أغسطس 2020 · مستنتج', en: 'August 2020 · inferred' },
  ],
  ['a title', 'source', 'title', { value: 'نزع الألغام', language: 'ar' }, { ar: 'نزع الألغام' }],
  [
    'a figure',
    'event',
    'figures',
    { measure: 'displaced', low: 200000 },
    { ar: 'نازحون: أكثر من 200,000', en: 'displaced: more than 200,000' },
  ],
  ['a number of votes', 'event', 'figures', { measure: 'votes-for', value: 325 }, { ar: 'أصوات مؤيدة: 325', en: 'votes for: 325' }],
  [
    'a number between two',
    'event',
    'figures',
    { measure: 'killed', low: 20, high: 30 },
    { ar: 'قتلى: بين 20 و30', en: 'killed: between 20 and 30' },
  ],
  ['a number at most', 'event', 'figures', { measure: 'killed', high: 30 }, { ar: 'قتلى: 30 على الأكثر', en: 'killed: at most 30' }],
  [
    'an interval with both ends',
    'tenure',
    'interval',
    { from: { edtf: '2019' }, to: { edtf: '2020-12' } },
    { ar: 'من 2019 إلى ديسمبر 2020', en: 'from 2019 to December 2020' },
  ],
  ['an interval with a beginning', 'tenure', 'interval', { from: { edtf: '2019' } }, { ar: 'من 2019', en: 'from 2019' }],
  ['an interval with an end', 'tenure', 'interval', { to: { edtf: '2019' } }, { ar: 'إلى 2019', en: 'to 2019' }],
  ['an interval of which nobody tells', 'tenure', 'interval', {}, { ar: 'لا مصدر يقول متى', en: 'no source says when' }],
  ['a country', 'place', 'country', 'MA', { ar: 'المغرب', en: 'Morocco' }],
  ['no country', 'actor', 'countries', 'Atlantis', { ar: 'Atlantis', en: 'Atlantis' }],
  ['a recognition', 'recognition', 'as', 'government', { ar: 'حكومة لدولتها', en: 'as the government of its state' }],
  ['a number', 'event', 'figures', 7, { ar: '7', en: '7' }],
  ['an unknown word', 'agreement', 'instrument', 'handshake', { ar: 'handshake', en: 'handshake' }],
] as const)('%s in words', (_what, kind, property, value, words) => {
  const display = displayOf(gathered, { kind, property, value });
  if (words === undefined) expect(display.en).toMatch(/demining/i);
  else expect(display).toEqual(words);
});
