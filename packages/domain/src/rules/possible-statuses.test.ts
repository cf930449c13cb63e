import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Status } from '../taxonomy/statement-terms.ts';
import { eventsOf } from '../testing/records.ts';
import { boundsOf, Day } from '../values/fuzzy-date.ts';
import type { StatusEvent } from './possible-statuses.ts';
import { agreementStatus } from './status.ts';

const effects: Partial<Record<string, Status>> = {
  meeting: 'negotiated',
  signature: 'signed',
  ratification: 'ratified',
  rejection: 'rejected',
  'entry-into-force': 'in-force',
  suspension: 'suspended',
  termination: 'terminated',
};
const steps: readonly Status[] = ['unknown', 'negotiated', 'signed', 'ratified'];

/** The rule told one event at a time, as the reference for the closed form. */
function after(held: Status, effect: Status): Status {
  if (effect === 'in-force' || effect === 'terminated') return effect;
  if (held === 'in-force' || held === 'suspended') return effect === 'suspended' ? effect : held;
  if (held === 'terminated') return held;
  if (effect === 'suspended') return effect;
  if (effect === 'rejected') return held === 'ratified' ? held : effect;
  if (held === 'rejected') return effect === 'ratified' ? effect : held;
  return steps.indexOf(effect) > steps.indexOf(held) ? effect : held;
}

/** Every course that events can take, one by one: who happened, and in which order. */
function courses(events: readonly StatusEvent[], asOf: string): ReadonlySet<Status> {
  const spans = events
    .map((event) => ({ event, ...(event.date ? boundsOf(event.date) : { earliest: null, latest: null }) }))
    .filter(({ earliest }) => earliest === null || earliest <= asOf);
  const found = new Set<Status>();
  const walk = (held: Status, left: typeof spans, latestStart: string): void => {
    if (left.every(({ latest }) => latest === null || latest > asOf)) found.add(held);
    for (const one of left) {
      const start = (one.earliest ?? '') > latestStart ? (one.earliest ?? '') : latestStart;
      if (start > (one.latest ?? '~') || start > asOf) continue;
      walk(
        after(held, effects[one.event.type] ?? held),
        left.filter((other) => other !== one),
        start,
      );
    }
  };
  walk('unknown', spans, '');
  return found;
}

const anyTold = fc.array(
  fc.tuple(
    fc.oneof(fc.constantFrom(...Object.keys(effects)), fc.constantFrom('entry-into-force', 'suspension', 'termination')),
    fc.constantFrom(
      undefined,
      '2020',
      '2020-03',
      '2020-04',
      '2020-03-15',
      '2020-04-10',
      '2020-02/2020-04',
      '[..2020-04-02]',
      '2020-04-02/..',
      '2021',
    ),
  ),
  { maxLength: 5 },
);

test('the values are exactly those that some course of events leads to', () => {
  fc.assert(
    fc.property(anyTold, fc.constantFrom('2019-12-31', '2020-03-20', '2020-04-30', '2021-06-01'), (told, asOf) => {
      const events = eventsOf(told);
      const { values } = agreementStatus(events, Day.parse(asOf));
      const statuses = values.map(({ status }) => status);
      expect(new Set(statuses)).toEqual(courses(events, asOf));
      expect(new Set(statuses).size).toBe(statuses.length);
    }),
    { numRuns: 1500 },
  );
});

test('there is a doubt wherever there is a rival', () => {
  fc.assert(
    fc.property(anyTold, (told) => {
      const { values, doubts } = agreementStatus(eventsOf(told), Day.parse('2020-04-05'));
      expect(values.length > 1).toBe(doubts.length > 0);
    }),
  );
});

test('the order in which events are given makes no difference', () => {
  fc.assert(
    fc.property(anyTold, (told) => {
      const events = eventsOf(told);
      const asOf = Day.parse('2020-04-05');
      expect(agreementStatus(events.toReversed(), asOf).values).toEqual(agreementStatus(events, asOf).values);
    }),
  );
});
