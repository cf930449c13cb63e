import { CountryCode, fuzzyDate, propertyLabel } from '@mithaq/domain';
import type {
  ActorPage,
  AgreementList,
  AgreementPage,
  EventList,
  EventPage,
  EventRow,
  FileProgress,
  ImportProgress,
  ImportResult,
  Ref,
  RegisterSummary,
  SearchAnswer,
  SourcePage,
  SourceRef,
  StatementView,
  SupportView,
  TopicList,
} from '../register/views.ts';

/** Answers of a small register in our own words, shaped exactly as the server shapes them. */

function ref(record: Ref['record'], slug: string, ar: string, en?: string): Ref {
  return { id: `${record}_01test${slug}`, record, slug, label: en === undefined ? { ar } : { ar, en } };
}

const libya = ref('actor', 'libya', 'ليبيا', 'Libya');
const italy = ref('actor', 'italy', 'إيطاليا', 'Italy');
const accord = ref('actor', 'gna', 'حكومة الوفاق الوطني', 'Government of National Accord');
const minister = ref('actor', 'salah-namroush', 'صلاح الدين النمروش', 'Salah al-Din al-Namroush');
const pact = ref('agreement', 'italy-gna-2020', 'اتفاقية الدفاع مع إيطاليا', 'Defence agreement with Italy');
const office = ref('office', 'defence-minister', 'وزير الدفاع', 'Minister of Defence');
const rome = ref('place', 'rome', 'روما', 'Rome');
const signing = ref('event', 'italy-gna-signature', 'توقيع الاتفاقية في روما', 'The agreement is signed in Rome');
const committeeClause = ref('clause', 'italy-gna-2020-1', 'لجنة مشتركة', 'A joint committee');

const named: SourceRef = {
  ...ref('source', 'sample-gazette', 'خبر الجريدة', 'The Gazette’s report'),
  type: 'article',
  publisher: { ar: 'الجريدة', en: 'The Gazette' },
  language: 'ar',
  rights: 'excerpts-only',
  attached: true,
  sample: true,
};
const unnamed: SourceRef = {
  ...ref('source', 'sample-letter', 'رسالة', 'A letter'),
  type: 'communique',
  language: 'en',
  rights: 'excerpts-only',
  attached: false,
  sample: true,
};

function statement(property: string, exact: string, { source = named, of = pact }: { source?: SourceRef; of?: Ref } = {}): StatementView {
  return {
    id: `statement_01${property}`,
    subject: of.id,
    property,
    propertyLabel: propertyLabel(of.record, property),
    value: exact,
    display: { ar: exact },
    modality: 'occurred',
    standing: 'accepted',
    citations: [{ source, exact, start: 10, end: 10 + exact.length, check: source.attached ? 'exact' : 'unchecked' }],
  };
}

const one: SupportView = { sources: 1, independent: 1, oneSpeaker: false };
const two: SupportView = { sources: 2, independent: 1, oneSpeaker: true };

const trainingTopic = {
  code: 'bodies.joint-committee',
  label: { ar: 'لجنة مشتركة', en: 'Joint committee' },
  group: { code: 'bodies', label: { ar: 'هيئات', en: 'Bodies' } },
};

const signature: EventRow = {
  ref: signing,
  type: 'signature',
  date: fuzzyDate('2020-12-04'),
  earliest: '2020-12-04',
  latest: '2020-12-04',
  modality: 'occurred',
  place: rome,
  parts: [{ actor: minister, role: 'signatory', onBehalfOf: accord, capacity: office }],
  agreements: [pact],
  support: two,
};

export const agreementPage: AgreementPage = {
  ref: pact,
  revision: 3,
  names: [
    {
      name: { value: 'اتفاقية تعاون فني عسكري (2020)', language: 'ar', kind: 'official' },
      statements: [statement('names', 'اتفاقية تعاون فني عسكري')],
    },
    { name: { value: 'Technical military cooperation', language: 'en', kind: 'gloss' }, statements: [] },
  ],
  instrument: 'agreement',
  nature: 'mixed',
  fields: ['defence', 'migration'],
  textAvailability: 'reported-only',
  parts: [
    { actor: italy, role: 'party', statements: [], support: one },
    {
      actor: accord,
      role: 'party',
      onBehalfOf: libya,
      statements: [statement('parts', 'وقّعت «حكومة الوفاق» في 4 ديسمبر 2020')],
      support: two,
    },
  ],
  status: {
    asOf: '2020-12-15',
    values: [{ status: 'signed', since: fuzzyDate('2020-12-04'), because: [signing] }],
    doubts: [{ reason: 'undated', event: signing }],
  },
  course: [
    { status: 'unknown', sure: true },
    { from: '2020-12-04', status: 'signed', sure: true },
  ],
  clauses: [
    {
      ref: committeeClause,
      ordinal: 1,
      text: { ar: 'تُنشأ لجنة مشتركة.' },
      topics: [trainingTopic],
      obligated: [italy, accord],
      beneficiaries: [],
      force: 'mandatory',
      statements: [statement('text', 'a joint committee shall meet', { source: unnamed })],
      support: { sources: 1, independent: 0, oneSpeaker: false },
      disputes: [],
    },
  ],
  events: [signature],
  lineage: [],
  disputes: [
    {
      subject: pact,
      property: 'names',
      propertyLabel: { ar: 'الاسم', en: 'Name' },
      readings: [
        { value: 'a', display: { ar: 'اتفاقية دفاع' }, statements: [] },
        { value: 'b', display: { ar: 'اتفاقية تعاون' }, statements: [] },
      ],
    },
  ],
  statements: [],
  sources: [named, unnamed],
};

export const agreementList: AgreementList = {
  rows: [
    {
      ref: pact,
      names: agreementPage.names.map(({ name }) => name),
      instrument: 'agreement',
      nature: 'mixed',
      fields: ['defence'],
      parties: [italy, accord],
      date: fuzzyDate('2020-12-04'),
      status: agreementPage.status,
      topics: [trainingTopic],
      clauseCount: 1,
      disputeCount: 1,
      sourceCount: 2,
    },
  ],
  total: 1,
};

export const actorPage: ActorPage = {
  ref: minister,
  revision: 1,
  kind: 'person',
  names: [{ name: { value: 'صلاح النمروش', language: 'ar', kind: 'alias' }, statements: [statement('names', 'صلاح النمروش')] }],
  countries: [CountryCode.parse('LY')],
  parts: [],
  partCount: 0,
  tenures: [
    {
      id: 'tenure_01',
      office,
      organisation: accord,
      person: minister,
      interval: { from: fuzzyDate('2020-08') },
      statements: [],
      support: one,
    },
  ],
  officers: [],
  partOfficers: [],
  recognisedBy: [],
  recognises: [],
  agreements: agreementList.rows,
  agreementCount: agreementList.rows.length,
  events: [signature],
  eventCount: 1,
  eventDisputes: [],
  ties: [{ actor: italy, agreements: [pact], events: [signing] }],
  tieCount: 1,
  statements: [],
  support: one,
  disputes: [],
  sources: [named],
};

/** An authority that others recognise, and that recognises nobody. */
export const authorityPage: ActorPage = {
  ...actorPage,
  ref: accord,
  kind: 'authority',
  names: [],
  actsFor: libya,
  tenures: [],
  recognisedBy: [
    {
      id: 'recognition_01',
      by: ref('actor', 'league', 'جامعة الدول', 'League of States'),
      of: accord,
      as: 'government',
      interval: { from: fuzzyDate('[..2020-08]') },
      statements: [{ ...statement('by', 'المعترف بها من جامعة الدول'), note: { ar: 'لا مصدر يقول متى.', en: 'No source says when.' } }],
      support: one,
    },
  ],
  agreements: [],
  agreementCount: 0,
  events: [],
  eventCount: 0,
  eventDisputes: [],
  ties: [],
  tieCount: 0,
};

export const eventPage: EventPage = {
  row: signature,
  revision: 1,
  figures: [],
  realisedBy: [],
  statements: [statement('date', 'في 4 ديسمبر', { of: signing })],
  disputes: [],
  sources: [named],
};

export const eventList: EventList = { rows: [signature], total: 1 };

export const sourcePage: SourcePage = {
  row: {
    ref: named,
    type: 'article',
    published: fuzzyDate('2020-12-05'),
    publishedInferred: true,
    length: 1200,
    passageCount: 1,
    mismatchCount: 0,
    openSuggestionCount: 2,
    suggestionCount: 2,
    marks: [],
  },
  revision: 1,
  rights: 'excerpts-only',
  derivedFrom: [],
  copies: [],
  sha256: '0'.repeat(64),
  passages: [
    {
      exact: 'في 4 ديسمبر',
      start: 10,
      end: 21,
      check: 'exact',
      backs: [{ statement: 'statement_01date', subject: signing, property: 'date', propertyLabel: { ar: 'التاريخ', en: 'Date' } }],
    },
  ],
  suggestions: [],
  statements: [],
};

export const topicList: TopicList = [{ topic: trainingTopic, scope: { en: 'Committees.' }, clauseCount: 1, agreementCount: 1 }];

export const summary: RegisterSummary = {
  counts: { agreements: 1, clauses: 1, actors: 4, events: 1, sources: 2, statements: 12, passages: 6 },
  attachedSources: 1,
  waitingSources: 1,
  openSuggestions: 2,
  disputes: 1,
  recent: [{ id: '1', at: '2020-12-15T10:00:00Z', what: 'source-attached', subject: named }],
};

/** Hits for any words: an agreement, an actor and a passage. */
export function searchAnswer(query: string): SearchAnswer {
  return {
    query,
    groups: [
      {
        kind: 'agreement',
        total: 1,
        hits: [
          {
            kind: 'agreement',
            key: pact.id,
            ref: pact,
            label: { ar: 'اتفاقية الدفاع مع إيطاليا', en: 'Defence agreement with Italy' },
            matched: { text: 'Defence agreement with Italy', language: 'en', ranges: [{ start: 0, end: 7 }] },
          },
        ],
      },
      {
        kind: 'actor',
        total: 2,
        hits: [
          {
            kind: 'actor',
            key: minister.id,
            ref: minister,
            label: { ar: 'صلاح الدين النمروش', en: 'Salah al-Din al-Namroush' },
            matched: { text: 'صلاح النمروش', language: 'ar', ranges: [] },
          },
        ],
      },
      {
        kind: 'passage',
        total: 1,
        hits: [
          {
            kind: 'passage',
            key: 'passage_1',
            label: { ar: 'خبر الجريدة', en: 'The Gazette’s report' },
            matched: { text: 'وقّعت حكومة الوفاق الاتفاقية', language: 'ar', ranges: [{ start: 6, end: 11 }] },
            passage: { source: named, start: 10, end: 40 },
          },
        ],
      },
    ],
  };
}

export const nothing = (query: string): SearchAnswer => ({ query, groups: [] });

export function importResult(outcome: ImportResult['outcome']): ImportResult {
  const mismatch = { statement: 'statement_01date', subject: signing, expected: 'في 4 ديسمبر', found: 'في 5 ديسمبر', start: 10 };
  const citations = outcome === 'attached' ? { checked: 2, exact: 1, mismatches: [mismatch] } : { checked: 0, exact: 0, mismatches: [] };
  const file: ImportResult['file'] = { format: 'text', encoding: 'utf-8', found: [] };
  const suggestionCount = outcome === 'created' ? 3 : 0;
  return { outcome, source: named, citations, file, missing: [], suggestionCount };
}

/** An import's course: every file is read and then done, one after the other; one whose name begins with `bad` fails. */
export function progressOf(batch: string, files: readonly { readonly id: string; readonly name: string }[]): readonly ImportProgress[] {
  const counted = (over: number) => ({
    waiting: files.length - over,
    reading: 0,
    held: 0,
    paused: 0,
    leftOut: 0,
    done: over,
    failed: 0,
  });
  const steps = files.flatMap((file, at): ImportProgress[] => [
    { batch, counts: counted(at), files: [{ ...file, state: 'reading' }] },
    {
      batch,
      counts: counted(at + 1),
      files: [file.name.startsWith('bad') ? failed(file) : { ...file, state: 'done', result: importResult('created') }],
    },
  ]);
  return [{ batch, counts: counted(0), files: files.map((file) => ({ ...file, state: 'waiting' })) }, ...steps];
}

function failed(file: { readonly id: string; readonly name: string }): FileProgress {
  return { ...file, state: 'failed', fault: { code: 'empty-file', message: `The file “${file.name}” has no text in it`, mayPass: false } };
}
