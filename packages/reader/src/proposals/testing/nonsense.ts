import { EventType, fuzzyDate, Instrument, Modality, TopicCode, taxonomy } from '@mithaq/domain';
import fc from 'fast-check';
import type { Found, Referent, Referred, Span } from '../../found.ts';
import { ids } from './story.ts';

/** A text of which findings are made up. */
export const nonsense = 'وقّع «أ» و«ب» اتفاقًا.\nA met B on 3 May \u{1F30D} — ثم زار ج د في ه، and so on. e\u0301\u200f';

/** A stretch of the text, mostly; sometimes one that does not stand there. */
const span: fc.Arbitrary<Span> = fc
  .tuple(fc.integer({ min: -2, max: nonsense.length }), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 9 }))
  .map(([start, length, odd]) => ({ start, end: start + length, exact: odd === 0 ? 'elsewhere' : nonsense.slice(start, start + length) }));

const referent: fc.Arbitrary<Referent> = fc.oneof(
  fc.constantFrom('actor_1', 'place_1', '', ids.sudan, ids.turkey, ids.ankara).map((record) => ({ record })),
  fc
    .tuple(fc.constantFrom('a', 'b', ''), fc.constantFrom('actor', 'place', 'office'), fc.boolean())
    .map(([key, kind, hasOrganisation]) => ({
      newcomer: {
        key,
        kind,
        names: key === '' ? [] : [{ value: key, language: 'en', kind: 'official' as const }],
        ...(hasOrganisation && { organisation: { newcomer: { key: 'a', kind: 'actor' as const, names: [] } } }),
      },
    })),
);
const referred: fc.Arbitrary<Referred> = fc.tuple(span, referent).map(([where, whom]) => ({ ...where, referent: whom }));
const dated = fc
  .tuple(span, fc.constantFrom('2020', '2020-05', '2020-05-03', '[2020-05-01..2020-05-10]', '2019/..', '[..2021]', '2020-06~'))
  .map(([where, edtf]) => ({ ...where, date: fuzzyDate(edtf) }));
const judged = {
  confidence: fc.constantFrom('high', 'medium', 'low'),
  reason: fc.constantFrom({ en: 'one' }, { en: 'other' }),
  basis: fc.constantFrom('x', 'y'),
} as const;
const key = fc.constantFrom('a', 'b', '__proto__');
const topic = fc.constantFrom(...taxonomy.topics.slice(0, 12).map(({ code }) => TopicCode.parse(code)));

const participation = <Role extends string>(role: fc.Arbitrary<Role>) =>
  fc.record({ actor: referred, role, onBehalfOf: referred, capacity: referred }, { requiredKeys: ['actor', 'role'] });

const agreement = fc.record(
  {
    ...judged,
    kind: fc.constant('agreement'),
    key,
    record: fc.constantFrom('agreement_1', 'agreement_2'),
    instrument: fc.constantFrom(...Instrument.options),
    names: fc.array(
      fc.constantFrom('A', 'وقّع', '').map((value) => ({ value, language: 'en', kind: 'alias' as const })),
      { maxLength: 2 },
    ),
    participations: fc.array(participation(fc.constantFrom('party', 'signatory', 'host')), { maxLength: 3 }),
    topics: fc.array(topic, { maxLength: 2 }),
  },
  { requiredKeys: ['confidence', 'reason', 'basis', 'kind', 'key', 'instrument', 'names', 'participations', 'topics'] },
);
const clause = fc.record(
  {
    ...judged,
    kind: fc.constant('clause'),
    agreement: key,
    topics: fc.tuple(topic, topic).map(([one, other]): [TopicCode, ...TopicCode[]] => [one, other]),
    obligated: fc.array(referred, { maxLength: 2 }),
    beneficiaries: fc.array(referred, { maxLength: 2 }),
    deadline: dated,
  },
  { requiredKeys: ['confidence', 'reason', 'basis', 'kind', 'topics', 'obligated', 'beneficiaries'] },
);
const event = fc.record(
  {
    ...judged,
    kind: fc.constant('event'),
    type: fc.constantFrom(...EventType.options.slice(0, 6), 'meeting', 'visit'),
    modality: fc.constantFrom(...Modality.options),
    within: span,
    participations: fc.array(participation(fc.constantFrom('signatory', 'participant', 'target', 'speaker')), { maxLength: 3 }),
    date: dated,
    place: referred,
    agreements: fc.array(key, { maxLength: 2 }),
    attributedTo: referred,
  },
  { requiredKeys: ['confidence', 'reason', 'basis', 'kind', 'type', 'modality', 'within', 'participations', 'agreements'] },
);
const mention = fc.tuple(fc.record({ ...judged, kind: fc.constant('mention') }), referent).map(([found, whom]) => ({ ...found, ...whom }));

const found: fc.Arbitrary<Found> = fc
  .tuple(span, fc.oneof(mention, agreement, clause, event))
  .map(([where, what]) => ({ ...where, ...what }));

/** Findings that no reader would make: anybody anywhere, keys that name nothing, spans that do not stand in the text. */
export const anyFindings: fc.Arbitrary<readonly Found[]> = fc.array(found, { maxLength: 14 });
