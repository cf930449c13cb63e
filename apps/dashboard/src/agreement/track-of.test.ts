import type { EventRow } from '@mithaq/client';
import { fuzzyDate } from '@mithaq/domain';
import { expect, test } from 'vitest';
import { trackOf } from './track-of.ts';

const event = (slug: string, edtf: string, earliest: string, latest: string): EventRow => ({
  ref: { id: `event_${slug.padStart(26, '0').replaceAll(/[ilou]/g, '0')}`, record: 'event', slug, label: {} },
  type: 'visit',
  date: fuzzyDate(edtf),
  earliest,
  latest,
  modality: 'occurred',
  parts: [],
  agreements: [],
  support: { sources: 1, independent: 0, oneSpeaker: false },
});
const month = event('month', '2020-12', '2020-12-01', '2020-12-31');
const early = event('early', '2020-12-04', '2020-12-04', '2020-12-04');
const late = event('late', '2020-12-28', '2020-12-28', '2020-12-28');
const status = { asOf: '2020-12-15', values: [], doubts: [] };

test('words stand behind their mark, before it near the end of the line, and on it where neither side has room', () => {
  const track = trackOf({ events: [month, early, late], status }, '2020-12-15', () => 'thirty letters of description.');
  expect(track?.marks.map(({ event: { ref }, wordsPlace }) => [ref.slug, wordsPlace])).toEqual([
    ['month', 'within'],
    ['early', 'after'],
    ['late', 'before'],
  ]);
});
