import type { z } from 'zod';
import { AgreementParticipation } from '../../records/agreement.ts';
import { EventParticipation, Figure } from '../../records/event.ts';
import { SchemaVersion } from '../../records/header.ts';
import { Place } from '../../records/place.ts';
import { PublicationDate, Publisher, Sha256 } from '../../records/source.ts';
import { Citation, Statement } from '../../records/statement.ts';
import { CoordinatePrecision } from '../../taxonomy/coordinate-precisions.ts';
import { Modality } from '../../taxonomy/event-types.ts';
import { Field, Force, Instrument, Lineage, Nature, TextAvailability } from '../../taxonomy/instruments.ts';
import { NameKind } from '../../taxonomy/name-kinds.ts';
import { RecognitionForm } from '../../taxonomy/recognition-forms.ts';
import { AgreementRole, EventRole } from '../../taxonomy/roles.ts';
import { Rights, SourceType } from '../../taxonomy/source-types.ts';
import { TopicCode } from '../../taxonomy/topic-code.ts';
import { CountryCode } from '../../values/country.ts';
import { Day, Edtf, FuzzyDate } from '../../values/fuzzy-date.ts';
import {
  ActorId,
  AgreementId,
  ClauseId,
  EventId,
  OfficeId,
  PlaceId,
  RecognitionId,
  RecordId,
  Slug,
  SourceId,
  StatementId,
  TenureId,
} from '../../values/id.ts';
import { Interval } from '../../values/interval.ts';
import { Name } from '../../values/name.ts';
import { Selector } from '../../values/selector.ts';
import { Language, LocalizedText } from '../../values/text.ts';
import { type Annotations, annotated } from './annotations.ts';
import { edtfPatterns } from './edtf-patterns.ts';

/** A schema that others refer to by name, and what it says of itself. */
export interface NamedValue {
  readonly name: string;
  readonly schema: z.ZodType;
  readonly annotations: Annotations;
}

type Row = readonly [name: string, schema: z.ZodType, ...told: Parameters<typeof annotated>];

const ids: readonly Row[] = [
  ['actor-id', ActorId, { en: 'Id of an actor', ar: 'معرّف فاعل', says: 'A TypeID with the prefix actor.' }],
  ['office-id', OfficeId, { en: 'Id of an office', ar: 'معرّف منصب', says: 'A TypeID with the prefix office.' }],
  ['tenure-id', TenureId, { en: 'Id of a tenure', ar: 'معرّف ولاية', says: 'A TypeID with the prefix tenure.' }],
  ['recognition-id', RecognitionId, { en: 'Id of a recognition', ar: 'معرّف اعتراف', says: 'A TypeID with the prefix recognition.' }],
  ['place-id', PlaceId, { en: 'Id of a place', ar: 'معرّف مكان', says: 'A TypeID with the prefix place.' }],
  ['agreement-id', AgreementId, { en: 'Id of an agreement', ar: 'معرّف اتفاق', says: 'A TypeID with the prefix agreement.' }],
  ['clause-id', ClauseId, { en: 'Id of a clause', ar: 'معرّف بند', says: 'A TypeID with the prefix clause.' }],
  ['event-id', EventId, { en: 'Id of an event', ar: 'معرّف حدث', says: 'A TypeID with the prefix event.' }],
  ['source-id', SourceId, { en: 'Id of a source', ar: 'معرّف مصدر', says: 'A TypeID with the prefix source.' }],
  ['statement-id', StatementId, { en: 'Id of a statement', ar: 'معرّف إفادة', says: 'A TypeID with the prefix statement.' }],
  ['record-id', RecordId, { en: 'Id of a record', ar: 'معرّف سجل', says: 'The id of anything that statements can be about.' }],
  [
    'slug',
    Slug,
    { en: 'Slug', ar: 'اسم للعنوان', says: 'A readable, unique name for addresses: lower-case ASCII words joined by single hyphens.' },
  ],
  [
    'schema-version',
    SchemaVersion,
    {
      en: 'Schema version',
      ar: 'إصدار الصيغة',
      says: 'The version of these schemas. Older copies are migrated upward when they are read.',
    },
  ],
];

const texts: readonly Row[] = [
  ['language', Language, { en: 'Language', ar: 'لغة', says: 'A BCP 47 language tag in canonical form: ar, en, ar-LY.' }],
  [
    'localized-text',
    LocalizedText,
    {
      en: 'Localized text',
      ar: 'نص بلغاته',
      says: 'Text for people by BCP 47 tag, in at least one language. A language that is missing stays missing.',
      keywords: { minProperties: 1, propertyNames: { $ref: '#/$defs/language' } },
    },
  ],
  ['name-kind', NameKind, { en: 'Kind of name', ar: 'نوع الاسم', says: 'What a name is. A gloss is a translation of ours.' }],
  ['name', Name, { en: 'Name', ar: 'اسم', says: 'One name as somebody wrote it, its language, and when it was in use.' }],
  ['country', CountryCode, { en: 'Country', ar: 'بلد', says: 'An ISO 3166-1 alpha-2 code, upper case.' }],
  ['sha256', Sha256, { en: 'SHA-256', ar: 'بصمة SHA-256', says: 'SHA-256 of the bytes of a file, in 64 lower-case hexadecimal digits.' }],
  ['json', valueOfStatements(), { en: 'JSON value', ar: 'قيمة JSON', says: 'Any JSON value.' }],
];

const dates: readonly Row[] = [
  [
    'day',
    Day,
    {
      en: 'Day',
      ar: 'يوم',
      says: 'A calendar day YYYY-MM-DD (ISO 8601), from 0001-01-01 to 9999-12-31.',
      keywords: { not: { pattern: '^0000' } },
    },
  ],
  [
    'edtf',
    Edtf,
    {
      en: 'EDTF expression',
      ar: 'تعبير EDTF',
      says: 'A date as exact as its source: EDTF (ISO 8601-2:2019) level 0 without times, level 1, and the one-of sets of level 2.',
      unsaid: 'that in an interval and in a pair of a set the first date does not lie after the last.',
      keywords: {
        format: 'edtf',
        anyOf: [
          { title: 'Date', pattern: edtfPatterns.date },
          { title: 'Interval', pattern: edtfPatterns.interval },
          { title: 'One-of set', pattern: edtfPatterns.oneOf },
        ],
        examples: ['2020-12-04', '2020-12', '[2020-06-01..2020-06-10]', '2020-12-04/..', '2020-11~'],
      },
    },
  ],
  [
    'fuzzy-date',
    FuzzyDate,
    {
      en: 'Date',
      ar: 'تاريخ',
      says: 'A date never sharper than its source, the words in which it was read, and the day that relative words were counted from.',
    },
  ],
  [
    'interval',
    Interval,
    {
      en: 'Interval',
      ar: 'مدة',
      says: 'A stretch of time between two dates. An end that nobody tells is absent.',
      unsaid: 'that the first date does not lie after the last.',
    },
  ],
];

const sourced: readonly Row[] = [
  [
    'publisher',
    Publisher,
    { en: 'Publisher', ar: 'ناشر', says: 'Who published a source: an actor of the register, or a name as the source prints it.' },
  ],
  [
    'publication-date',
    PublicationDate,
    { en: 'Publication date', ar: 'تاريخ النشر', says: 'When a source was published, and whether that is our inference.' },
  ],
  [
    'selector',
    Selector,
    {
      en: 'Selector',
      ar: 'محدِّد الاقتباس',
      says: 'Where a passage stands in its source, in UTF-16 code units (W3C Web Annotation: TextQuoteSelector and TextPositionSelector).',
      unsaid: 'that end - start is the length of the quote in UTF-16 code units, and that no surrogate stands alone in its texts.',
    },
  ],
  [
    'citation',
    Citation,
    { en: 'Citation', ar: 'استشهاد', says: 'The exact passage of a source that a value rests on, and whose words it quotes.' },
  ],
];

const parts: readonly Row[] = [
  [
    'agreement-participation',
    AgreementParticipation,
    { en: 'Part in an agreement', ar: 'مشاركة في اتفاق', says: 'An actor’s part in an agreement, in whose name, and in which office.' },
  ],
  [
    'event-participation',
    EventParticipation,
    { en: 'Part in an event', ar: 'مشاركة في حدث', says: 'An actor’s part in an event, in whose name, and in which office.' },
  ],
  [
    'figure',
    Figure,
    {
      en: 'Figure',
      ar: 'رقم',
      says: 'A number that a source gives; low and high bound it where it is not exact.',
      unsaid: 'that low, value and high stand in that order.',
      keywords: { anyOf: ['value', 'low', 'high'].map((given) => ({ properties: { [given]: true }, required: [given] })) },
    },
  ],
  ['coordinates', coordinates(), { en: 'Coordinates', ar: 'إحداثيات', says: 'WGS 84 degrees, and how exact they are.' }],
];

const codes: readonly Row[] = [
  [
    'coordinate-precision',
    CoordinatePrecision,
    { en: 'Precision of coordinates', ar: 'دقة الإحداثيات', says: 'How exact coordinates are.' },
  ],
  ['instrument', Instrument, { en: 'Instrument', ar: 'نوع الوثيقة', says: 'What an agreement is called.' }],
  ['nature', Nature, { en: 'Nature', ar: 'طبيعة الأطراف', says: 'Between whom an agreement is (PA-X).' }],
  ['field', Field, { en: 'Field', ar: 'مجال', says: 'A field of cooperation.' }],
  ['lineage', Lineage, { en: 'Lineage', ar: 'صلة', says: 'How one agreement stands to an earlier one.' }],
  [
    'text-availability',
    TextAvailability,
    { en: 'Availability of the text', ar: 'توافر النص', says: 'How much of the text has been seen.' },
  ],
  ['agreement-role', AgreementRole, { en: 'Role in an agreement', ar: 'دور في اتفاق', says: 'The part an actor has in an agreement.' }],
  ['event-role', EventRole, { en: 'Role in an event', ar: 'دور في حدث', says: 'The part an actor has in an event.' }],
  ['modality', Modality, { en: 'Modality', ar: 'هل وقع', says: 'Whether what is told of happened, as its source has it.' }],
  ['force', Force, { en: 'Force', ar: 'الإلزام', says: 'How binding a clause is.' }],
  ['recognition-form', RecognitionForm, { en: 'Form of recognition', ar: 'صفة الاعتراف', says: 'As what one actor recognises another.' }],
  ['source-type', SourceType, { en: 'Type of source', ar: 'نوع المصدر', says: 'What kind of document a source is.' }],
  ['rights', Rights, { en: 'Rights', ar: 'الحقوق', says: 'What may be shown of a source’s text.' }],
  [
    'topic-code',
    TopicCode,
    {
      en: 'Topic',
      ar: 'موضوع',
      says: 'A code of the clause-topic taxonomy: a group, a dot, and the topic within it. The taxonomy is open to additions.',
    },
  ],
];

function valueOfStatements(): z.ZodType {
  return Statement.options[0].shape.value;
}

function coordinates(): z.ZodType {
  return Place.shape.coordinates.unwrap();
}

/** Every value that records share, by the name under which `values.json` defines it. */
export const namedValues: readonly NamedValue[] = [...ids, ...texts, ...dates, ...sourced, ...parts, ...codes].map(
  ([name, schema, told]): NamedValue => ({ name, schema, annotations: annotated(told) }),
);
