import fc from 'fast-check';
import { currentSchemaVersion, Event, Source, Statement, typeId } from '../index.ts';

/** An id of a kind that a small number tells apart. */
export function idOf(kind: string, number: number): string {
  return typeId(kind, number.toString(16).padStart(32, '0'));
}

/** An event of an agreement, with what a test says of it. */
export function eventOf(number: number, given: Record<string, unknown>): Event {
  return Event.parse({
    record: 'event',
    id: idOf('event', number),
    schemaVersion: currentSchemaVersion,
    slug: `event-${number}`,
    label: { en: `Event ${number}` },
    participations: [],
    agreements: [],
    clauses: [],
    modality: 'occurred',
    figures: [],
    ...given,
  });
}

/** What is told of an agreement: the type of an event, its date, its modality, and the number of the event that it carries out. */
export type Told = readonly [type: string, edtf?: string | undefined, modality?: string, realises?: number];

/** The events of an agreement, numbered from 1. */
export function eventsOf(told: readonly Told[]) {
  return told.map(([type, edtf, modality = 'occurred', realises], at) =>
    eventOf(at + 1, {
      type,
      modality,
      ...(edtf === undefined ? {} : { date: { edtf } }),
      ...(realises === undefined ? {} : { realises: eventOf(realises, { type }).id }),
    }),
  );
}

/** A source, with what a test says of it. */
export function sourceOf(number: number, given: Record<string, unknown> = {}): Source {
  return Source.parse({
    record: 'source',
    id: idOf('source', number),
    schemaVersion: currentSchemaVersion,
    slug: `source-${number}`,
    type: 'article',
    label: { en: `Source ${number}` },
    language: 'ar',
    derivedFrom: [],
    text: { sha256: '0'.repeat(64), length: 0 },
    rights: 'excerpts-only',
    sample: false,
    ...given,
  });
}

/** A statement that cites one passage of each source given by number, with what a test says of it. */
export function statementOf(number: number, sources: readonly number[], given: Record<string, unknown> = {}): Statement {
  return Statement.parse({
    record: 'statement',
    schemaVersion: currentSchemaVersion,
    id: idOf('statement', number),
    subject: idOf('agreement', 1),
    property: 'instrument',
    value: 'agreement',
    modality: 'occurred',
    standing: 'accepted',
    rank: 0,
    citations: sources.map((source) => ({ source: idOf('source', source), selector: { exact: 'x', start: 0, end: 1 } })),
    ...given,
  });
}

const pad = (number: number): string => String(number).padStart(2, '0');

/** Any day of 1900-2100, as EDTF. */
export const anyDay: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => `${year}-${pad(month)}-${pad(day)}`);

const anyUnit: fc.Arbitrary<string> = fc
  .tuple(anyDay, fc.constantFrom(4, 7, 10), fc.constantFrom('', '', '?', '~', '%'))
  .map(([day, length, qualifier]) => day.slice(0, length) + qualifier);

const anyRough: fc.Arbitrary<string> = fc.constantFrom(
  '201X',
  '19XX',
  '2004-XX',
  '1985-04-XX',
  '2004-XX-XX',
  '2001-21',
  '2001-24',
  '-0500',
  'Y17000',
  '0000',
);

const ordered = (one: string, other: string): readonly [string, string] => (one < other ? [one, other] : [other, one]);

/** Any expression that Mithaq takes, of every form. */
export const anyEdtf: fc.Arbitrary<string> = fc.oneof(
  anyUnit,
  anyRough,
  fc.tuple(anyDay, anyDay).map(([one, other]) => ordered(one, other).join('/')),
  fc.tuple(anyUnit, fc.constantFrom('/', '/..')).map(([from, end]) => from + end),
  fc.tuple(anyUnit, fc.constantFrom('/', '../')).map(([to, start]) => start + to),
  fc.tuple(anyDay, anyDay).map(([one, other]) => `[${ordered(one, other).join('..')}]`),
  fc.array(anyUnit, { minLength: 1, maxLength: 3 }).map((members) => `[${members.join(',')}]`),
  anyDay.map((day) => `[..${day}]`),
  anyDay.map((day) => `[${day}..]`),
);
