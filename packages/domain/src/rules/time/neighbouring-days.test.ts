import { expect, test } from 'vitest';
import { dayFollowing, dayPreceding } from './neighbouring-days.ts';
import { afterAll, beforeAll } from './spans.ts';

test.each([
  ['2020-12-04', '2020-12-05'],
  ['2020-02-28', '2020-02-29'],
  ['2019-02-28', '2019-03-01'],
  ['2020-12-31', '2021-01-01'],
  ['0999-12-31', '1000-01-01'],
])('%s is followed by %s', (day, next) => {
  expect([dayFollowing(day), dayPreceding(next)]).toEqual([next, day]);
});

test('an open side stays open, and nothing follows the last day that there is', () => {
  expect([dayFollowing(beforeAll), dayPreceding(beforeAll)]).toEqual([beforeAll, beforeAll]);
  expect([dayFollowing(afterAll), dayPreceding(afterAll), dayFollowing('9999-12-31')]).toEqual([afterAll, afterAll, afterAll]);
});
