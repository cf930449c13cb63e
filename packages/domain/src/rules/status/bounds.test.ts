import { expect, test } from 'vitest';
import { MithaqError } from '../../errors.ts';
import { day } from '../../testing/rule-records.ts';
import { caseEvents, caseStatus, inShort } from '../../testing/status-cases.ts';
import { agreementStatus } from './status.ts';
import { mostWays } from './values.ts';

const days = (count: number) => Array.from({ length: count }, (_, at) => new Date(Date.UTC(1950, 0, 1 + at)).toISOString().slice(0, 10));

test('what surely came one after the other is read in one go, however much it is', () => {
  const told = days(4000).map((on, at) => `${at % 2 === 0 ? 'entry-into-force' : 'suspension'} ${on}`);
  const { values, doubts } = agreementStatus(caseEvents(told), day('2020-12-31'));
  expect(values.map(({ status, since }) => [status, since?.edtf])).toEqual([['suspended', '1960-12-13']]);
  expect(doubts).toEqual([]);
});

test('of very many events whose order is open, no status is derived', () => {
  const told = Array.from({ length: mostWays + 1 }, (_, at) => `${at % 2 === 0 ? 'entry-into-force' : 'suspension'} 2020`);
  const limit = new MithaqError('too-many-events', { limit: String(mostWays) });
  expect(() => agreementStatus(caseEvents(told), day('2020-12-31'))).toThrow(limit);
  expect(agreementStatus(caseEvents(told.slice(1)), day('2020-12-31')).values.map(({ status }) => status)).toEqual([
    'in-force',
    'suspended',
  ]);
});

test('very many planned events are all named, unweighed', () => {
  const told = Array.from({ length: 40 }, () => 'signature 2020; modality planned');
  expect(agreementStatus(caseEvents(told), day('2020-12-31')).doubts).toHaveLength(40);
});

test('where sources differ on much of an event at once, each dispute is heard by itself', () => {
  const dates = days(25);
  const { values, doubts } = caseStatus({
    between: ['italy', 'turkey'],
    told: ['ceasefire-declared 1950-01-01; until 1950-01-01'],
    differing: [
      { event: 1, property: 'date', values: dates },
      { event: 1, property: 'until', values: dates },
      { event: 1, property: 'type', values: ['ceasefire-declared', 'signature', 'suspension', 'announcement'] },
      { event: 1, property: 'modality', values: ['occurred', 'denied', 'planned'] },
    ],
    asOf: '1950-01-10',
  });
  expect(values.map(({ status }) => status).toSorted()).toEqual(['announced', 'in-force', 'signed', 'terminated', 'unknown']);
  expect(doubts.map(({ reason }) => reason)).toContain('sources');
});

test('the date of a value is the record’s own where sources differ on it', () => {
  const given = {
    between: ['italy', 'turkey'],
    told: ['entry-into-force 2020-05', 'suspension 2020-08'],
    differing: [
      { event: 1, property: 'date', values: ['2020-05', '2020-03'] },
      { event: 2, property: 'type', values: ['suspension', 'visit'] },
    ],
  } as const;
  expect(inShort(caseStatus(given))).toEqual([
    'in-force since 2020-05 by event 1',
    'suspended since 2020-08 by event 2',
    '? sources of event 2: type by 2 statements',
  ]);
});
