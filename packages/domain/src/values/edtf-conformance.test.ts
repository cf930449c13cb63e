import { parse as parseTypescript } from '@edtf-ts/core';
import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyEdtf } from '../testing/records.ts';
import { boundsOf, Edtf, fuzzyDate } from './fuzzy-date.ts';

/** The examples of the Library of Congress EDTF specification (4 February 2019) that fall within what Mithaq takes. */
const published = {
  'level 0': [
    '1985-04-12',
    '1985-04',
    '1985',
    '1964/2008',
    '2004-06/2006-08',
    '2004-02-01/2005-02-08',
    '2004-02-01/2005-02',
    '2004-02-01/2005',
    '2005/2006-02',
  ],
  'level 1': [
    'Y170000002',
    'Y-170000002',
    '2001-21',
    '1984?',
    '2004-06~',
    '2004-06-11%',
    '201X',
    '20XX',
    '2004-XX',
    '1985-04-XX',
    '1985-XX-XX',
    '1985-04-12/..',
    '1985-04/..',
    '1985/..',
    '../1985-04-12',
    '../1985-04',
    '../1985',
    '1985-04-12/',
    '1985-04/',
    '1985/',
    '/1985-04-12',
    '/1985-04',
    '/1985',
    '-1985',
    '1984~/2004-06',
    '1984/2004-06~',
    '1984~/2004~',
    '1984?/2004%',
    '1984-06-02?/2004-08-08~',
  ],
  'level 2 one-of sets': [
    '[1667,1668,1670..1672]',
    '[..1760-12-03]',
    '[1760-12..]',
    '[1760-01,1760-02,1760-12..]',
    '[1667,1760-12]',
    '[..1984]',
  ],
};

/** Examples of the same document that Mithaq refuses: times of day, and the rest of level 2. */
const refused = [
  '1985-04-12T23:20:30',
  '1985-04-12T23:20:30Z',
  '1985-04-12T23:20:30-04',
  '1985-04-12T23:20:30+04:30',
  'Y-17E7',
  '1950S2',
  'Y171010000S3',
  '2001-34',
  '{1667,1668,1670..1672}',
  '{1960,1961-12}',
  '{..1984}',
  '2004-06-11%/2004-%06',
  '2004-06~-11',
  '?2004-06-~11',
  '2004?-06-11',
  '156X-12-25',
  '15XX-12-25',
  'XXXX-12-XX',
  '1XXX-XX',
  '1XXX-12',
  '1984-1X',
  '2004-06-~01/2004-06-~20',
];
describe.each(Object.entries(published))('%s as published', (_, examples) => {
  test.each(examples)('%s is taken, as by both other readers', (text) => {
    expect(Edtf.safeParse(text).success).toBe(true);
    expect(() => edtf(text)).not.toThrow();
    expect(parseTypescript(text).success).toBe(true);
  });
});

test.each(refused)('%s is refused', (text) => {
  expect(Edtf.safeParse(text).success).toBe(false);
});

test('an interval of unspecified days is taken: each end is a date of level 1', () => {
  expect(boundsOf(fuzzyDate('2004-06-XX/2004-07-03'))).toEqual({ earliest: '2004-06-01', latest: '2004-07-03' });
});

/** A plain expression: no qualifier (EDTF gives it no measure), no season (nor months), no year that is not a day of ours. */
const isPlain = (text: string): boolean => !/[?~%]|-2[1-4](?!\d|-)|Y|(?:^|\D)-\d{4}|0000|X/.test(text);

const day = (time: number | Date): string => new Date(time).toISOString().slice(0, 10);

test('where nothing is left to judgement, the bounds of dates and intervals are those of `edtf`', () => {
  fc.assert(
    fc.property(
      anyEdtf.filter((text) => isPlain(text) && !text.startsWith('[')),
      (text) => {
        const { earliest, latest } = boundsOf(fuzzyDate(text));
        const other = edtf(text);
        if (earliest !== null) expect(day(other.min)).toBe(earliest);
        if (latest !== null) expect(day(other.max)).toBe(latest);
      },
    ),
  );
});

/** That reader lists every day of a range. */
const isLongRange = (text: string): boolean => /\d\.\.\d/.test(text);

test.each(['[2020-06-01..2020-06-10]', '[2020-02-21..2020-02-29]', '[1670..1672]', '[2019-11..2020-02]'])('and those of %s', (text) => {
  const other = parseTypescript(text);
  expect(other.success && [day(other.value.min), day(other.value.max)]).toEqual(Object.values(boundsOf(fuzzyDate(text))));
});

test('and those of sets are those of `@edtf-ts/core`', () => {
  fc.assert(
    fc.property(
      anyEdtf.filter((text) => isPlain(text) && text.startsWith('[') && !isLongRange(text)),
      (text) => {
        const { earliest, latest } = boundsOf(fuzzyDate(text));
        const other = parseTypescript(text);
        if (!other.success) throw new Error(`not read: ${text}`);
        if (earliest !== null) expect(day(other.value.min)).toBe(earliest);
        if (latest !== null) expect(day(other.value.max)).toBe(latest);
      },
    ),
  );
});

test.each(['201X', '20XX', '2004-XX', '1985-04-XX', '1985-XX-XX', '2004-02-XX'])('an unspecified part spans what it may be: %s', (text) => {
  const { earliest, latest } = boundsOf(fuzzyDate(text));
  const other = parseTypescript(text);
  expect(other.success && [other.value.min, other.value.max].map((time) => time.toISOString().slice(0, 10))).toEqual([earliest, latest]);
});
