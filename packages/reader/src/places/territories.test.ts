import { CountryCode } from '@mithaq/domain';
import { expect, test } from 'vitest';
import { tokenize } from '../text/tokens.ts';
import { nationalityAt } from './nationalities.ts';
import { countryData, countryOf, spaced, territories } from './territories.ts';

const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
const codes = letters.flatMap((one) => letters.map((other) => one + other)).filter((code) => CountryCode.safeParse(code).success);

test('every country has a name in each language', () => {
  expect(codes.length).toBe(250);
  expect(Object.keys(countryData.ar)).toEqual(codes);
  expect(Object.keys(countryData.en)).toEqual(codes);
  for (const code of codes)
    expect(countryOf.get(code)?.names.map(({ language }) => language)).toEqual(expect.arrayContaining(['ar', 'en']));
});

test.each(['ar', 'en'] as const)('what `Intl` calls the Arab states is among the names in %s', (language) => {
  const displayed = new Intl.DisplayNames(language, { type: 'region' });
  for (const code of [
    'BH',
    'DJ',
    'DZ',
    'EG',
    'IQ',
    'JO',
    'KM',
    'KW',
    'LB',
    'LY',
    'MA',
    'MR',
    'OM',
    'QA',
    'SA',
    'SD',
    'SO',
    'SY',
    'TN',
    'YE',
  ]) {
    const name = spaced(displayed.of(code) ?? '');
    expect(
      territories
        .from(name.split(' ')[0] ?? '')
        .some(({ words, meaning }) => words.join(' ') === name && meaning.some(({ country }) => country === code)),
    ).toBe(true);
  }
});

const countryIn = (text: string) => {
  const found = nationalityAt(tokenize(text).tokens, 0);
  return found && `${found.country} ${found.isDefinite ? 'the' : 'a'} ${found.next}`;
};

test.each([
  ['الإيطالية', 'IT the 1'],
  ['إيطاليون', 'IT a 1'],
  ['والسودانيان', 'SD the 1'],
  ['أميركي', 'US a 1'],
  ['الأمريكيتين', 'US the 1'],
  ['الجنوب أفريقية', 'ZA the 2'],
  ['الكوري الشمالي', 'KP the 2'],
  ['الكوري', 'KR the 1'],
  ['أتراك', 'TR a 1'],
  ['Dutch', 'NL the 1'],
  ['South Sudanese', 'SS the 2'],
  ['تركيا', undefined],
  ['الوطني', undefined],
])('%s is the adjective of %s', (text, expected) => expect(countryIn(text)).toBe(expected));

test('every adjective of the lexicon is one of its country', () => {
  const written = [countryData.ar, countryData.en].flatMap((countries) =>
    Object.entries(countries).flatMap(([code, { adjectives = [] }]) => adjectives.map((adjective) => ({ code, adjective }))),
  );
  expect(written.length).toBeGreaterThan(400);
  expect(written.filter(({ adjective }) => countryIn(adjective)?.split(' ')[2] !== String(spaced(adjective).split(' ').length))).toEqual(
    [],
  );
});
