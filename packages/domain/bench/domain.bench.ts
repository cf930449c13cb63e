import { agreementStatus, boundsOf, Clause, Day, Event, fuzzyDate, Slug, TopicCode, typeId } from '@mithaq/domain';
import { Bench } from 'tinybench';
import { z } from 'zod';

const asOf = Day.parse('2021-01-01');
const idOf = (kind: string, number: number): string => typeId(kind, number.toString(16).padStart(32, '0'));

const clause = {
  record: 'clause',
  id: idOf('clause', 1),
  schemaVersion: 2,
  slug: 'clause-1',
  agreement: idOf('agreement', 1),
  ordinal: 1,
  label: { ar: 'تدريب الضباط', en: 'Training of officers' },
  topics: ['training', 'training.exercises'],
  obligated: [idOf('actor', 1)],
  beneficiaries: [idOf('actor', 2)],
  deadline: { edtf: '2020-12' },
};

/** The shape of a clause as one would write it without this package: the same fields, and dates as plain texts. */
const id = (kind: string) => z.string().regex(new RegExp(`^${kind}_[0-7][0-9a-hjkmnp-tv-z]{25}$`));
const text = z.record(z.string(), z.string().min(1));
const ByHand = z.strictObject({
  record: z.literal('clause'),
  id: id('clause'),
  schemaVersion: z.literal(2),
  slug: Slug,
  agreement: id('agreement'),
  ordinal: z.int().positive(),
  number: z.string().min(1).exactOptional(),
  label: text,
  text: text.exactOptional(),
  topics: z.array(TopicCode).min(1),
  obligated: z.array(id('actor')),
  beneficiaries: z.array(id('actor')),
  force: z.enum(['mandatory', 'best-effort', 'permission', 'intent']).exactOptional(),
  deadline: z
    .strictObject({ edtf: z.string(), asRead: z.string().exactOptional(), resolvedAgainst: z.iso.date().exactOptional() })
    .exactOptional(),
  fulfilledBy: z.array(id('event')).exactOptional(),
  breachedBy: z.array(id('event')).exactOptional(),
});

const history: readonly (readonly [type: string, edtf?: string])[] = [
  ['meeting', '2020-06'],
  ['announcement', '[2020-08-01..2020-08-10]'],
  ['signature', '2020-12-04'],
  ['ratification', '2020-12/2021-02'],
  ['suspension'],
];
const events = history.map(([type, edtf], at) =>
  Event.parse({
    record: 'event',
    id: idOf('event', at),
    schemaVersion: 2,
    slug: `event-${at}`,
    type,
    label: { en: type },
    ...(edtf === undefined ? {} : { date: { edtf } }),
    participations: [],
    agreements: [],
    clauses: [],
    modality: 'occurred',
    figures: [],
  }),
);
const agreements = Array.from({ length: 10_000 }, (_, at) => events.slice(0, 1 + (at % events.length)));
const early = fuzzyDate('[2020-06-01..2020-06-10]');

const bench = new Bench({ time: 500 })
  .add('validate a clause', () => Clause.parse(clause))
  .add('validate a clause by hand-written zod', () => ByHand.parse(clause))
  .add('bounds of a date', () => boundsOf(early))
  .add('status of 10,000 agreements', () => agreements.map((told) => agreementStatus(told, asOf)));

await bench.run();
console.table(bench.table());
