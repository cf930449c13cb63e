import { Day } from '@mithaq/domain';
import { describe, expect, test } from 'vitest';
import { dayFrom, edtfOf, nthWeekday, unitNear, weekdayIn, weekdayOf, yearOf } from './calendar.ts';

const published = Day.parse('2024-03-10');

describe('edtfOf', () => {
  test.each([
    [{ year: 2019 }, '2019'],
    [{ year: 2019, lastYear: 2021 }, '2019/2021'],
    [{ year: 2019, part: 'early' as const }, '[2019-01..2019-04]'],
    [{ year: 2019, part: 'quarter-4' as const }, '[2019-10..2019-12]'],
    [{ year: 2019, season: 24 }, '2019-24'],
    [{ year: 2019, month: 2 }, '2019-02'],
    [{ year: 2019, month: 2, part: 'half-2' as const }, '[2019-02-16..2019-02-28]'],
    [{ year: 2019, month: 2, part: 'late' as const }, '[2019-02-21..2019-02-28]'],
    [{ year: 2020, month: 2, day: 29 }, '2020-02-29'],
    [{ year: 2020, month: 2, day: 3, lastDay: 5 }, '2020-02-03/2020-02-05'],
    [{ year: 2019, month: 2, day: 29 }, undefined],
    [{ year: 1900, month: 2, day: 29 }, undefined],
    [{ year: 2020, month: 4, day: 31 }, undefined],
    [{ year: 2020, month: 4, day: 5, lastDay: 3 }, undefined],
  ])('%j', (date, expected) => expect(edtfOf(date)).toBe(expected));
});

describe('yearOf', () => {
  test.each([
    ['the latest one may be the day of publication', { month: 3, day: 10 }, 'latest', 2024],
    ['else the one before', { month: 3, day: 11 }, 'latest', 2023],
    ['"last" is before publication', { month: 3, day: 10 }, 'last', 2023],
    ['"this" is of the same year', { month: 12, day: 1 }, 'this', 2024],
    ['"next" is after publication', { month: 3, day: 10 }, 'next', 2025],
    ['a month that has begun', { month: 3 }, 'latest', 2024],
    ['the month before', { month: 3 }, 'last', 2023],
    ['29 February is looked for in leap years', { month: 2, day: 29 }, 'latest', 2024],
    ['and forward too', { month: 2, day: 29 }, 'next', 2028],
    ['no year has a 31 April', { month: 4, day: 31 }, 'latest', undefined],
  ] as const)('%s', (_, date, direction, expected) => expect(yearOf(date, published, direction)).toBe(expected));
});

test('unitNear crosses the end of a year', () => {
  expect(unitNear('month', Day.parse('2024-01-05'), 'last')).toEqual({ year: 2023, month: 12 });
  expect(unitNear('month', Day.parse('2024-12-05'), 'next')).toEqual({ year: 2025, month: 1 });
  expect(unitNear('year', published, 'last')).toEqual({ year: 2023 });
});

test('weekdayOf', () => {
  expect([weekdayOf(2024, 3, 10), weekdayOf(2021, 1, 1), weekdayOf(2000, 2, 29)]).toEqual([0, 5, 2]);
});

test('dayFrom crosses months, years and leap days', () => {
  expect([dayFrom('2024-02-28', 2), dayFrom('2024-01-01', -1), dayFrom('2023-12-31', 1)]).toEqual([
    '2024-03-01',
    '2023-12-31',
    '2024-01-01',
  ]);
});

test('nthWeekday', () => {
  expect(weekdayIn('2020-01-02')).toBe(4);
  expect(nthWeekday({ year: 2020, month: 1, weekday: 4 }, 1)).toBe('2020-01-02');
  expect(nthWeekday({ year: 2020, month: 1, weekday: 4 }, 5)).toBe('2020-01-30');
  expect(nthWeekday({ year: 2020, month: 2, weekday: 4 }, 5)).toBe(undefined);
});
