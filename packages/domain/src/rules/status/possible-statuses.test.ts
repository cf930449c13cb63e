import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CourseEvent, statusesOfAllCourses, undatedDays } from '../../testing/courses.ts';
import { eventOf, statementOf } from '../../testing/records.ts';
import { agreementOf } from '../../testing/rule-records.ts';
import { Day } from '../../values/fuzzy-date.ts';
import { disputes } from '../disputes/disputes.ts';
import { agreementStatus } from './status.ts';

/** The days, from the first to the fifth of May, on which something may have happened. */
type Days = readonly [first: number, last: number] | undefined;

/** One reading of an event: its type, its days and those on which its term may end. */
interface Read {
  readonly type: string;
  readonly days: Days;
  readonly until?: Days;
  readonly occurred?: boolean;
}

const asOfs = [1, 2, 3, 4, 5];
const dayOf = (day: number) => `2020-05-0${day}`;
const edtfOf = ([first, last]: readonly [number, number]) => (first === last ? dayOf(first) : `[${dayOf(first)}..${dayOf(last)}]`);
const allOf = (days: Days) => (days ? undatedDays.filter((day) => day >= days[0] && day <= days[1]) : undatedDays);

const dated = (days: Days) => (days ? { edtf: edtfOf(days) } : undefined);

const propertiesOf = ({ type, days, until, occurred = true }: Read) => ({
  type,
  modality: occurred ? 'occurred' : 'denied',
  ...(days ? { date: dated(days) } : {}),
  ...(until ? { until: dated(until) } : {}),
});

const courseOf = ({ type, days, until, occurred = true }: Read): CourseEvent => ({
  type,
  days: allOf(days),
  occurred,
  ...(until ? { until: allOf(until) } : {}),
});

/**
 * The endings that end a provisional application and no more: where nothing else put the agreement in force, and every
 * application began before every ending.
 */
const endsTrials = (reads: readonly Read[], asOf: number): boolean => {
  const told = reads.filter(({ days, occurred = true }) => occurred && (days?.[0] ?? 0) <= asOf);
  const having = (...types: readonly string[]) => told.filter(({ type }) => types.includes(type));
  const lastOf = ({ days, until }: Read) => Math.min(days?.[1] ?? 6, until?.[1] ?? 6);
  const trials = having('provisional-application');
  if (having('entry-into-force', 'ceasefire-declared').length > 0 || trials.length === 0) return false;
  return having('termination').every(({ days }) => trials.every((trial) => lastOf(trial) < (days?.[0] ?? 0)));
};

const coursesOf = (reads: readonly Read[], asOf: number): readonly (readonly CourseEvent[])[] => {
  const marked = endsTrials(reads, asOf);
  return reads.map((read) => [{ ...courseOf(read), ...(marked && read.type === 'termination' ? { endsTrial: true } : {}) }]);
};

/** A term that ends before it begins is none. */
const isMeant = ({ days, until }: Read) => !(days && until) || until[1] >= days[0];

const anySpan = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 3 }))
  .map(([first, more]) => [first, Math.min(5, first + more)] as const);
const anyDays: fc.Arbitrary<Days> = fc.oneof({ weight: 5, arbitrary: anySpan }, { weight: 1, arbitrary: fc.constant(undefined) });
const lasting = ['meeting', 'signature', 'ratification', 'rejection', 'entry-into-force', 'entry-into-force', 'termination', 'termination'];
const passing = ['ceasefire-declared', 'suspension', 'provisional-application'];

const anyRead: fc.Arbitrary<Read> = fc
  .oneof(
    fc.record({ type: fc.constantFrom(...lasting), days: anyDays }),
    fc.record({ type: fc.constantFrom(...passing), days: anyDays }),
    fc.record({ type: fc.constantFrom(...passing), days: anyDays, until: anySpan }),
  )
  .filter(isMeant);

const eventsOf = (reads: readonly Read[]) => reads.map((read, at) => eventOf(at + 1, propertiesOf(read)));
const keysOf = ({ values }: Pick<ReturnType<typeof agreementStatus>, 'values'>) =>
  values.map(({ status, manner }) => (manner ? `${status} ${manner}` : status));

/** What sources say otherwise of an event, each on a property of its own. */
const anyOther = fc.record(
  {
    type: fc.constantFrom(...lasting, ...passing, 'visit'),
    days: anySpan,
    until: anySpan,
    occurred: fc.constant(false),
  },
  { requiredKeys: [] },
);

type Other = Partial<Record<'days' | 'until', readonly [number, number]>> & { readonly type?: string; readonly occurred?: boolean };

/** Each combination of what the record has and what sources say otherwise. */
const combined = (read: Read, other: Other): readonly Read[] => {
  const differing = Object.entries(other).filter(([property]) => property in read || property === 'occurred');
  const choices = Array.from({ length: 2 ** differing.length }, (_, choice) =>
    differing.filter((_pair, place) => (choice >> place) % 2 === 1),
  );
  return choices.map((chosen) => ({ ...read, ...Object.fromEntries(chosen) }));
};

/** A term belongs to what can be made for a time, whatever other type the event may have. */
const withFitTerm = ({ until, ...read }: Read): Read => (until && passing.includes(read.type) ? { ...read, until } : read);

/** Where sources differ on what a trial was ended by, cases tell what comes of it. */
const mayEndTrial = (reads: readonly Read[]): boolean =>
  ['provisional-application', 'termination'].every((type) => reads.some((read) => read.type === type));

const statementsOf = (read: Read, other: Other, at: number) => {
  const [own, rival] = [propertiesOf(read), propertiesOf({ ...read, ...other })];
  return Object.entries(own).flatMap(([property, value], place) =>
    property in rival && JSON.stringify(value) !== JSON.stringify(new Map(Object.entries(rival)).get(property))
      ? [value, new Map<string, unknown>(Object.entries(rival)).get(property)].map((said, side) =>
          statementOf(at * 100 + place * 10 + side, [side + 1], {
            subject: eventOf(at + 1, own).id,
            property,
            value: said,
            standing: 'disputed',
            note: { en: 'Sources differ.' },
          }),
        )
      : [],
  );
};

describe('every course that events can take, one by one', () => {
  test('leads to exactly the values that are given, each once', () => {
    fc.assert(
      fc.property(fc.array(anyRead, { maxLength: 4 }), fc.constantFrom(...asOfs), (reads, asOf) => {
        const keys = keysOf(agreementStatus(eventsOf(reads), Day.parse(dayOf(asOf))));
        const courses = statusesOfAllCourses(coursesOf(reads, asOf), asOf);
        expect(keys.toSorted()).toEqual([...courses].toSorted());
      }),
      { numRuns: 2500 },
    );
  }, 30_000);

  test('does so where sources differ on what the events were', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyRead, anyOther), { maxLength: 3 }), fc.constantFrom(...asOfs), (told, asOf) => {
        const readings = told.map(([read, other]) => combined(read, other).map(withFitTerm));
        fc.pre(readings.flat().every(isMeant));
        fc.pre(!mayEndTrial(readings.flat()));
        const differing = disputes(told.flatMap(([read, other], at) => statementsOf(read, other, at)));
        const status = agreementStatus(eventsOf(told.map(([read]) => read)), Day.parse(dayOf(asOf)), {
          agreement: agreementOf(1),
          disputes: differing,
        });
        const courses = statusesOfAllCourses(
          readings.map((reads) => reads.map(courseOf)),
          asOf,
        );
        expect(keysOf(status).toSorted()).toEqual([...courses].toSorted());
        expect(status.values.length > 1).toBe(status.doubts.length > 0);
      }),
      { numRuns: 1500 },
    );
  }, 30_000);
});

test('there is a doubt wherever there is a rival, and nowhere else', () => {
  fc.assert(
    fc.property(fc.array(anyRead, { maxLength: 5 }), fc.constantFrom(...asOfs), (reads, asOf) => {
      const { values, doubts } = agreementStatus(eventsOf(reads), Day.parse(dayOf(asOf)));
      expect(values.length > 1).toBe(doubts.length > 0);
    }),
    { numRuns: 1000 },
  );
});

test('the order in which events are given makes no difference', () => {
  fc.assert(
    fc.property(
      fc
        .array(anyRead, { maxLength: 5 })
        .chain((reads) => fc.tuple(fc.constant(eventsOf(reads)), fc.shuffledSubarray(eventsOf(reads), { minLength: reads.length }))),
      ([events, shuffled]) => {
        const asOf = Day.parse('2020-05-03');
        expect(agreementStatus(shuffled, asOf)).toEqual(agreementStatus(events, asOf));
      },
    ),
    { numRuns: 500 },
  );
});

describe('something that surely came after all else', () => {
  const asOf = Day.parse('2020-05-09');
  const lasts = fc.array(
    anyRead.filter(({ until }) => until === undefined).filter(({ days }) => days !== undefined),
    { maxLength: 4 },
  );
  const after = (reads: readonly Read[], type: string) =>
    keysOf(agreementStatus([...eventsOf(reads), eventOf(99, { type, date: { edtf: '2020-05-08' } })], asOf));

  test.each(['entry-into-force', 'ceasefire-declared', 'termination'])('settles every doubt before it: %s', (type) => {
    const wholes = lasts.map((reads) => reads.filter((read) => read.type !== 'provisional-application'));
    fc.assert(
      fc.property(type === 'termination' ? wholes : lasts, (reads) => {
        expect(after(reads, type)).toEqual([type === 'termination' ? 'terminated' : 'in-force']);
      }),
    );
  });

  test('ends a provisional application, and leaves the consent that was given: termination', () => {
    const trials = lasts.map((reads) =>
      reads.filter(({ type }) => !['entry-into-force', 'ceasefire-declared', 'termination'].includes(type)),
    );
    fc.assert(
      fc.property(trials, (reads) => {
        const consents = reads.filter(({ type }) => !passing.includes(type));
        fc.pre(reads.some(({ type }) => type === 'provisional-application'));
        expect(after(reads, 'termination')).toEqual(keysOf(agreementStatus(eventsOf(consents), asOf)));
      }),
    );
  });

  test('suspends what was not ended, and nothing else', () => {
    fc.assert(
      fc.property(lasts, (reads) => {
        fc.pre(!mayEndTrial(reads));
        const before = keysOf(agreementStatus(eventsOf(reads), asOf));
        const expected = new Set(before.map((key) => (key === 'terminated' ? key : 'suspended')));
        expect(new Set(after(reads, 'suspension'))).toEqual(expected);
      }),
    );
  });

  test('leaves the status alone where it does not bear on it', () => {
    fc.assert(
      fc.property(lasts, (reads) => {
        expect(after(reads, 'registration')).toEqual(keysOf(agreementStatus(eventsOf(reads), asOf)));
      }),
    );
  });
});

/** What lapses into what was before it began before it, and did not last through it. */
const isNoTrial = ({ type }: Read) => type !== 'provisional-application';

test('from the last possible day on which a sure value began to the day asked about, it may be what the status is', () => {
  fc.assert(
    fc.property(fc.array(anyRead.filter(isNoTrial), { maxLength: 4 }), (reads) => {
      const { values } = agreementStatus(eventsOf(reads), Day.parse('2020-05-05'));
      const [key] = keysOf({ values });
      const began = values[0].since ? Number(/0(\d)\]?$/.exec(values[0].since.edtf)?.[1]) : 6;
      fc.pre(values.length === 1);
      for (const day of asOfs.filter((one) => one >= began))
        expect(keysOf(agreementStatus(eventsOf(reads), Day.parse(dayOf(day))))).toContain(key);
    }),
    { numRuns: 1000 },
  );
});
