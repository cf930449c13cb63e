import { ActorId, CountryCode, fuzzyDate, Slug } from '@mithaq/domain';
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
    'a publication date',
    'source',
    'published',
    { date: { edtf: '2020-08' }, inferred: true },
    { ar: 'أغسطس 2020 · مستنتج', en: 'August 2020 · inferred' },
  ],
  ['a recognition', 'recognition', 'as', 'government', { ar: 'حكومة لدولتها', en: 'as the government of its state' }],
  ['a number', 'event', 'figures', 7, { ar: '7', en: '7' }],
  ['an unknown word', 'agreement', 'instrument', 'handshake', { ar: 'handshake', en: 'handshake' }],
] as const)('%s in words', (_what, kind, property, value, words) => {
  const display = displayOf(gathered, { kind, property, value });
  if (words === undefined) expect(display.en).toMatch(/demining/i);
  else expect(display).toEqual(words);
});
