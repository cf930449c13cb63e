import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Happening, statusesOfAllCourses, undatedDays } from '../../testing/courses.ts';
import { day } from '../../testing/rule-records.ts';
import { type ActorName, caseAgreement, caseEvents, theActors } from '../../testing/status-cases.ts';
import { agreementStatus } from './status.ts';

const parties = ['italy', 'turkey', 'malta'] as const satisfies readonly ActorName[];
const asOfs = [1, 2, 3, 4, 5];
const dayOf = (number: number) => `2020-05-0${number}`;

/** An act of a party, or of all, on one of some days of May; undated where there are none. */
interface Act {
  readonly type: string;
  readonly party: ActorName;
  readonly days: readonly [first: number, last: number] | undefined;
}

const anySpan = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 3 }))
  .map(([first, more]) => [first, Math.min(5, first + more)] as const);
const anyAct = (...types: readonly string[]): fc.Arbitrary<Act> =>
  fc.record({ type: fc.constantFrom(...types), party: fc.constantFrom(...parties), days: fc.option(anySpan, { nil: undefined, freq: 6 }) });

const lineOf = ({ type, party, days }: Act) =>
  `${type}${days ? ` [${dayOf(days[0])}..${dayOf(days[1])}]` : ''}${type === 'entry-into-force' ? '' : `; by ${party}`}`;
const courseOf = ({ type, party, days }: Act) => [
  { type, party, days: days ? undatedDays.filter((one) => one >= days[0] && one <= days[1]) : undatedDays },
];

const keysOf = (acts: readonly Act[], between: readonly ActorName[], asOf: number) => {
  const context = { agreement: caseAgreement(between), actors: theActors };
  return agreementStatus(caseEvents(acts.map(lineOf)), day(dayOf(asOf)), context).values.map(({ status }) => status);
};

/** The acts of one type that count only together: one event of another type on the day on which the last party needed has acted. */
function comesTo(
  happened: readonly Happening[],
  [type, effect]: readonly [type: string, effect: string],
  needed: number,
): readonly Happening[] {
  const acts = happened.filter((one) => one.type === type).toSorted((one, other) => one.day - other.day);
  const firsts = acts.filter(({ party }, place) => acts.findIndex((act) => act.party === party) === place);
  const last = firsts[needed - 1];
  return [...happened.filter((one) => one.type !== type), ...(last ? [{ ...last, type: effect }] : [])];
}

describe('every course that the acts of several parties can take', () => {
  test.each([[['italy', 'turkey'] as const], [parties]])(
    'leads to exactly the values given: withdrawals from an agreement of %s',
    (between) => {
      const anyActs = fc.array(anyAct('withdrawal-from-agreement', 'withdrawal-from-agreement', 'entry-into-force'), {
        maxLength: 4,
      });
      fc.assert(
        fc.property(anyActs, fc.constantFrom(...asOfs), (told, asOf) => {
          const acts = told.filter(({ party }) => between.some((one) => one === party));
          const together = (happened: readonly Happening[]) =>
            comesTo(happened, ['withdrawal-from-agreement', 'termination'], between.length - 1);
          expect(keysOf(acts, between, asOf).toSorted()).toEqual([...statusesOfAllCourses(acts.map(courseOf), asOf, together)].toSorted());
        }),
        { numRuns: 800 },
      );
    },
  );

  test('leads to exactly the values given: ratifications', () => {
    const anyActs = fc.array(anyAct('ratification', 'ratification', 'signature', 'rejection'), { maxLength: 5 });
    fc.assert(
      fc.property(anyActs, fc.constantFrom(...asOfs), (told, asOf) => {
        const acts = told.filter(({ party }) => party !== 'malta');
        const together = (happened: readonly Happening[]) => comesTo(happened, ['ratification', 'ratification'], 2);
        expect(keysOf(acts, ['italy', 'turkey'], asOf).toSorted()).toEqual(
          [...statusesOfAllCourses(acts.map(courseOf), asOf, together)].toSorted(),
        );
      }),
      { numRuns: 800 },
    );
  });
});

/** The acts of one type by their parties, after the last of another type. */
function partiesActing(happened: readonly Happening[], type: string, after = ''): readonly string[] {
  const since = happened.slice(happened.findLastIndex((one) => one.type === after) + 1);
  return [...new Set(since.filter((one) => one.type === type).flatMap(({ party }) => party ?? []))];
}

describe('every course that the acts of three parties can take', () => {
  test('leads to exactly the values given: annulments and denunciations free one party each', () => {
    const anyActs = fc.array(anyAct('annulment', 'denunciation', 'termination', 'entry-into-force'), { maxLength: 4 });
    fc.assert(
      fc.property(anyActs, fc.constantFrom(...asOfs), (acts, asOf) => {
        const together = (happened: readonly Happening[]) =>
          comesTo(
            happened.map((one) => (one.type === 'entry-into-force' ? one : { ...one, type: 'annulment' })),
            ['annulment', 'termination'],
            2,
          );
        expect(keysOf(acts, parties, asOf).toSorted()).toEqual([...statusesOfAllCourses(acts.map(courseOf), asOf, together)].toSorted());
      }),
      { numRuns: 500 },
    );
  });

  test('leads to exactly the values given: rejections', () => {
    const anyActs = fc.array(anyAct('rejection', 'rejection', 'signature'), { maxLength: 4 });
    fc.assert(
      fc.property(anyActs, fc.constantFrom(...asOfs), (acts, asOf) => {
        const together = (happened: readonly Happening[]) => comesTo(happened, ['rejection', 'rejection'], 2);
        expect(keysOf(acts, parties, asOf).toSorted()).toEqual([...statusesOfAllCourses(acts.map(courseOf), asOf, together)].toSorted());
      }),
      { numRuns: 500 },
    );
  });
});

describe('suspensions by parties for themselves, each on a day of its own', () => {
  const anySuspension = fc.record({
    type: fc.constantFrom('suspension', 'suspension', 'entry-into-force'),
    party: fc.constantFrom(...parties),
    day: fc.integer({ min: 2, max: 5 }),
  });
  const anyRow = fc.uniqueArray(anySuspension, { maxLength: 4, selector: ({ day: on }) => on });

  test.each([2, 3])('suspend it surely where too few of %i parties are left to perform', (count) => {
    const between = parties.slice(0, count);
    fc.assert(
      fc.property(anyRow, (told) => {
        const acts = told.filter(({ party }) => between.includes(party)).toSorted((one, other) => one.day - other.day);
        const row = [{ type: 'entry-into-force', party: 'italy', day: 1 } as const, ...acts];
        const suspending = partiesActing(
          row.map((one) => ({ ...one, lapsed: false })),
          'suspension',
          'entry-into-force',
        );
        const [first] = keysOf(
          row.map(({ day: on, ...act }) => ({ ...act, days: [on, on] })),
          between,
          5,
        );
        expect(first).toBe(suspending.length >= Math.max(2, count - 1) ? 'suspended' : 'in-force');
      }),
      { numRuns: 500 },
    );
  });
});

test('with parties too, the order in which events are given makes no difference', () => {
  const types = [
    'ratification',
    'approval',
    'denunciation',
    'withdrawal-from-agreement',
    'signature',
    'entry-into-force',
    'annulment',
  ] as const;
  const anyEvents = fc.array(anyAct(...types), { maxLength: 5 }).map((acts) => caseEvents(acts.map(lineOf)));
  fc.assert(
    fc.property(anyEvents, (events) => {
      const context = { agreement: caseAgreement(parties), actors: theActors };
      const asOf = day('2020-05-04');
      expect(agreementStatus(events.toReversed(), asOf, context).values).toEqual(agreementStatus(events, asOf, context).values);
    }),
    { numRuns: 400 },
  );
});

test('with parties too, wherever there is a rival a doubt says why', () => {
  const types = [
    'ratification',
    'denunciation',
    'annulment',
    'rejection',
    'suspension',
    'resumption',
    'entry-into-force',
    'signature',
  ] as const;
  const whose = fc.constantFrom('italy', 'turkey', 'malta', 'tunisia', 'tripoliMinister', 'italy, turkey', undefined);
  const anyLine = fc
    .record({ type: fc.constantFrom(...types), by: whose, days: fc.option(anySpan, { nil: undefined, freq: 6 }) })
    .map(({ type, by, days }) => `${type}${days ? ` [${dayOf(days[0])}..${dayOf(days[1])}]` : ''}${by ? `; by ${by}` : ''}`);
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 6 }), fc.constantFrom(2, 3), (lines, count) => {
      const context = { agreement: caseAgreement(parties.slice(0, count)), actors: theActors };
      const { values, doubts } = agreementStatus(caseEvents(lines), day('2020-05-04'), context);
      fc.pre(values.length > 1);
      expect(doubts).not.toEqual([]);
    }),
    { numRuns: 800 },
  );
});
