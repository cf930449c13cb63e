import * as z from 'zod';
import { Actor, actorProperties } from './records/actor.ts';
import { Agreement, agreementProperties } from './records/agreement.ts';
import { Clause, clauseProperties } from './records/clause.ts';
import { Event, eventProperties } from './records/event.ts';
import type { PropertyLabels } from './records/header.ts';
import { Office, officeProperties } from './records/office.ts';
import { Place, placeProperties } from './records/place.ts';
import { Recognition, recognitionProperties } from './records/recognition.ts';
import { Source, sourceProperties } from './records/source.ts';
import type { Statement } from './records/statement.ts';
import { Tenure, tenureProperties } from './records/tenure.ts';
import type { FuzzyDate } from './values/fuzzy-date.ts';
import type { RecordId } from './values/id.ts';
import { captionOf, type Name } from './values/name.ts';
import type { LocalizedText } from './values/text.ts';

/** Any record of the register, told apart by `record`. */
export const AnyRecord = z.discriminatedUnion('record', [Actor, Office, Tenure, Recognition, Place, Agreement, Clause, Event, Source]);
export type AnyRecord = z.output<typeof AnyRecord>;

/** A kind of record: the value of `record`. */
export type RecordKind = AnyRecord['record'];

/** The record type of one kind: `RecordOf<'actor'>` is `Actor`. */
export type RecordOf<Kind extends RecordKind> = Extract<AnyRecord, { record: Kind }>;

/** What every kind of record can answer, so that shared code never asks which kind it has before it. */
export interface KindDescription<Kind extends RecordKind> {
  readonly kind: Kind;
  readonly schema: z.ZodType<RecordOf<Kind>>;
  /** The name of each property that statements can be about. */
  readonly properties: PropertyLabels<RecordOf<Kind>>;
  readonly label: { readonly one: LocalizedText; readonly many: LocalizedText };
  /** What the record is called on a screen. Empty where the record has no words of its own (a tenure, a recognition). */
  readonly caption: (record: RecordOf<Kind>) => LocalizedText;
  /** Every text by which somebody may look the record up. */
  readonly searchTexts: (record: RecordOf<Kind>) => readonly string[];
  /** The records by whose captions it is called where it has none of its own: a tenure's person and office. */
  readonly namedBy: (record: RecordOf<Kind>) => readonly RecordId[];
  /** The record's own date, where it has one: when an event was, a source was published, a clause is due. */
  readonly date: (record: RecordOf<Kind>) => FuzzyDate | undefined;
  /** The record as part of which it is read: a clause's agreement, an office's organisation. Most kinds stand by themselves. */
  readonly partOf: (record: RecordOf<Kind>) => RecordId | undefined;
}

const ofNames = (names: readonly Name[]): string[] => names.map((name) => name.value);
const ofText = (text: LocalizedText): string[] => Object.values(text);
const byItself = (): undefined => undefined;
const undated = (): undefined => undefined;
const noOne = (): readonly RecordId[] => [];

const descriptions: { readonly [Kind in RecordKind]: KindDescription<Kind> } = {
  actor: {
    kind: 'actor',
    schema: Actor,
    properties: actorProperties,
    label: { one: { ar: 'فاعل', en: 'actor' }, many: { ar: 'الفاعلون', en: 'Actors' } },
    caption: (actor) => captionOf(actor.names),
    searchTexts: (actor) => ofNames(actor.names),
    namedBy: noOne,
    date: undated,
    partOf: byItself,
  },
  office: {
    kind: 'office',
    schema: Office,
    properties: officeProperties,
    label: { one: { ar: 'منصب', en: 'office' }, many: { ar: 'المناصب', en: 'Offices' } },
    caption: (office) => captionOf(office.names),
    searchTexts: (office) => ofNames(office.names),
    namedBy: noOne,
    date: undated,
    partOf: (office) => office.organisation,
  },
  tenure: {
    kind: 'tenure',
    schema: Tenure,
    properties: tenureProperties,
    label: { one: { ar: 'ولاية', en: 'tenure' }, many: { ar: 'الولايات', en: 'Tenures' } },
    caption: () => ({}),
    searchTexts: () => [],
    namedBy: ({ person, office }) => [person, office],
    date: undated,
    partOf: (tenure) => tenure.office,
  },
  recognition: {
    kind: 'recognition',
    schema: Recognition,
    properties: recognitionProperties,
    label: { one: { ar: 'اعتراف', en: 'recognition' }, many: { ar: 'الاعترافات', en: 'Recognitions' } },
    caption: () => ({}),
    searchTexts: () => [],
    namedBy: ({ by, of }) => [by, of],
    date: undated,
    partOf: (recognition) => recognition.of,
  },
  place: {
    kind: 'place',
    schema: Place,
    properties: placeProperties,
    label: { one: { ar: 'مكان', en: 'place' }, many: { ar: 'الأماكن', en: 'Places' } },
    caption: (place) => captionOf(place.names),
    searchTexts: (place) => ofNames(place.names),
    namedBy: noOne,
    date: undated,
    partOf: byItself,
  },
  agreement: {
    kind: 'agreement',
    schema: Agreement,
    properties: agreementProperties,
    label: { one: { ar: 'اتفاق', en: 'agreement' }, many: { ar: 'الاتفاقات', en: 'Agreements' } },
    caption: (agreement) => agreement.label,
    searchTexts: (agreement) => [...ofText(agreement.label), ...ofNames(agreement.names)],
    namedBy: noOne,
    date: undated,
    partOf: byItself,
  },
  clause: {
    kind: 'clause',
    schema: Clause,
    properties: clauseProperties,
    label: { one: { ar: 'بند', en: 'clause' }, many: { ar: 'البنود', en: 'Clauses' } },
    caption: (clause) => clause.label,
    searchTexts: (clause) => [...ofText(clause.label), ...(clause.text ? ofText(clause.text) : [])],
    namedBy: noOne,
    date: (clause) => clause.deadline,
    partOf: (clause) => clause.agreement,
  },
  event: {
    kind: 'event',
    schema: Event,
    properties: eventProperties,
    label: { one: { ar: 'حدث', en: 'event' }, many: { ar: 'الأحداث', en: 'Events' } },
    caption: (event) => event.label,
    searchTexts: (event) => ofText(event.label),
    namedBy: noOne,
    date: (event) => event.date,
    partOf: byItself,
  },
  source: {
    kind: 'source',
    schema: Source,
    properties: sourceProperties,
    label: { one: { ar: 'مصدر', en: 'source' }, many: { ar: 'المصادر', en: 'Sources' } },
    caption: (source) => source.label,
    searchTexts: (source) => [...ofText(source.label), ...(source.title ? [source.title.value] : [])],
    namedBy: noOne,
    date: (source) => source.published?.date,
    partOf: byItself,
  },
};

/** The kinds of record, in the order in which one refers to another. */
export const recordKinds = [
  'actor',
  'office',
  'tenure',
  'recognition',
  'place',
  'agreement',
  'clause',
  'event',
  'source',
] as const satisfies readonly RecordKind[];

/** What is known about one kind of record. */
export function describeKind<Kind extends RecordKind>(kind: Kind): (typeof descriptions)[Kind] {
  return descriptions[kind];
}

type Correlated<Kind extends RecordKind> = { readonly [One in Kind]: RecordOf<One> & { readonly record: One } }[Kind];

/** What a record is called on a screen, in the languages that it has. */
export function captionOfRecord<Kind extends RecordKind>(record: Correlated<Kind>): LocalizedText {
  return descriptions[record.record].caption(record);
}

/** Every text by which somebody may look the record up. */
export function searchTextsOf<Kind extends RecordKind>(record: Correlated<Kind>): readonly string[] {
  return descriptions[record.record].searchTexts(record);
}

/** The records by whose captions a record is called that has no words of its own; none for every other. */
export function namedByOf<Kind extends RecordKind>(record: Correlated<Kind>): readonly RecordId[] {
  return descriptions[record.record].namedBy(record);
}

/** The record's own date: when an event was, a source was published, a clause is due. Most kinds have none. */
export function dateOfRecord<Kind extends RecordKind>(record: Correlated<Kind>): FuzzyDate | undefined {
  return descriptions[record.record].date(record);
}

/** The record as part of which a record is read: a clause's agreement, an office's organisation; none for what stands by itself. */
export function wholeOf<Kind extends RecordKind>(record: Correlated<Kind>): RecordId | undefined {
  return descriptions[record.record].partOf(record);
}

/** One record naming another: the field it stands in, and the id it names. */
export interface Reference {
  readonly property: string;
  readonly to: string;
}

const typeIdPattern = new RegExp(`^(?:${recordKinds.join('|')})_[0-7][0-9a-hjkmnp-tv-z]{25}$`);

/** Every other record that this one, or this statement, names: once for each field it stands in. */
export function referencesOf(record: AnyRecord | Statement): readonly Reference[] {
  const found = new Map<string, Reference>();
  for (const [property, value] of Object.entries(record)) {
    if (property === 'id') continue;
    for (const to of idsWithin(value)) found.set(`${property} ${to}`, { property, to });
  }
  return [...found.values()];
}

function idsWithin(value: unknown): string[] {
  if (typeof value === 'string') return typeIdPattern.test(value) ? [value] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(idsWithin);
}
