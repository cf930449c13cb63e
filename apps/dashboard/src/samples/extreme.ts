import type { AgreementPage, ClauseView, NameView, Ref } from '@mithaq/client';
import { fuzzyDate, topicGroupOf, topicOf } from '@mithaq/domain';
import { sampleAgreement } from './agreement.ts';
import { cites, event, ref, says, source } from './parts.ts';

const longName =
  'اتفاقية بشأن التعاون في مجالات الدفاع والأمن والتدريب والتعليم العسكري وتنظيم المؤسسات وتجهيز الوحدات وتبادل الخبراء والمعلومات والإغاثة في حالات الكوارث الطبيعية والطوارئ الصحية والتخلص من الذخائر والألغام بين حكومات الدول المطلة على الخليج الكبير ومن انضم إليها من بعد';
const longEnglish =
  'Agreement on cooperation in defence, security, training and military education, the organisation of institutions, the equipping of units, the exchange of experts and information, relief in natural disasters and health emergencies between the governments of the states on the Great Gulf and whoever acceded to it later';
const unbroken = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzübereinkommensdurchführungsverordnung';
const topics = [
  'institutions.joint-committee',
  'training',
  'migration.irregular',
  'migration.borders',
  'hazards.demining',
  'institutions.equipping',
];
const publishers = Array.from({ length: 12 }, (_, at) =>
  source(`paper-${at}`, [`خبر ${at + 1}`, `report ${at + 1}`], [`صحيفة ${at + 1}`, `Paper ${at + 1}`]),
);

function numbered(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at + 1);
}

const agreement = ref('agreement', 'crowd', 'اتفاق الأربعين', 'The agreement of forty');
const parties = numbered(40).map((at) => ref('actor', `party-${at}`, at % 9 === 0 ? `${longName} ${at}` : `طرف ${at}`, `Party ${at}`));

function nameView(of: Ref, [value, language]: readonly [string, string], at: number): NameView {
  const from = publishers.slice(at % 6, (at % 6) + 3);
  return {
    name: { value, language, kind: at === 0 ? 'official' : 'alias' },
    statements: [
      says(
        of,
        'names',
        from.map((one) => cites(one, value)),
        'disputed',
      ),
    ],
  };
}

const names = numbered(12).map((at) =>
  nameView(
    agreement,
    at === 2 ? [longName, 'ar'] : at === 5 ? [longEnglish, 'en'] : at === 6 ? [unbroken, 'de'] : [`اتفاق رقم ${at} باسم آخر`, 'ar'],
    at,
  ),
);

function clause(at: number): ClauseView {
  const label: [string, string] = at % 17 === 0 ? [longName, longEnglish] : [`بند ${at}`, `Clause ${at}`];
  const self = ref('clause', `crowd-${at}`, ...label);
  const topic = topics[at % topics.length] ?? 'training';
  const group = topicGroupOf(topic);
  const from = publishers.slice(0, at === 6 ? 12 : 1 + (at % 3));
  return {
    ref: self,
    ordinal: at,
    topics: [{ code: topic, label: topicOf(topic)?.label ?? {}, group: { code: group?.code ?? topic, label: group?.label ?? {} } }],
    obligated: at % 50 === 0 ? parties : parties.slice(0, at % 4),
    beneficiaries: at % 7 === 0 ? parties.slice(3, 6) : [],
    force: at % 3 === 0 ? 'mandatory' : 'best-effort',
    statements: [
      says(
        self,
        'label',
        from.flatMap((one) => [cites(one, `كلمات البند ${at}`), cites(one, `وكلمات أخرى من البند ${at}`)]),
      ),
    ],
    support: { sources: from.length, independent: from.length, oneSpeaker: at % 11 === 0 },
    disputes: [],
  };
}

const crowd: AgreementPage = {
  ...sampleAgreement,
  ref: agreement,
  names,
  fields: ['defence', 'security', 'migration', 'health'],
  parts: parties.map((actor, at) => ({
    actor,
    role: 'party',
    statements: [
      says(
        agreement,
        'participations',
        publishers.slice(0, 1 + (at % 7)).map((one) => cites(one, `ومنهم طرف ${at + 1}`)),
      ),
    ],
    support: { sources: 1 + (at % 7), independent: 1 + (at % 7), oneSpeaker: false },
  })),
  clauses: numbered(300).map(clause),
  events: numbered(40).map((at) =>
    event({
      named: ref('event', `crowd-event-${at}`, at === 7 ? longName : `حدث ${at}`, at === 7 ? longEnglish : `event ${at}`),
      type: 'meeting',
      edtf: at % 5 === 0 ? '2020-04/2020-11' : `2020-${String(1 + (at % 12)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`,
    }),
  ),
  disputes: [
    {
      subject: agreement,
      property: 'names',
      propertyLabel: { ar: 'الأسماء', en: 'Names' },
      readings: names
        .slice(0, 7)
        .map(({ name, statements }) => ({ value: name.value, display: { [name.language]: name.value }, statements })),
    },
  ],
  sources: publishers,
};

const one = event({
  named: { ...ref('event', 'sola', '', ''), label: { en: 'signature by telegram' } },
  type: 'signature',
  edtf: '1923-01-05',
});
const inEnglish: Ref = { ...ref('agreement', 'no-arabic', '', ''), label: { en: longEnglish } };
const inArabic: Ref = { ...ref('agreement', 'no-english', '', ''), label: { ar: longName } };

/** Agreements at the limits of what the page has to carry. Nothing in them happened. */
export const extremeAgreements = {
  crowd,
  'no-arabic': { ...sampleAgreement, ref: inEnglish, names: [nameView(inEnglish, [unbroken, 'de'], 0)], events: [one], disputes: [] },
  'no-english': { ...sampleAgreement, ref: inArabic, names: [nameView(inArabic, [longName, 'ar'], 0)], disputes: [] },
  nothing: {
    ...sampleAgreement,
    ref: ref('agreement', 'nothing', 'اتفاق لا يُعرف عنه شيء', 'An agreement of which nothing is known'),
    names: [],
    fields: [],
    textAvailability: 'reported-only',
    parts: [],
    status: { asOf: '2020-12-15', values: [{ status: 'unknown', because: [] }], doubts: [] },
    course: [{ status: 'unknown', sure: true }],
    clauses: [],
    events: [],
    lineage: [],
    disputes: [],
    sources: [],
  },
  doubtful: doubtful(),
} as const satisfies Readonly<Record<string, AgreementPage>>;

/** Everything that can be in doubt about a status, and everything that can be on its way. */
function doubtful(): AgreementPage {
  const [first, second, third] = sampleAgreement.events.map((row) => row.ref);
  const [island = agreement, harbour = agreement, coast = agreement] = parties;
  if (!first || !second || !third) return sampleAgreement;
  return {
    ...sampleAgreement,
    status: {
      asOf: '2020-12-15',
      values: [
        { status: 'suspended', manner: 'broken', because: [first], by: [inEnglish] },
        { status: 'in-force', because: [second] },
      ],
      doubts: [{ reason: 'undated', event: first }],
      furtherDoubts: [
        ...(['type', 'date', 'modality', 'takesEffect', 'until'] as const).map((property) => ({
          reason: 'sources' as const,
          event: second,
          property,
          statements: [],
        })),
        ...(['untold', 'outsider', 'one-party', 'successor'] as const).map((cause) => ({ reason: 'party' as const, event: third, cause })),
        {
          reason: 'contested-authority',
          event: third,
          authority: island,
          state: coast,
          rivals: [harbour],
          recognised: [
            { by: coast, of: island, as: 'government', sure: true },
            { by: coast, of: harbour, as: 'government', sure: false },
          ],
        },
      ],
      pending: [
        { reason: 'notice', event: first, takesEffect: fuzzyDate('2021-03'), of: [island], by: [island], sure: true },
        { reason: 'notice', event: second, takesEffect: fuzzyDate('2021-04-01'), of: [], by: [harbour], sure: false },
        { reason: 'consent', step: 'ratified', given: [island], missing: [harbour], events: [third] },
        { reason: 'successor', agreement: inArabic, relation: 'supersedes' },
        { reason: 'successor', agreement: inEnglish, relation: 'renews' },
      ],
    },
  };
}
