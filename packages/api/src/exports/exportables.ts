import type { Day, RecordKind, Words } from '@mithaq/domain';
import { z } from 'zod';
import { actorConditions, actorRows } from '../assembly/actor-list.ts';
import { agreementConditions, withStatus } from '../assembly/agreement-list.ts';
import { agreementRows } from '../assembly/agreement-rows.ts';
import { clauseConditions } from '../assembly/clauses.ts';
import { eventConditions } from '../assembly/event-list.ts';
import { eventRows } from '../assembly/event-rows.ts';
import { found } from '../assembly/found.ts';
import { placeConditions } from '../assembly/places.ts';
import { sourceConditions, thatAre } from '../assembly/source-list.ts';
import { sourceRows } from '../assembly/source-rows.ts';
import { invalidInput } from '../expected.ts';
import type { Snapshot } from '../ports.ts';
import { ActorFilter } from '../views/actor.ts';
import { AgreementFilter } from '../views/agreement.ts';
import { ClauseFilter } from '../views/clause.ts';
import { AnnouncementFilter } from '../views/commitment.ts';
import { DisputeFilter } from '../views/dispute.ts';
import { EventFilter } from '../views/event.ts';
import { PlaceFilter } from '../views/place.ts';
import { SourceFilter } from '../views/source.ts';
import { Key } from '../views/written.ts';
import { selectedAnnouncements } from './announced.ts';
import { belongingTo } from './belonging.ts';
import { selectedDisputes } from './disputed.ts';
import type { ExportFormat } from './formats.ts';
import { actorColumns, agreementColumns, eventColumns, sourceColumns } from './list-columns.ts';
import { type Selection, selected, selectedList, wholeRegister } from './selection.ts';

/** Something that can be downloaded: in which formats, by which filters, and how it is selected. */
export interface Exportable {
  readonly label: Words;
  readonly formats: readonly ExportFormat[];
  /** The filters of the list of the same name, without what pages it. */
  readonly filter: z.ZodObject;
  /** The filters of an example, where it needs any. */
  readonly example?: Readonly<Record<string, string>>;
  /** @throws MithaqError `invalid-input` where the filters are none, `not-found` where one names a record that is not there */
  readonly select: (snapshot: Snapshot, filter: unknown, today: Day) => Promise<Selection>;
}

interface Described<Filter extends z.ZodObject> {
  readonly label: Words;
  readonly formats: readonly ExportFormat[];
  readonly filter: Filter;
  readonly example?: Readonly<Record<string, string>>;
  readonly select: (snapshot: Snapshot, filter: z.output<Filter>, today: Day) => Promise<Selection>;
}

function exportable<Filter extends z.ZodObject>({ select, filter, ...rest }: Described<Filter>): Exportable {
  const read = (input: unknown): z.output<Filter> => {
    const { success, data, error } = filter.safeParse(input);
    if (!success) throw invalidInput(error);
    return data;
  };
  return { ...rest, filter, select: async (snapshot, input, today) => select(snapshot, read(input), today) };
}

/** Of a kind that no list filters: all of it. */
function everyOne(kind: RecordKind, label: Words): Exportable {
  return exportable({
    label,
    formats: plain,
    filter: z.object({}),
    select: async (snapshot) => selected(snapshot, kind, { conditions: {} }),
  });
}

const plain = ['jsonl', 'jsonld', 'csv.zip', 'ftm.jsonl'] as const;
const listed = ['csv', ...plain] as const;
const placed = [...plain, 'geojson'] as const;
const paging = { limit: true, cursor: true } as const;
const order = { sort: true } as const;
const ofInbox = { judging: true, aside: true, named: true, model: true, since: true, q: true, assignedTo: true } as const;
const state = { knownOn: true, view: true } as const;

/** Everything that can be downloaded, by its name in the address. Only what is published ever is. */
export const exportables = {
  register: exportable({
    label: { ar: 'السجل كله', en: 'The whole register' },
    formats: ['bundle.zip', 'jsonl', 'jsonld', 'csv.zip', 'ftm.jsonl', 'geojson'],
    filter: z.object({}),
    select: async (snapshot) => wholeRegister(snapshot),
  }),
  agreements: exportable({
    label: { ar: 'الاتفاقات', en: 'Agreements' },
    formats: ['csv', ...placed],
    filter: AgreementFilter.omit({ ...paging, ...order, ...state }),
    select: async (snapshot, filter, today) => {
      const { status, asOf = today } = filter;
      return selectedList(snapshot, 'agreement', {
        columns: agreementColumns,
        rows: (held) => agreementRows(snapshot, held, asOf),
        conditions: await agreementConditions(snapshot, filter),
        ...(status === undefined ? {} : { keep: (held) => withStatus(snapshot, held, { status, asOf }) }),
      });
    },
  }),
  agreement: exportable({
    label: { ar: 'اتفاق وما يتبعه', en: 'An agreement and what belongs to it' },
    formats: [...placed, 'csl.json', 'bib', 'ris'],
    filter: z.object({ key: Key }),
    example: { key: 'italy-gna-december-2020' },
    select: async (snapshot, { key }) => belongingTo(snapshot, await found(snapshot, 'agreement', key)),
  }),
  clauses: exportable({
    label: { ar: 'البنود', en: 'Clauses' },
    formats: plain,
    filter: ClauseFilter.omit({ ...paging, order: true }),
    select: async (snapshot, filter) => selected(snapshot, 'clause', { conditions: await clauseConditions(snapshot, filter) }),
  }),
  actors: exportable({
    label: { ar: 'الفاعلون', en: 'Actors' },
    formats: listed,
    filter: ActorFilter.omit({ ...paging, ...order }),
    select: async (snapshot, filter) =>
      selectedList(snapshot, 'actor', {
        columns: actorColumns,
        rows: (held) => actorRows(snapshot, held),
        conditions: await actorConditions(snapshot, filter),
      }),
  }),
  events: exportable({
    label: { ar: 'الأحداث', en: 'Events' },
    formats: ['csv', ...placed],
    filter: EventFilter.omit({ ...paging, ...order }),
    select: async (snapshot, filter) =>
      selectedList(snapshot, 'event', {
        columns: eventColumns,
        rows: (held) => eventRows(snapshot, held),
        conditions: await eventConditions(snapshot, filter),
      }),
  }),
  announced: exportable({
    label: { ar: 'معلن لم يُنجز', en: 'Announced and not done' },
    formats: ['csv', ...placed],
    filter: AnnouncementFilter.omit({ ...paging, ...order }),
    select: async (snapshot, filter, today) => selectedAnnouncements(snapshot, filter, filter.asOf ?? today),
  }),
  sources: exportable({
    label: { ar: 'المصادر', en: 'Sources' },
    formats: [...listed, 'csl.json', 'bib', 'ris'],
    filter: SourceFilter.omit({ ...paging, ...order, waiting: true, ...ofInbox }),
    select: async (snapshot, filter) => {
      const { attached } = filter;
      return selectedList(snapshot, 'source', {
        columns: sourceColumns,
        rows: (held) => sourceRows(snapshot, held, { isEditor: false }),
        conditions: await sourceConditions(snapshot, filter),
        ...(attached === undefined ? {} : { keep: (held) => thatAre(snapshot, held, attached) }),
      });
    },
  }),
  disputes: exportable({
    label: { ar: 'خلافات المصادر', en: 'Points on which sources differ' },
    formats: ['csv', 'jsonl', 'jsonld', 'csv.zip'],
    filter: DisputeFilter.omit({ ...paging, ...order }),
    select: selectedDisputes,
  }),
  places: exportable({
    label: { ar: 'الأماكن', en: 'Places' },
    formats: placed,
    filter: PlaceFilter.omit(paging),
    select: async (snapshot, filter) => selected(snapshot, 'place', { conditions: await placeConditions(snapshot, filter) }),
  }),
  offices: everyOne('office', { ar: 'المناصب', en: 'Offices' }),
  tenures: everyOne('tenure', { ar: 'الولايات', en: 'Tenures' }),
  recognitions: everyOne('recognition', { ar: 'الاعترافات', en: 'Recognitions' }),
  statements: exportable({
    label: { ar: 'البيانات', en: 'Statements' },
    formats: ['jsonl', 'jsonld', 'csv.zip'],
    filter: z.object({}),
    select: async (snapshot) => ({ kinds: ['statement'], of: () => snapshot.statementBatches() }),
  }),
} as const satisfies Record<string, Exportable>;
export type ExportName = keyof typeof exportables;
