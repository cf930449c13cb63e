import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CountryCode } from './country.ts';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const accepted = letters.flatMap((first) => letters.map((second) => first + second)).filter((code) => CountryCode.safeParse(code).success);

test('the 249 codes of ISO 3166-1, and XK', () => {
  expect(accepted.length).toBe(250);
  expect(accepted).toEqual(expect.arrayContaining(['LY', 'TR', 'QA', 'MT', 'SS', 'PS', 'TW', 'EH', 'AQ', 'BV', 'XK']));
});

test('each code has a name of its own in the language data of Unicode', () => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  expect(accepted.filter((code) => names.of(code) === undefined)).toEqual([]);
});

test.each([
  ['a code that ISO reserves', 'UK'],
  ['a union', 'EU'],
  ['the United Nations', 'UN'],
  ['a former country', 'YU'],
  ['a former country', 'SU'],
  ['a former country', 'AN'],
  ['a code that nobody has', 'XX'],
  ['another user’s code', 'XA'],
  ['lower case', 'ly'],
  ['three letters', 'LBY'],
  ['a code with a line after it', 'LY\n'],
])('%s is refused: %j', (_, code) => {
  expect(CountryCode.safeParse(code).error?.issues.map(({ message }) => message)).toEqual(['expected an ISO 3166-1 alpha-2 country code']);
});

test('its list is small', () => {
  expect(
    readFileSync(`${import.meta.dirname}/country.ts`, 'utf8')
      .match(/'[A-Z]+'/g)
      ?.join('').length,
  ).toBeLessThan(400);
});
