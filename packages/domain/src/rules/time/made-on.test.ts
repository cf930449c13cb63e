import { expect, test } from 'vitest';
import { indexRegister } from '../../register.ts';
import { eventsOf, idOf, type Told } from '../../testing/records.ts';
import { agreementId, agreementOf, day, numberOf } from '../../testing/rule-records.ts';
import { madeOn } from './made-on.ts';

const december = { from: day('2020-12-01'), to: day('2020-12-31') };

function made(told: readonly Told[], window = {}) {
  const events = eventsOf(told).map((event) => ({ ...event, agreements: [agreementId(1)] }));
  const found = madeOn({ records: [agreementOf(1), ...events], statements: [] }, agreementId(1), window);
  return found && [found.span.first, found.span.last, found.act, found.because.map(numberOf), found.made];
}

test.each<[string, readonly Told[], unknown]>([
  [
    'its signature',
    [
      ['signature', '2020-12-04'],
      ['announcement', '2020-11'],
    ],
    ['2020-12-04', '2020-12-04', 'signature', [1], 'yes'],
  ],
  [
    'signatures on two days',
    [
      ['signature', '2020-12-04'],
      ['signature', '2020-12-06'],
    ],
    ['2020-12-04', '2020-12-06', 'signature', [1, 2], 'yes'],
  ],
  ['a signature that nobody dates', [['signature'], ['announcement', '2020-11-30']], ['', '~', 'signature', [1], 'yes']],
  ['a ceasefire’s beginning', [['ceasefire-declared', '2020-10-23']], ['2020-10-23', '2020-10-23', 'ceasefire-declared', [1], 'yes']],
  ['an announcement: agreed, it is said', [['announcement', '2020-11']], ['2020-11-01', '2020-11-30', 'announcement', [1], 'cannot tell']],
  [
    'an initialling before an announcement',
    [
      ['announcement', '2020-11'],
      ['initialling', '2020-10'],
    ],
    ['2020-10-01', '2020-10-31', 'initialling', [2], 'cannot tell'],
  ],
  ['a signature that is planned', [['signature', '2020-12-04', 'planned']], undefined],
  ['a signature that is denied', [['signature', '2020-12-04', 'denied']], undefined],
  [
    'talks',
    [
      ['meeting', '2020-12-04'],
      ['negotiation', '2020-11'],
    ],
    undefined,
  ],
  ['nothing', [], undefined],
])('by %s', (_, told, expected) => {
  expect(made(told)).toEqual(expected);
});

test.each<[string, readonly Told[], string]>([
  ['a day inside', [['signature', '2020-12-04']], 'yes'],
  ['a day outside', [['signature', '2020-11-30']], 'no'],
  ['a year around it', [['signature', '2020']], 'cannot tell'],
  ['no day', [['signature']], 'cannot tell'],
  ['an announcement inside', [['announcement', '2020-12-04']], 'cannot tell'],
  ['an announcement outside', [['announcement', '2021']], 'no'],
])('made in December 2020, by %s: %s', (_, told, expected) => {
  expect(made(told, december)?.at(-1)).toBe(expected);
});

test('an event of another agreement says nothing of this one; an index gives the same answer', () => {
  const [event] = eventsOf([['signature', '2020-12-04']]);
  const records = event ? [agreementOf(1), agreementOf(2), { ...event, agreements: [agreementId(2)] }] : [];
  const index = indexRegister({ records, statements: [] });
  expect([madeOn(index, agreementId(1)), madeOn(index, agreementId(2))?.because]).toEqual([undefined, [idOf('event', 1)]]);
});
