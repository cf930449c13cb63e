import { expect, test } from 'vitest';
import { indexRegister } from '../../register.ts';
import { eventOf, idOf, sourceOf, statementOf } from '../../testing/records.ts';
import { firstTold } from './first-told.ts';

const event = eventOf(1, { type: 'visit' });
const publishedOn = (...dates: readonly (string | undefined)[]) =>
  dates.map((edtf, at) => sourceOf(at + 1, edtf === undefined ? {} : { published: { date: { edtf }, inferred: true } }));
const telling = (number: number, source: number, standing = 'accepted') =>
  statementOf(number, [source], { subject: event.id, property: 'type', value: 'visit', standing, note: { en: 'A note.' } });

const toldIn = (...dates: readonly (string | undefined)[]) =>
  firstTold({ records: [event, ...publishedOn(...dates)], statements: dates.map((_, at) => telling(at + 1, at + 1)) }, event.id);

test.each<[string, readonly (string | undefined)[], readonly [string | null, string | null]]>([
  ['one day', ['2020-12-15'], ['2020-12-15', '2020-12-15']],
  ['the earliest of several', ['2020-12-15', '2020-08-05'], ['2020-08-05', '2020-08-05']],
  ['dates that overlap', ['2020-12-15', '[2020-12-04..2020-12-31]'], ['2020-12-04', '2020-12-15']],
  ['a month before a day', ['2020-12-15', '2020-08'], ['2020-08-01', '2020-08-31']],
  ['a source that nobody dates may be the earliest', ['2020-12-15', undefined], [null, '2020-12-15']],
  ['a source of which only the last day is known', ['[..2020-08-05]', '2020-12-15'], [null, '2020-08-05']],
  ['a source of which only the first day is known', ['[2020-08-05..]', '2020-12-15'], ['2020-08-05', '2020-12-15']],
  ['no source at all', [], [null, null]],
])('%s', (_, dates, [earliest, latest]) => {
  expect(toldIn(...dates)).toEqual({ earliest, latest });
});

test('a rejected statement tells nothing; a disputed one does, and so does one that needs work', () => {
  const records = [event, ...publishedOn('2020-01-01', '2020-02-02', '2020-03-03')];
  const found = (...statements: readonly ReturnType<typeof telling>[]) =>
    firstTold(indexRegister({ records, statements }), event.id).earliest;
  expect(found(telling(1, 1, 'rejected'), telling(2, 2, 'disputed'))).toBe('2020-02-02');
  expect(found(telling(1, 1, 'rejected'), telling(2, 3, 'needs-work'))).toBe('2020-03-03');
});

test('statements about other records, and sources that the register does not have, date nothing', () => {
  const other = statementOf(1, [1], { subject: idOf('event', 2), property: 'type', value: 'visit' });
  expect(firstTold({ records: publishedOn('2020-01-01'), statements: [other] }, event.id)).toEqual({ earliest: null, latest: null });
  expect(firstTold({ records: [], statements: [telling(1, 1)] }, event.id)).toEqual({ earliest: null, latest: null });
});
