import type { AgreementComparison, ComparedAgreement, ComparedCell } from '@mithaq/client';
import { fuzzyDate, type Status, taxonomy, topicGroupOf } from '@mithaq/domain';
import { ref } from './parts.ts';

const statuses: readonly Status[] = ['negotiated', 'announced', 'signed', 'ratified', 'in-force', 'terminated', 'unknown'];
const dates = ['2019-11-27', '2020-08', '2020', '[2020-07-21..2020-07-31]', '2020-10-23', '2021-01/2021-03'];
const parties = [
  ref('actor', 'sample-island', 'جمهورية الجزيرة', 'Republic of the Island'),
  ref('actor', 'sample-harbour', 'سلطة الميناء والمياه الإقليمية والجزر التابعة لها', 'Authority of the Harbour, Its Waters and the Isles'),
  ref('actor', 'sample-coast', 'الساحل', 'the Coast'),
];
const supports: readonly ComparedCell['support'][] = [
  { sources: 1, independent: 1, oneSpeaker: false },
  { sources: 2, independent: 1, oneSpeaker: false },
  { sources: 1, independent: 0, oneSpeaker: false },
  { sources: 2, independent: 1, oneSpeaker: true },
  { sources: 4, independent: 3, oneSpeaker: false },
];

/** A comparison as large as is asked for: about one cell in five holds something, every topic and most agreements have some. */
export function sampleComparison({ agreements, topics }: { agreements: number; topics: number }): AgreementComparison {
  const columns = sampleColumns(topics);
  const own = columns.flatMap(({ level }, place) => (level === 'topic' ? [place] : []));
  const rows = Array.from({ length: agreements }, (_, at) => agreementAt(at, cellsAt(at, own)));
  return { columns, rows, total: rows.reduce((sum, { total }) => sum + total, 0), elsewhere: [], left: 0 };
}

/** So many topics of the taxonomy, and their groups. */
function sampleColumns(most: number): AgreementComparison['columns'] {
  const topics = taxonomy.topics.filter(({ parent }) => parent !== undefined).slice(0, most);
  const wanted = new Set(topics.flatMap(({ code, parent }) => [code, parent]));
  return taxonomy.topics
    .filter(({ code }) => wanted.has(code))
    .map(({ code, label, parent }) => ({
      topic: { code, label, group: { code: parent ?? code, label: topicGroupOf(code)?.label ?? label } },
      level: parent === undefined ? 'group' : 'topic',
      total: 1,
    }));
}

function agreementAt(at: number, cells: ComparedCell[]): ComparedAgreement {
  const [status = 'unknown'] = statuses.slice(at % statuses.length);
  const [edtf = '2020'] = dates.slice(at % dates.length);
  const long = at % 7 === 3;
  const label: [string, string] = [
    `${long ? 'مذكرة تفاهم بشأن التعاون في المجالات الفنية والعلمية والعسكرية والأمنية' : 'اتفاق عيّنة'} ${at + 1}`,
    `${long ? 'Memorandum of understanding on technical, scientific, military and security cooperation' : 'Sample agreement'} ${at + 1}`,
  ];
  return {
    agreement: ref('agreement', `sample-compared-${at + 1}`, ...label),
    parties: parties.slice(0, 2 + (at % 2)),
    ...(at % 11 === 5 ? {} : { date: fuzzyDate(edtf) }),
    status: { asOf: '2020-12-15', values: [{ status, because: [] }], doubts: [] },
    cells,
    total: cells.length,
  };
}

function cellsAt(at: number, columns: readonly number[]): ComparedCell[] {
  return columns.flatMap((column, place) =>
    (at * 7 + place * 3 + at * place) % 5 === 0 || place === at % columns.length ? [cellAt(at, column)] : [],
  );
}

function cellAt(at: number, column: number): ComparedCell {
  const [support = { sources: 1, independent: 0, oneSpeaker: false }] = supports.slice((at + column) % supports.length);
  return {
    column,
    clauses: [ref('clause', `sample-${at}-${column}`, 'بند', 'a clause')],
    support,
    single: support.sources === 1 ? 1 : 0,
    disputed: support.sources > 1 && (at + column) % 6 === 1 ? 1 : 0,
  };
}
