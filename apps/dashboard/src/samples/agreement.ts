import type { AgreementPage, AgreementPart, ClauseView, DisputeView, StatementView } from '@mithaq/client';
import { fuzzyDate, topicGroupOf, topicOf } from '@mithaq/domain';
import { cites, event, ref, says, source } from './parts.ts';

const agreement = ref(
  'agreement',
  'sample',
  'اتفاق عيّنة بين الجزيرة والميناء، ديسمبر 2020',
  'Sample agreement of the Island and the Harbour, December 2020',
);
const island = ref('actor', 'island', 'جمهورية الجزيرة', 'Republic of the Island');
const harbour = ref('actor', 'harbour', 'سلطة الميناء', 'Harbour Authority');
const coast = ref('actor', 'coast', 'الساحل', 'the Coast');
const minister = ref('actor', 'minister', 'سالم البحري', 'Salim al-Bahri');
const office = ref('office', 'defence', 'وزير الدفاع', 'Minister of Defence');
const city = ref('place', 'rome', 'روما', 'Rome');
const daily = source('daily', ['خبر الجريدة', 'the daily’s report'], ['الجريدة', 'The Daily']);
const report = source('report', ['تقرير 15 ديسمبر', 'report of 15 December']);
const signature = event({
  named: ref('event', 'signed', 'توقيع الاتفاق في روما', 'signature of the agreement in Rome'),
  type: 'signature',
  edtf: '2020-12-04',
  place: city,
  sources: 2,
});
const names = [
  says(agreement, 'names', [cites(daily, 'اتفاقية للدفاع المشترك والتعاون العسكري')], 'disputed'),
  says(agreement, 'names', [cites(report, 'اتفاقية تعاون فني عسكري مشترك')], 'disputed'),
] as const;

const nameDispute: DisputeView = {
  subject: agreement,
  property: 'names',
  propertyLabel: { ar: 'الاسم', en: 'Name' },
  readings: names.map((statement, place) => ({
    value: place,
    display: { ar: statement.citations[0]?.exact ?? '' },
    statements: [statement],
  })),
  note: {
    ar: 'الفرق في الأثر: الدفاع المشترك يُلزم الحلفاء، والتعاون الفني دونه.',
    en: 'It matters: joint defence binds allies, technical cooperation does less.',
  },
};

function part(actor: AgreementPart['actor'], role: AgreementPart['role'], words: string, more: Partial<AgreementPart> = {}): AgreementPart {
  return {
    actor,
    role,
    statements: [says(agreement, 'participations', [cites(daily, words)])],
    support: { sources: 1, independent: 1, oneSpeaker: false },
    ...more,
  };
}

function clause(
  ordinal: number,
  topic: string,
  label: [ar: string, en: string],
  statements: (self: ClauseView['ref']) => StatementView[],
): ClauseView {
  const self = ref('clause', `sample-${ordinal}`, ...label);
  const own = statements(self);
  const sources = new Set(own.flatMap(({ citations }) => citations.map((citation) => citation.source.id))).size;
  const group = topicGroupOf(topic);
  return {
    ref: self,
    ordinal,
    topics: [{ code: topic, label: topicOf(topic)?.label ?? {}, group: { code: group?.code ?? topic, label: group?.label ?? {} } }],
    obligated: ordinal === 3 ? [] : [island, harbour],
    beneficiaries: [],
    statements: own,
    support: { sources, independent: ordinal === 4 ? 0 : 1, oneSpeaker: ordinal === 1 },
    disputes: [],
  };
}

function disputed(held: ClauseView): ClauseView {
  const readings = held.statements.map((statement, place) => ({
    value: place,
    display: { ar: place === 0 ? 'تعاون' : 'مكافحة', en: place === 0 ? 'cooperation' : 'combating' },
    statements: [statement],
  }));
  return { ...held, disputes: [{ subject: held.ref, property: 'label', propertyLabel: { ar: 'الوصف', en: 'Description' }, readings }] };
}

const clauses = [
  clause(1, 'institutions.joint-committee', ['لجنة مشتركة للتعاون العسكري', 'A joint committee for military cooperation'], (self) => [
    says(self, 'label', [
      cites(daily, 'إنشاء لجنة مشتركة للتعاون في مجالات الدفاع', minister),
      cites(report, 'تشكيل لجنة مشتركة للتعاون', minister),
    ]),
  ]),
  disputed(
    clause(2, 'migration.irregular', ['الهجرة غير النظامية', 'Irregular migration'], (self) => [
      says(self, 'label', [cites(daily, 'التعاون في مجال الهجرة غير النظامية', minister)], 'disputed'),
      says(self, 'label', [cites(report, 'التعاون في مكافحة الهجرة غير الشرعية', minister)], 'disputed'),
    ]),
  ),
  clause(3, 'institutions.equipping', ['تجهيز الوحدات', 'Equipping units'], (self) => [
    says(self, 'label', [cites(daily, 'وتجهيز الوحدات العسكرية والأمنية')]),
  ]),
  clause(4, 'migration.borders', ['أمن الحدود البرية والبحرية', 'Land and sea border security'], (self) => [
    says(self, 'label', [cites(report, 'ضمان أمن الحدود البرية والبحرية', minister)]),
  ]),
];

/** An agreement that shows every part of its page. Nothing in it happened. */
export const sampleAgreement: AgreementPage = {
  ref: agreement,
  revision: 1,
  names: names.map((statement) => ({
    name: { value: statement.citations[0]?.exact ?? '', language: 'ar', kind: 'official' },
    statements: [statement],
  })),
  instrument: 'agreement',
  nature: 'mixed',
  fields: ['defence', 'security'],
  textAvailability: 'reported-only',
  parts: [
    part(harbour, 'party', 'في روما اتفاقية للتعاون العسكري مع الجزيرة', {
      onBehalfOf: coast,
      support: { sources: 2, independent: 1, oneSpeaker: false },
    }),
    part(minister, 'signatory', 'وقّع وزير الدفاع اتفاقية مع الجزيرة', { onBehalfOf: coast, capacity: office }),
    part(island, 'party', 'اتفاقية مع الجزيرة في هذا الشأن'),
  ],
  status: { asOf: '2020-12-15', values: [{ status: 'signed', since: fuzzyDate('2020-12-04'), because: [signature.ref] }], doubts: [] },
  course: [
    { status: 'unknown', sure: true },
    { from: '2020-08-05', status: 'negotiated', sure: true },
    { from: '2020-12-04', status: 'signed', sure: true },
  ],
  clauses,
  events: [
    event({
      named: ref('event', 'visit', 'زيارة وزير إلى العاصمة', 'a minister visits the capital'),
      type: 'visit',
      edtf: '[2020-07-21..2020-07-31]',
    }),
    event({
      named: ref('event', 'talks', 'محادثات في العاصمة', 'talks in the capital'),
      type: 'negotiation',
      edtf: '2020-08-05',
      sources: 2,
    }),
    signature,
    event({ named: ref('event', 'plan', 'خطة تدريب', 'a training plan'), type: 'statement', modality: 'announced' }),
  ],
  lineage: [{ relation: 'follows', agreement: ref('agreement', 'earlier', 'تفاهم سابق', 'an earlier understanding'), incoming: false }],
  disputes: [nameDispute, ...clauses.flatMap((held) => held.disputes)],
  statements: [],
  sources: [daily, report],
};
