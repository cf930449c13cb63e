import { describe, expect, test } from 'vitest';
import { day } from '../../testing/rule-records.ts';
import { caseEvents } from '../../testing/status-cases.ts';
import { waysOf } from './ways.ts';

const waysBy = (told: string, asOf: string) => {
  const [event] = caseEvents([told]);
  const { ways, sure } = event ? waysOf(event, day(asOf)) : { ways: [], sure: false };
  return [
    ...ways.map(({ first, last, lapsed, since }) => `${first}..${last}${lapsed ? ' lapsed' : ''} since ${since?.edtf}`),
    ...(sure ? ['sure'] : []),
  ];
};

describe('by the day asked about', () => {
  test.each([
    ['it lies ahead', 'signature 2021', '2020-12-31', []],
    ['it may have happened', 'signature 2020', '2020-06-30', ['2020-01-01..2020-12-31 since 2020']],
    ['it has no effect by itself', 'withdrawal-from-agreement 2020', '2020-12-31', []],
    [
      'a notice takes effect no sooner than it was given',
      'denunciation 2020-06-15; takes-effect 2020-06',
      '2020-12-31',
      ['2020-06-15..2020-06-30 since 2020-06', 'sure'],
    ],
    [
      'nor before, whatever it says',
      'denunciation 2020-06-15; takes-effect 2020-05',
      '2020-12-31',
      ['2020-06-15..2020-06-15 since 2020-06-15', 'sure'],
    ],
    [
      'an undated truce had begun before it lapsed',
      'ceasefire-declared; until 2020-05-10',
      '2020-05-31',
      ['..2020-05-10 lapsed since 2020-05-11', 'sure'],
    ],
    [
      'a truce that may have lapsed had begun the day before',
      'ceasefire-declared 2020-05; until 2020-05',
      '2020-05-20',
      ['2020-05-01..2020-05-31 since 2020-05', '2020-05-01..2020-05-19 lapsed since [2020-05-02..2020-06-01]'],
    ],
    [
      'a term that ends before it begins is none',
      'ceasefire-declared 2020-05-10; until 2020-05-01',
      '2020-05-20',
      ['2020-05-10..2020-05-10 since 2020-05-10', 'sure'],
    ],
    [
      'a truce until further notice does not lapse by any day',
      'ceasefire-declared 2020-05-10; until 2020-06-01/..',
      '2020-05-20',
      ['2020-05-10..2020-05-10 since 2020-05-10', 'sure'],
    ],
    [
      'but may have once its first possible day is past',
      'ceasefire-declared 2020-05-10; until 2020-06-01/..',
      '2020-07-01',
      ['2020-05-10..2020-05-10 since 2020-05-10', '2020-05-10..2020-05-10 lapsed since [2020-06-02..]', 'sure'],
    ],
    [
      'a term to the end of the calendar',
      'ceasefire-declared 2020-05-10; until 9999',
      '9999-12-31',
      ['2020-05-10..2020-05-10 since 2020-05-10', '2020-05-10..2020-05-10 lapsed since [9999-01-02..]', 'sure'],
    ],
  ])('%s', (_, told, asOf, expected) => {
    expect(waysBy(told, asOf)).toEqual(expected);
  });
});
