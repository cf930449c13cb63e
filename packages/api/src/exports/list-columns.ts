import {
  actorKinds,
  eventTypes,
  type FuzzyDate,
  type InterfaceLanguage,
  instruments,
  modalities,
  sourceTypes,
  statuses,
  type Words,
} from '@mithaq/domain';
import type { ActorRow } from '../views/actor.ts';
import type { AgreementRow } from '../views/agreement.ts';
import type { AnnouncementView } from '../views/commitment.ts';
import type { DueView } from '../views/due.ts';
import type { EventRow } from '../views/event.ts';
import type { Ref } from '../views/ref.ts';
import type { SourceRow } from '../views/source.ts';
import type { DisputeView, ReadingView } from '../views/statement.ts';
import type { ListColumn } from './listing.ts';
import { daysOf, type Speech, speechIn } from './speech.ts';

/** The columns of a list in a language; the record's own name in addresses comes last in each. */
type Columns<Row> = (language: InterfaceLanguage) => readonly ListColumn<Row>[];

export const agreementColumns: Columns<AgreementRow> = (language) => {
  const say = speechIn(language);
  const column = columnIn<AgreementRow>(say);
  return [
    column({ ar: 'الاتفاق', en: 'Agreement' }, ({ ref }) => say.text(ref.label)),
    column({ ar: 'كما تسميه المصادر', en: 'As sources call it' }, ({ names }) => say.list(names.map(({ value }) => value))),
    column({ ar: 'الصك', en: 'Instrument' }, ({ instrument }) => say.text(instruments.label(instrument))),
    column({ ar: 'الأطراف', en: 'Parties' }, ({ parties }) => say.refs(parties)),
    ...dateColumns(say, ({ date }: AgreementRow) => date),
    column({ ar: 'الحالة', en: 'Status' }, ({ status }) => say.list(status.values.map((value) => say.text(statuses.label(value.status))))),
    column({ ar: 'الحالة في يوم', en: 'Status as of' }, ({ status }) => status.asOf),
    column({ ar: 'المواضيع', en: 'Topics' }, ({ topics }) => say.list(topics.map(({ label }) => say.text(label)))),
    column({ ar: 'البنود', en: 'Clauses' }, ({ clauseCount }) => clauseCount),
    column({ ar: 'المصادر', en: 'Sources' }, ({ sourceCount }) => sourceCount),
    column({ ar: 'مسائل تختلف فيها المصادر', en: 'Points on which sources differ' }, ({ disputeCount }) => disputeCount),
    named(say),
  ];
};

export const actorColumns: Columns<ActorRow> = (language) => {
  const say = speechIn(language);
  const column = columnIn<ActorRow>(say);
  const one = (ref: Ref | undefined) => say.text(ref?.label);
  return [
    column({ ar: 'الفاعل', en: 'Actor' }, ({ ref }) => say.text(ref.label)),
    column({ ar: 'ويُكتب أيضًا', en: 'Also written' }, ({ names }) => say.list(names.map(({ value }) => value))),
    column({ ar: 'النوع', en: 'Kind' }, ({ kind }) => say.text(actorKinds.label(kind))),
    column({ ar: 'البلدان', en: 'Countries' }, ({ countries }) => say.list(countries.map(say.country))),
    column({ ar: 'جزء من', en: 'Part of' }, ({ partOf }) => one(partOf)),
    column({ ar: 'يقول إنه يمثل', en: 'Claims to act for' }, ({ actsFor }) => one(actsFor)),
    column({ ar: 'الاتفاقات', en: 'Agreements' }, ({ agreementCount }) => agreementCount),
    column({ ar: 'الأحداث', en: 'Events' }, ({ eventCount }) => eventCount),
    named(say),
  ];
};

export const eventColumns: Columns<EventRow> = (language) => {
  const say = speechIn(language);
  const column = columnIn<EventRow>(say);
  return [
    ...dateColumns(say, ({ date }: EventRow) => date),
    column({ ar: 'الحدث', en: 'Event' }, ({ ref }) => say.text(ref.label)),
    column({ ar: 'النوع', en: 'Type' }, ({ type }) => say.text(eventTypes.label(type))),
    column({ ar: 'هل وقع', en: 'Did it happen' }, ({ modality }) => say.text(modalities.label(modality))),
    column({ ar: 'المكان', en: 'Place' }, ({ place }) => say.text(place?.label)),
    column({ ar: 'المشاركون', en: 'Took part' }, ({ parts }) => say.refs(parts.map(({ actor }) => actor))),
    column({ ar: 'الاتفاقات', en: 'Agreements' }, ({ agreements }) => say.refs(agreements)),
    column({ ar: 'المصادر', en: 'Sources' }, ({ support }) => support.sources),
    column({ ar: 'ناشرون مستقلون', en: 'Independent publishers' }, ({ support }) => support.independent),
    named(say),
  ];
};

export const sourceColumns: Columns<SourceRow> = (language) => {
  const say = speechIn(language);
  const column = columnIn<SourceRow>(say);
  return [
    column({ ar: 'المصدر', en: 'Source' }, ({ ref }) => say.text(ref.label)),
    column({ ar: 'عنوانه', en: 'Its title' }, ({ title }) => title?.value ?? ''),
    column({ ar: 'الناشر', en: 'Publisher' }, ({ ref }) => say.text(ref.publisher)),
    column({ ar: 'النوع', en: 'Type' }, ({ type }) => say.text(sourceTypes.label(type))),
    column({ ar: 'اللغة', en: 'Language' }, ({ ref }) => ref.language),
    ...dateColumns(say, ({ published }: SourceRow) => published),
    column({ ar: 'التاريخ مستنتج', en: 'Date inferred' }, ({ published, publishedInferred }) =>
      published ? say.yesOrNo(publishedInferred) : '',
    ),
    column({ ar: 'الشواهد', en: 'Passages' }, ({ passageCount }) => passageCount),
    column({ ar: 'نصه هنا', en: 'Text is here' }, ({ ref }) => say.yesOrNo(ref.attached)),
    named(say),
  ];
};

const outcomes = {
  open: { ar: 'لم يُقرأ مآله', en: 'no end read' },
  realised: { ar: 'أُنجز', en: 'done' },
  'not-realised': { ar: 'لم يُنجز', en: 'not done' },
  'told both ways': { ar: 'رُوي على الوجهين', en: 'told both ways' },
} as const satisfies Readonly<Record<AnnouncementView['outcome'], Words>>;

const dueWords = {
  overdue: { ar: 'مضى موعده', en: 'its day has passed' },
  due: { ar: 'هذا أوانه', en: 'its time is now' },
  upcoming: { ar: 'لم يحن بعد', en: 'still to come' },
  undated: { ar: 'بلا تاريخ', en: 'without a date' },
} as const satisfies Readonly<Record<DueView, Words>>;

/** An announcement with the telling that stands for it. */
export interface AnnouncementRow {
  readonly announcement: AnnouncementView;
  readonly telling: EventRow;
}

export const announcementColumns: Columns<AnnouncementRow> = (language) => {
  const say = speechIn(language);
  const column = columnIn<AnnouncementRow>(say);
  const captions = (rows: readonly EventRow[]) => say.refs(rows.map(({ ref }) => ref));
  return [
    column({ ar: 'ماذا', en: 'What' }, ({ telling }) => say.text(telling.ref.label)),
    ...dateColumns(say, ({ telling }: AnnouncementRow) => telling.date),
    column({ ar: 'الموعد', en: 'When' }, ({ announcement }) => say.words(dueWords[announcement.due])),
    column({ ar: 'النوع', en: 'Type' }, ({ telling }) => say.text(eventTypes.label(telling.type))),
    column({ ar: 'معلن أم مخطط', en: 'Announced or planned' }, ({ telling }) => say.text(modalities.label(telling.modality))),
    column({ ar: 'المشاركون', en: 'Taking part' }, ({ telling }) => say.refs(telling.parts.map(({ actor }) => actor))),
    column({ ar: 'الاتفاقات', en: 'Agreements' }, ({ telling }) => say.refs(telling.agreements)),
    column({ ar: 'ما صار إليه', en: 'What became of it' }, ({ announcement }) => say.words(outcomes[announcement.outcome])),
    column({ ar: 'مآله في', en: 'Settled by' }, ({ announcement }) => captions(announcement.settledBy)),
    column({ ar: 'لعل مآله في', en: 'May be settled by' }, ({ announcement }) => captions(announcement.mayBeSettledBy)),
    column({ ar: 'المصادر', en: 'Sources' }, ({ telling }) => telling.support.sources),
    column({ ar: 'ناشرون مستقلون', en: 'Independent publishers' }, ({ telling }) => telling.support.independent),
    column({ ar: 'اسمه في الرابط', en: 'Name in addresses' }, ({ telling }) => telling.ref.slug),
  ];
};

/** The letters of readings, as the dashboard has them. */
const letters = { ar: ['أ', 'ب', 'ج', 'د', 'هـ', 'و'], en: ['A', 'B', 'C', 'D', 'E', 'F'] } as const;

/** One of the readings of a dispute, so that each stands beside its rivals. */
export interface ReadingRow {
  readonly dispute: DisputeView;
  readonly reading: ReadingView;
  /** From 0. */
  readonly place: number;
}

export const disputeColumns: Columns<ReadingRow> = (language) => {
  const say = speechIn(language);
  const column = columnIn<ReadingRow>(say);
  const citationsOf = ({ reading }: ReadingRow) => reading.statements.flatMap(({ citations }) => citations);
  const once = (words: readonly string[]) => say.list([...new Set(words)]);
  return [
    column({ ar: 'في ماذا', en: 'About' }, ({ dispute }) => say.text(dispute.subject.label)),
    column({ ar: 'من', en: 'Of' }, ({ dispute }) => say.text(dispute.parent?.label)),
    column({ ar: 'الحقل', en: 'Field' }, ({ dispute }) => say.text(dispute.propertyLabel)),
    column({ ar: 'القراءة', en: 'Reading' }, ({ place }) => letters[language][place] ?? place + 1),
    column({ ar: 'ما تقوله', en: 'What it says' }, ({ reading }) => say.text(reading.display)),
    column({ ar: 'مقبولة', en: 'Accepted' }, ({ reading }) =>
      say.yesOrNo(reading.statements.some(({ standing }) => standing === 'accepted')),
    ),
    column({ ar: 'المصادر', en: 'Sources' }, (row) => once(citationsOf(row).map(({ source }) => say.text(source.label)))),
    column({ ar: 'بألفاظها', en: 'In their words' }, (row) => once(citationsOf(row).map(({ exact }) => exact))),
    column({ ar: 'ملاحظة', en: 'Note' }, ({ dispute }) => say.text(dispute.note)),
    column({ ar: 'اسمه في الرابط', en: 'Name in addresses' }, ({ dispute }) => dispute.subject.slug),
  ];
};

function columnIn<Row>(say: Speech): (head: Words, cell: ListColumn<Row>['cell']) => ListColumn<Row> {
  return (head, cell) => ({ head: say.words(head), cell });
}

/** A date in words, never sharper than it is, and between which days it lies. */
function dateColumns<Row>(say: Speech, dateOf: (row: Row) => FuzzyDate | undefined): readonly ListColumn<Row>[] {
  const column = columnIn<Row>(say);
  return [
    column({ ar: 'التاريخ', en: 'Date' }, (row) => say.date(dateOf(row))),
    column({ ar: 'أول يوم ممكن', en: 'First possible day' }, (row) => daysOf(dateOf(row)).first),
    column({ ar: 'آخر يوم ممكن', en: 'Last possible day' }, (row) => daysOf(dateOf(row)).last),
  ];
}

function named<Row extends { readonly ref: Ref }>(say: Speech): ListColumn<Row> {
  return columnIn<Row>(say)({ ar: 'اسمه في الرابط', en: 'Name in addresses' }, ({ ref }) => ref.slug);
}
