import { currentSchemaVersion } from '../../records/header.ts';
import type { RecordKind } from '../../registry.ts';
import { typeId } from '../../values/id.ts';

/** An example is what stands in a file: nothing has checked it yet. The tests hold each against its schema. */
export type Example = Readonly<Record<string, unknown>>;

type Kind = RecordKind | 'statement';

const id = (kind: Kind, number: number): string => typeId(kind, String(number).padStart(32, '0'));

const header = (record: Kind, number: number): Example => ({ record, id: id(record, number), schemaVersion: currentSchemaVersion });

const atlantis = id('actor', 1);
const council = id('actor', 2);
const minister = id('actor', 3);
const lemuria = id('actor', 4);
const treaty = id('agreement', 1);
const office = id('office', 1);
const harbour = id('place', 1);
const signature = id('event', 1);
const article = id('source', 1);

const actors: readonly Example[] = [
  {
    ...header('actor', 1),
    slug: 'atlantis',
    kind: 'state',
    names: [
      { value: 'Republic of Atlantis', language: 'en', kind: 'official' },
      { value: 'أطلنطس', language: 'ar', kind: 'short' },
    ],
    countries: [],
  },
  {
    ...header('actor', 2),
    slug: 'council-of-atlantis',
    kind: 'authority',
    names: [{ value: 'Council of Atlantis', language: 'en', kind: 'official', interval: { from: { edtf: '2019' } } }],
    countries: [],
    actsFor: atlantis,
  },
  {
    ...header('actor', 3),
    slug: 'critias',
    kind: 'person',
    names: [{ value: 'كريتياس', language: 'ar', kind: 'official' }],
    countries: [],
    notes: { en: 'Named in the dialogue of that title.' },
  },
];

const offices: readonly Example[] = [
  {
    ...header('office', 1),
    slug: 'minister-of-the-sea',
    names: [{ value: 'Minister of the Sea', language: 'en', kind: 'official' }],
    organisation: council,
  },
];

const tenures: readonly Example[] = [
  { ...header('tenure', 1), slug: 'critias-minister', office, person: minister, interval: { from: { edtf: '2019-05~' } } },
  { ...header('tenure', 2), slug: 'critias-minister-again', office, person: minister, interval: {} },
];

const recognitions: readonly Example[] = [
  {
    ...header('recognition', 1),
    slug: 'lemuria-recognises-the-council',
    by: lemuria,
    of: council,
    as: 'government',
    interval: { from: { edtf: '2019-06-01' } },
  },
];

const places: readonly Example[] = [
  {
    ...header('place', 1),
    slug: 'great-harbour',
    names: [{ value: 'الميناء الكبير', language: 'ar', kind: 'official' }],
    coordinates: { latitude: 31.2, longitude: -24.5, precision: 'region' },
  },
];

const agreements: readonly Example[] = [
  {
    ...header('agreement', 1),
    slug: 'harbour-treaty',
    label: { en: 'Treaty on the Great Harbour', ar: 'معاهدة الميناء الكبير' },
    names: [{ value: 'Harbour Treaty', language: 'en', kind: 'short' }],
    instrument: 'treaty',
    nature: 'mixed',
    fields: ['maritime'],
    participations: [
      { actor: council, role: 'party', onBehalfOf: atlantis },
      { actor: lemuria, role: 'party' },
    ],
    lineage: [],
    textAvailability: 'reported-only',
  },
];

const clauses: readonly Example[] = [
  {
    ...header('clause', 1),
    slug: 'harbour-treaty-pilots',
    agreement: treaty,
    ordinal: 1,
    label: { en: 'Lemuria trains the pilots of the harbour' },
    topics: ['training'],
    obligated: [lemuria],
    beneficiaries: [atlantis],
    force: 'mandatory',
    deadline: { edtf: '2021', asRead: 'within the year', resolvedAgainst: '2020-12-05' },
  },
];

const happening = { participations: [], agreements: [treaty], clauses: [], modality: 'occurred', figures: [] };

const events: readonly Example[] = [
  {
    ...header('event', 1),
    slug: 'signature-of-the-harbour-treaty',
    type: 'signature',
    label: { en: 'Signature of the Harbour Treaty' },
    date: { edtf: '2020-12-04' },
    place: harbour,
    ...happening,
    participations: [{ actor: minister, role: 'signatory', onBehalfOf: council, capacity: office }],
  },
  {
    ...header('event', 2),
    slug: 'denunciation-of-the-harbour-treaty',
    type: 'denunciation',
    label: { en: 'Lemuria gives notice' },
    date: { edtf: '[2022-06-01..2022-06-10]', asRead: 'early June' },
    takesEffect: { edtf: '2023-06' },
    ...happening,
  },
  {
    ...header('event', 3),
    slug: 'vote-on-the-harbour-treaty',
    type: 'vote',
    label: { en: 'The assembly votes' },
    ...happening,
    modality: 'announced',
    figures: [{ measure: 'votes-for', low: 60, high: 70 }],
  },
];

const sources: readonly Example[] = [
  {
    ...header('source', 1),
    slug: 'harbour-gazette-2020-12-05',
    type: 'article',
    label: { en: 'Harbour Gazette, 5 December 2020' },
    title: { value: 'Treaty signed', language: 'en' },
    publisher: { name: { en: 'Harbour Gazette' } },
    language: 'en',
    published: { date: { edtf: '2020-12-05' }, inferred: false },
    url: 'https://example.org/treaty',
    derivedFrom: [{ name: { en: 'Atlantis News Agency' } }],
    text: { sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', length: 0 },
    rights: 'excerpts-only',
    sample: false,
  },
];

const cited = { exact: 'signed on Friday', start: 18, end: 34 };

const statements: readonly Example[] = [
  {
    ...header('statement', 1),
    subject: signature,
    property: 'date',
    value: { edtf: '2020-12-04', asRead: 'on Friday', resolvedAgainst: '2020-12-05' },
    modality: 'occurred',
    standing: 'accepted',
    rank: 0,
    citations: [{ source: article, selector: cited, attributedTo: minister, accessed: '2020-12-06' }],
  },
  {
    ...header('statement', 2),
    subject: signature,
    property: 'date',
    value: { edtf: '2020-12-03' },
    modality: 'occurred',
    standing: 'disputed',
    rank: 1,
    citations: [{ source: article, selector: { ...cited, prefix: 'The ministers ' } }],
    note: { en: 'The agency gives the day before.', ar: 'تذكر الوكالة اليوم السابق.' },
  },
  {
    ...header('statement', 3),
    subject: signature,
    property: 'participations',
    value: { actor: minister, role: 'signatory' },
    modality: 'occurred',
    standing: 'unsupported',
    rank: 0,
    citations: [],
    note: { en: 'Told by the ministry on the telephone.', ar: 'أخبرت به الوزارة هاتفيًا.' },
  },
];

const examples: Readonly<Record<Kind, readonly Example[]>> = {
  actor: actors,
  office: offices,
  tenure: tenures,
  recognition: recognitions,
  place: places,
  agreement: agreements,
  clause: clauses,
  event: events,
  source: sources,
  statement: statements,
};

/** Examples of a kind of record, about an agreement that never was. */
export function examplesOf(kind: Kind): readonly Example[] {
  return examples[kind];
}
