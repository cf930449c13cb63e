import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyEdtf, eventOf } from '../testing/records.ts';
import { compareDates } from '../values/fuzzy-date.ts';
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
