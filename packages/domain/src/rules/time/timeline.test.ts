import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyEdtf, eventOf, sourceOf } from '../../testing/records.ts';
import { actorOf, clauseOf, recognitionOf, tenureOf } from '../../testing/rule-records.ts';
import { compareDates, Day } from '../../values/fuzzy-date.ts';
import { timeline } from './timeline.ts';

const dated = (dates: readonly (string | undefined)[]) =>
  dates.map((edtf, at) => eventOf(at + 1, { type: 'visit', ...(edtf === undefined ? {} : { date: { edtf } }) }));

test('by first possible day, then by last; the undated come last', () => {
  const events = dated([undefined, 'Y17000', '2020-12', '2020-12-01', '2020', '[..2019]', '2020-12-01/..', '2020-12-01']);
  expect(timeline(events).map(({ slug, date }) => [slug, date?.edtf])).toEqual([
    ['event-6', '[..2019]'],
    ['event-5', '2020'],
    ['event-4', '2020-12-01'],
    ['event-8', '2020-12-01'],
    ['event-3', '2020-12'],
    ['event-7', '2020-12-01/..'],
    ['event-2', 'Y17000'],
    ['event-1', undefined],
  ]);
});

test('what surely lies before stands before, whatever the order given', () => {
  fc.assert(
    fc.property(fc.array(fc.option(anyEdtf, { nil: undefined }), { maxLength: 8 }), (dates) => {
      const events = dated(dates);
      const line = timeline(events);
      expect(timeline(events.toReversed())).toEqual(line);
      line.forEach((event, at) => {
        for (const later of line.slice(at + 1)) {
          expect(event.date === undefined && later.date !== undefined).toBe(false);
          if (event.date && later.date) expect(compareDates(event.date, later.date)).not.toBe('after');
        }
      });
    }),
  );
});

test('a window leaves out what surely lies outside it, and keeps what may lie inside', () => {
  const events = dated(['2020-11-30', '2020', '2020-12-04', '2021', undefined]);
  const window = { from: Day.parse('2020-12-01'), to: Day.parse('2020-12-31') };
  expect(timeline(events, window).map(({ slug }) => slug)).toEqual(['event-2', 'event-3', 'event-5']);
});

test('records of every kind stand at their first date', () => {
  const records = [
    sourceOf(1, { published: { date: { edtf: '2020-12-05' }, inferred: false } }),
    clauseOf(1, 1, { deadline: { edtf: '2021-12-24' } }),
    tenureOf(1, [1, 1], '2020-08-29'),
    recognitionOf(1, [1, 2], undefined, '2020-12-01'),
    eventOf(1, { type: 'visit', date: { edtf: '2020-12-04' } }),
    actorOf(1),
  ];
  expect(timeline(records).map(({ record }) => record)).toEqual(['tenure', 'recognition', 'event', 'source', 'clause', 'actor']);
});

test('what had begun by a day stands at that day, not before everything; "still so" is no date', () => {
  const records = [
    recognitionOf(1, [1, 2], '[..2020-08]', '[2020-12-04..]'),
    eventOf(1, { type: 'visit', date: { edtf: '2014-06-30' } }),
    eventOf(2, { type: 'visit', date: { edtf: '2020-12-04' } }),
    tenureOf(1, [1, 1], undefined, '[2013-01-01..]'),
  ];
  expect(timeline(records).map(({ slug }) => slug)).toEqual(['event-1', 'recognition-1', 'event-2', 'tenure-1']);
});
