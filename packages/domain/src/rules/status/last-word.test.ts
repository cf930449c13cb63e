import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caseEvents } from '../../testing/status-cases.ts';
import { lastWord } from './last-word.ts';
import { possibleStatuses } from './possible-statuses.ts';
import type { Effect, Telling } from './telling.ts';

const effects: readonly Effect[] = ['negotiated', 'signed', 'ratified', 'in-force', 'provisional', 'suspended', 'terminated'];
const anyWay = fc.record({ effect: fc.constantFrom(...effects), lapsed: fc.boolean(), gone: fc.integer({ min: 0, max: 9 }) });

/** One after the other, each on a day of its own. */
const anyRow = fc.array(anyWay, { maxLength: 8 }).map((ways) =>
  caseEvents(ways.map(() => 'meeting')).flatMap((event, at): readonly Telling[] => {
    const { effect, lapsed, gone } = ways[at] ?? { effect: 'negotiated', lapsed: false, gone: 0 };
    const canLapse = ['in-force', 'provisional', 'suspended'].includes(effect) && lapsed;
    const day = { first: String(at), last: String(at) };
    const way = { ...day, effect, lapsed: canLapse, ...(canLapse ? { gone: { first: String(gone), last: String(gone) } } : {}) };
    return [{ events: [event], ways: [way], sure: true }];
  }),
);

test('of what came one after the other it gives what weighing every course gives, on the same witnesses', () => {
  fc.assert(
    fc.property(anyRow, (row) => {
      expect([lastWord(row)]).toEqual(possibleStatuses(row));
    }),
    { numRuns: 4000 },
  );
});
