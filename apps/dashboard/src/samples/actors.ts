import type { ActorPage, EventPage, NameView, RecognitionView, Ref, TenureView } from '@mithaq/client';
import { FuzzyDate, fuzzyDate, Interval } from '@mithaq/domain';
import type { Rivalry } from '../actor/rivals.ts';
import type { Placed } from '../map/placed.ts';
import { cites, event, ref, says, source } from './parts.ts';

const unbroken = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzesbehörde';
const longOffice = 'وزير الدولة لشؤون التعاون العسكري والأمني والتدريب وتنظيم المؤسسات وتجهيز الوحدات المكلف بتسيير مهام وزارة الدفاع';
const daily = source('daily-of-actors', ['خبر الجريدة', 'the daily’s report'], ['الجريدة', 'The Daily']);
const report = source('report-of-actors', ['تقرير', 'report']);
const support = { sources: 2, independent: 1, oneSpeaker: false };

/** Nothing on a map. */
export const nowhere: Placed = { map: { type: 'FeatureCollection', located: 0, unlocated: 0, left: 0, features: [] }, others: [] };

function numbered(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at + 1);
}

/** Of which nothing is known but a name, and that in neither language of the screen. */
const bare: ActorPage = {
  ref: { ...ref('actor', 'bare', '', ''), label: { de: unbroken } },
  revision: 1,
  kind: 'body',
  names: [{ name: { value: unbroken, language: 'de', kind: 'official' }, statements: [] }],
  countries: [],
  parts: [],
  partCount: 0,
  tenures: [],
  officers: [],
  partOfficers: [],
  recognisedBy: [],
  recognises: [],
  agreements: [],
  agreementCount: 0,
  events: [],
  eventCount: 0,
  eventDisputes: [],
  ties: [],
  tieCount: 0,
  statements: [],
  support: { sources: 0, independent: 0, oneSpeaker: false },
  disputes: [],
  sources: [],
};

const crowd = ref('actor', 'crowd', 'سلطة الأربعين اسمًا وكل ما يُكتب عنها', 'The authority of forty names and all that is written of it');
const state = ref('actor', 'state', 'دولة العيّنة', 'State of the sample');

function nameOf(at: number): NameView {
  const [value, language] =
    at % 4 === 0 ? [`Authority of the sample, spelling ${at}`, 'en'] : at === 7 ? [unbroken, 'de'] : [`سلطة العيّنة برسمها ${at}`, 'ar'];
  return {
    name: { value, language, kind: at === 1 ? 'official' : 'alias' },
    statements: [says(crowd, 'names', [cites(daily, value), cites(report, value)])],
  };
}

const intervals = [
  ['2012-03-01', '2013-11-30'],
  ['[..2014-08]', '[2014-08-06..2014-12-04]'],
  ['[2014-08-06..2014-12-04]', '[2014-12-04..]'],
  ['2016', '2018-06'],
  [undefined, undefined],
  ['2019-01-15', undefined],
] as const;

function tenureOf(at: number): TenureView {
  const [from, to] = intervals[at % intervals.length] ?? [];
  const post =
    at % 5 === 0
      ? ref('office', `office-${at}`, longOffice, `Office ${at}`)
      : ref('office', `office-${at}`, `وزير ${at}`, `Minister ${at}`);
  const said = says(post, 'interval', [cites(daily, `شغل المنصب ${at}`)]);
  return {
    id: `tenure-${at}`,
    office: post,
    organisation: crowd,
    person: ref('actor', `person-${at}`, `شخص ${at}`, `Person ${at}`),
    interval: Interval.parse({ ...(from ? { from: fuzzyDate(from) } : {}), ...(to ? { to: fuzzyDate(to) } : {}) }),
    statements: [at === 6 ? { ...said, modality: 'announced' } : said],
    support,
  };
}

function recognitionOf(of: Ref, at: number): RecognitionView {
  const by = ref('actor', `recogniser-${at}`, `دولة ${at}`, `State ${at}`);
  const interval = Interval.parse({ from: fuzzyDate('[..2020-08]'), to: fuzzyDate('[2020-12-04..]') });
  return {
    id: `${of.slug}-${at}`,
    by,
    of,
    as: 'government',
    interval,
    statements: [says(of, 'by', [cites(daily, 'المعترف بها')])],
    support,
  };
}

const rivals = [
  crowd,
  ref('actor', 'east', 'حكومة الشرق', 'Government in the east'),
  ref('actor', 'south', 'مجلس الجنوب', 'Council of the south'),
];

/** Three authorities that act for one state. */
export const sampleRivalry: Rivalry = {
  state,
  authorities: rivals.map((actor, at) => ({
    actor,
    recognitions: numbered(3 - at).map((each) => recognitionOf(actor, each)),
    total: at === 0 ? 24 : 3 - at,
  })),
  more: 1,
};

const many: ActorPage = {
  ...bare,
  ref: crowd,
  kind: 'authority',
  names: numbered(40).map(nameOf),
  actsFor: state,
  parts: numbered(30).map((at) => ref('actor', `part-${at}`, `هيئة ${at}`, `Body ${at}`)),
  partCount: 412,
  officers: numbered(14).map(tenureOf),
  recognisedBy: numbered(24).map((at) => recognitionOf(crowd, at)),
  events: numbered(12).map((at) =>
    event({ named: ref('event', `event-${at}`, `حدث ${at}`, `Event ${at}`), type: 'visit', edtf: `2020-${String(at).padStart(2, '0')}` }),
  ),
  eventCount: 1204,
  agreementCount: 307,
  sources: [daily, report],
};

/** Actors at the limits, by name. */
export const extremeActors: Readonly<Record<string, ActorPage>> = { bare, crowd: many };

const clash = event({
  named: ref('event', 'clash', 'اشتباك تختلف فيه المصادر على كل شيء', 'A clash on which sources differ in everything'),
  type: 'clash',
  edtf: '2020',
});
const dates = ['2020', '[..2020-06-10]', '2020-06-06', '[2020-05-20..]', '2020-06'].map((edtf) =>
  FuzzyDate.parse({ ...fuzzyDate(edtf), asRead: `كما كُتب: ${edtf}` }),
);
const dateStatements = dates.map((value) => ({ ...says(clash.ref, 'date', [cites(daily, value.asRead ?? '')], 'disputed'), value }));

/** An event at the limits: five dates, forty who took part, figures. */
export const extremeEvent: EventPage = {
  row: {
    ...clash,
    modality: 'denied',
    parts: numbered(40).map((at) => ({
      actor: ref('actor', `fighter-${at}`, `قوة ${at}`, at === 3 ? unbroken : `Force ${at}`),
      role: at % 2 === 0 ? 'target' : 'participant',
      ...(at % 7 === 0 ? { onBehalfOf: state, capacity: ref('office', 'commander', longOffice, 'Commander') } : {}),
    })),
  },
  revision: 1,
  figures: [
    {
      figure: { measure: 'displaced', low: 200_000 },
      label: { ar: 'نازحون', en: 'People displaced' },
      amount: { ar: 'أكثر من 200,000', en: 'more than 200,000' },
    },
  ],
  realisedBy: [],
  statements: dateStatements,
  disputes: [
    {
      subject: clash.ref,
      property: 'date',
      propertyLabel: { ar: 'التاريخ', en: 'Date' },
      readings: dateStatements.map((statement) => ({ value: statement.value, display: {}, statements: [statement] })),
    },
  ],
  sources: [daily, report],
};
