import { CountryCode } from '@mithaq/domain';
import { describe, expect, test } from 'vitest';
import type { EventFound } from '../found.ts';
import { toldValue, valuesOf } from './proposal.ts';
import { ahmadBadr, at, badr, composed, met, minister, ministers, on, only, who } from './testing/composed.ts';
import { agreementAt, eventAt, newcomer } from './testing/passages.ts';

describe('what is told twice', () => {
  test('is one event where the days may be one; the more exact date stands, the other beside it', () => {
    const [meeting, ...others] = composed(
      met('بحث', { date: on('أمس', '2021-05') }),
      met('التقى', { date: on('الأسبوع الماضي', '2021-05-03') }),
    );
    expect(others).toEqual([]);
    const dates = only(meeting, 'event').flatMap((part) => valuesOf(part, 'date'));
    expect(dates.map(({ value, isBeside = false }) => [value.edtf, isBeside])).toEqual([
      ['2021-05-03', false],
      ['2021-05', true],
    ]);
  });

  test.each<[string, Partial<EventFound>, Partial<EventFound>]>([
    ['days that cannot be one', { date: on('أمس', '2021-04') }, { date: on('الأسبوع الماضي', '2021-05-03') }],
    ['two places', { place: who('جدة', { record: 'place_1' }) }, { place: who('الملف', { record: 'place_2' }) }],
    ['other people', {}, { participations: [{ actor: ahmadBadr, role: 'participant' }] }],
    ['planned and held', { modality: 'planned' }, {}],
  ])('is two events where there are %s', (_, one, other) => {
    expect(composed(met('بحث', one), met('التقى', other))).toHaveLength(2);
  });
});

test('elections and conferences need nobody: their day tells that two tellings are of one event', () => {
  const found = composed(
    eventAt(at('الملف'), 'conference', { date: on('أمس', '2021-05-03') }),
    eventAt(at('المياه'), 'conference', { date: on('الأسبوع', '2021-05') }),
  );
  expect(found.map(({ key }) => key)).toEqual([`event:conference:occurred:${at('الملف').start}`]);
});

test('an event of nobody is proposed where its day or its place is told, and is nothing where neither is', () => {
  const dated = eventAt(at('التقى'), 'capture', { date: on('أمس', '2021-05-03') });
  const set = eventAt(at('بحث'), 'negotiation', { place: who('جدة', { record: 'place_1' }) });
  const bare = eventAt(at('الملف'), 'capture');
  const named = eventAt(at('المياه'), 'conference', { place: who('جدة', { record: 'place_1' }), confidence: 'low' });
  expect(composed(dated, set, bare, named).map(({ key }) => key)).toEqual([
    `event:capture:occurred:${dated.start}`,
    `event:negotiation:occurred:${set.start}`,
  ]);
});

test('a meeting of which nothing is told but that the agreement was made at it is no event of the agreement', () => {
  const signature = eventAt(at('بحث'), 'signature', { agreements: ['a'] });
  const [proposal, ...others] = composed(agreementAt(at('اتفاق')), signature, eventAt(at('الملف'), 'meeting', { agreements: ['a'] }));
  expect([others, proposal?.parts.map(({ key }) => key)]).toEqual([[], ['agreement:a', 'event:signature:occurred:0:agreement:a']]);
});

test('one signature of two agreements is told of each, so that either can be accepted alone', () => {
  const found = composed(
    agreementAt(at('اتفاق')),
    agreementAt(at('اتفاق', 'بدر'), { key: 'b' }),
    eventAt(at('التقى'), 'signature', { agreements: ['a', 'b'] }),
  );
  expect(found.map((proposal) => only(proposal, 'event').map(({ of }) => of))).toEqual([['agreement:a'], ['agreement:b']]);
});

test('words that name the place name nobody who takes part', () => {
  const [visit] = composed(
    met('بحث', {
      place: who('جدة', { record: 'place_1' }),
      participations: [
        { actor: ministers, role: 'visitor' },
        { actor: who('جدة', { record: 'actor_3' }), role: 'host' },
      ],
    }),
  );
  expect(
    only(visit, 'event')
      .flatMap((event) => valuesOf(event, 'participations'))
      .map(({ value }) => value.actor),
  ).toEqual([minister]);
});

test('who is told by his office alone acts as his organisation; a place acts for nobody', () => {
  const ministry = newcomer('body:m', 'الوزارة', { actorKind: 'ministry' });
  const office = newcomer('office:m', 'الوزير', { kind: 'office', organisation: ministry });
  const [meeting] = composed(
    met('بحث', {
      participations: [
        { actor: who('الوزيران', office), role: 'visitor' },
        { actor: who('جدة', newcomer('place:SA:jeddah', 'جدة', { kind: 'place' })), role: 'host' },
      ],
    }),
  );
  expect(
    only(meeting, 'event')
      .flatMap((event) => valuesOf(event, 'participations'))
      .map(({ value }) => value),
  ).toEqual([{ actor: { part: 'new:body:m' }, role: 'visitor', capacity: { part: 'new:office:m' } }]);
});

test('a city and its country are one place, and the city stands', () => {
  const place = (key: string, value: string) => newcomer(key, value, { kind: 'place', country: CountryCode.parse('SA') });
  const [meeting, ...others] = composed(
    met('بحث', { place: who('الملف', place('place:country:SA', 'السعودية')) }),
    met('التقى', { place: who('جدة', place('place:SA:jeddah', 'جدة')) }),
  );
  expect(others.map(({ key }) => key)).toEqual([]);
  expect(only(meeting, 'event').map((event) => toldValue(event, 'place'))).toEqual([{ part: 'new:place:SA:jeddah' }]);
});

test('what somebody is quoted with is attributed to him', () => {
  const [meeting] = composed(met('بحث', { attributedTo: ahmadBadr }));
  expect(meeting?.parts[0].passages).toEqual([{ ...at('بحث'), attributedTo: badr }]);
});
