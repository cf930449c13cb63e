import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyEdtf, eventsOf, type Told } from '../../testing/records.ts';
import { day, numberOf } from '../../testing/rule-records.ts';
import { boundsOf, fuzzyDate } from '../../values/fuzzy-date.ts';
import { type AnnouncedEvent, type Announcement, announcedNotRealised, announcements } from './announced.ts';

const asOf = day('2020-12-15');
const read = (found: readonly Announcement<AnnouncedEvent>[]) =>
  found.map(({ tellings, earlier, due, mayBeSettledBy }) => [
    tellings.map(({ id }) => numberOf(id)),
    earlier.map(({ id }) => numberOf(id)),
    due,
    mayBeSettledBy.map(({ id }) => numberOf(id)),
  ]);
const open = (...told: readonly Told[]) => read(announcedNotRealised(eventsOf(told), asOf));
const outcomes = (...told: readonly Told[]) =>
  announcements(eventsOf(told), asOf).map(({ outcome, settledBy }) => [outcome, settledBy.map(({ id }) => numberOf(id))]);

test.each([
  ['2021-12-24', 'upcoming'],
  ['2020-12', 'due'],
  ['2020-11', 'overdue'],
  [undefined, 'undated'],
])('announced for %s: %s', (edtf, due) => {
  expect(open(['election', edtf, 'announced'])).toEqual([[[1], [], due, []]]);
});

test('the most pressing first', () => {
  const told: Told[] = [
    ['visit', undefined, 'planned'],
    ['election', '2021-12-24', 'planned'],
    ['aid', '2020-11', 'announced'],
    ['meeting', '2020-12', 'planned'],
    ['vote', '2020-10', 'planned'],
  ];
  expect(open(...told).map(([tellings]) => tellings)).toEqual([[5], [3], [4], [2], [1]]);
});

test.each([
  ['occurred', 'realised'],
  ['did-not-happen', 'not-realised'],
  ['denied', 'not-realised'],
])('what %s by then settles it', (modality, outcome) => {
  expect(outcomes(['visit', '2020-12-01', 'planned'], ['visit', '2020-12-02', modality, 1])).toEqual([[outcome, [2]]]);
});

test.each([
  ['occurred', '2020-12-16', []],
  ['did-not-happen', '2020-12-16', []],
  ['occurred', '2020-12', [2]],
  ['occurred', undefined, [2]],
  ['denied', '2020-12-20', [2]],
])('%s on %s leaves it open as of the 15th', (modality, edtf, mayBeSettledBy) => {
  expect(open(['visit', '2020-12-20', 'planned'], ['visit', edtf, modality, 1])).toEqual([[[1], [], 'upcoming', mayBeSettledBy]]);
});

test('what happened without realising it settles nothing', () => {
  expect(open(['visit', '2020-12-01', 'planned'], ['visit', '2020-12-01'])).toEqual([[[1], [], 'overdue', []]]);
});

test('an announcement that realises another only renews it', () => {
  expect(open(['visit', '2020-11', 'planned'], ['visit', '2021-01', 'planned', 1], ['visit', '2021-02', 'announced', 2])).toEqual([
    [[3], [1, 2], 'upcoming', []],
  ]);
});

test('what realises one telling of a chain settles all of it', () => {
  const chain: Told[] = [
    ['visit', '2020-11', 'planned'],
    ['visit', '2020-12', 'planned', 1],
  ];
  expect(outcomes(...chain, ['visit', '2020-12-10', 'occurred', 1])).toEqual([['realised', [3]]]);
  expect(outcomes(...chain, ['visit', '2020-12-10', 'occurred', 2])).toEqual([['realised', [3]]]);
});

test('rival tellings stand together; where they disagree on the date, it may be due', () => {
  const rivals: Told[] = [
    ['visit', undefined, 'planned'],
    ['visit', '2021-01', 'planned', 1],
    ['visit', '2020-12-01', 'announced', 1],
  ];
  expect(open(...rivals)).toEqual([[[3, 2], [1], 'due', []]]);
});

test('one source says that it happened, another that it did not', () => {
  const told: Told[] = [
    ['visit', '2020-12-01', 'planned'],
    ['visit', '2020-12-01', 'occurred', 1],
    ['visit', '2020-12-01', 'did-not-happen', 1],
  ];
  expect(outcomes(...told)).toEqual([['told both ways', [2, 3]]]);
});

test('announcements that realise one another in a circle are one', () => {
  expect(open(['visit', '2021-01', 'planned', 2], ['visit', '2021-02', 'planned', 1])).toEqual([[[1, 2], [], 'upcoming', []]]);
});

const toldOn = (days: Readonly<Record<number, string | null>>) => ({
  firstTold: ({ id }: AnnouncedEvent) => {
    const on = days[numberOf(id)];
    return on === undefined || on === null ? { earliest: null, latest: null } : boundsOf(fuzzyDate(on));
  },
});

test('an announcement that was surely told after the day is none yet; one that may have been stays, and says so', () => {
  const events = eventsOf([
    ['visit', undefined, 'planned'],
    ['aid', undefined, 'announced'],
    ['vote', undefined, 'announced'],
  ]);
  const asked = toldOn({ 1: '2020-12-16', 2: '2020-12', 3: '2020-12-15' });
  expect(
    announcedNotRealised(events, asOf, asked).map(({ tellings, mayBeUntold }) => [
      tellings.map(({ id }) => numberOf(id)),
      mayBeUntold.map(({ id }) => numberOf(id)),
    ]),
  ).toEqual([
    [[2], [2]],
    [[3], []],
  ]);
  expect(announcedNotRealised(events, asOf).flatMap(({ mayBeUntold }) => mayBeUntold)).toEqual([]);
});

test('a renewal that may not have been told by then leaves open which of the two tellings held', () => {
  const events = eventsOf([
    ['visit', '2020-11', 'planned'],
    ['visit', '2021-01', 'planned', 1],
  ]);
  expect(read(announcements(events, asOf, toldOn({ 1: '2020-10', 2: '2020-12' })))).toEqual([[[1, 2], [], 'due', []]]);
  expect(read(announcements(events, asOf, toldOn({ 1: '2020-10', 2: '2021' })))).toEqual([[[1], [], 'overdue', []]]);
  expect(read(announcements(events, asOf, toldOn({ 1: '2020-10', 2: '2020-12-01' })))).toEqual([[[2], [1], 'upcoming', []]]);
});

test('what realises a telling that came later settles the earlier one too', () => {
  const events = eventsOf([
    ['visit', '2020-11', 'planned'],
    ['visit', '2021-01', 'planned', 1],
    ['visit', '2020-12-10', 'occurred', 2],
  ]);
  expect(announcements(events, asOf, toldOn({ 1: '2020-10', 2: '2021' })).map(({ outcome }) => outcome)).toEqual(['realised']);
});

const anyTold: fc.Arbitrary<Told> = fc.tuple(
  fc.constant('visit'),
  fc.option(anyEdtf, { nil: undefined }),
  fc.constantFrom('occurred', 'planned', 'announced', 'denied', 'did-not-happen'),
  fc.integer({ min: 1, max: 6 }),
);

test('every announcement stands in exactly one entry, whatever the order given', () => {
  fc.assert(
    fc.property(fc.array(anyTold, { maxLength: 6 }), (told) => {
      const events = eventsOf(told);
      const found = announcements(events, asOf);
      const announced = events.filter(({ modality }) => modality === 'planned' || modality === 'announced');
      expect(found.flatMap(({ tellings, earlier }) => [...tellings, ...earlier]).length).toBe(announced.length);
      expect(new Set(found.flatMap(({ tellings, earlier }) => [...tellings, ...earlier]))).toEqual(new Set(announced));
      expect(announcements(events.toReversed(), asOf)).toEqual(found);
      expect(announcedNotRealised(events, asOf)).toEqual(found.filter(({ settledBy }) => settledBy.length === 0));
    }),
  );
});

test('as days go by, what is settled stays settled', () => {
  fc.assert(
    fc.property(fc.array(anyTold, { maxLength: 6 }), (told) => {
      const events = eventsOf(told);
      const openOn = (text: string) => new Set(announcedNotRealised(events, day(text)).flatMap(({ tellings }) => tellings));
      const [before, after] = [openOn('2000-01-01'), openOn('2050-01-01')];
      expect([...after].filter((event) => !before.has(event))).toEqual([]);
    }),
  );
});
