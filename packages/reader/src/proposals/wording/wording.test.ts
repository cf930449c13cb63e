import { type EventType, fuzzyDate, type Instrument, type LocalizedText, type Modality, TopicCode } from '@mithaq/domain';
import { expect, test } from 'vitest';
import { said } from '../composing/said.ts';
import type { Participation, ProposedValue, Reference } from '../proposal.ts';
import { agreementTitle, clauseLabel, eventTitle, type Unlabelled } from './wording.ts';

const captions: Readonly<Record<string, LocalizedText>> = {
  oman: { ar: 'عُمان', en: 'Oman' },
  yemen: { ar: 'اليمن', en: 'Yemen' },
  council: { ar: 'المجلس' },
  muscat: { ar: 'مسقط', en: 'Muscat' },
};
const captionOf = (reference: Reference): LocalizedText => captions['record' in reference ? reference.record : ''] ?? {};
const part = (...values: readonly ProposedValue[]): Unlabelled => ({
  key: 'k',
  record: 'event',
  values,
  passages: [],
  confidence: 'high',
  reasons: [],
  bases: [],
});
const takes = (record: string, role: Participation['role']) => said('k', 'participations', { value: { actor: { record }, role } });
const agreement = (instrument: Instrument, ...others: readonly ProposedValue[]) =>
  part(said('k', 'instrument', { value: instrument }), ...others);
const between = (instrument: Instrument) => agreement(instrument, takes('oman', 'party'), takes('yemen', 'party'));
const event = (type: EventType, modality: Modality, ...others: readonly ProposedValue[]) =>
  part(said('k', 'type', { value: type }), said('k', 'modality', { value: modality }), ...others);
const on = (edtf: string) => said('k', 'date', { value: fuzzyDate(edtf) });
const clauses = (count: number) => Array.from({ length: count }, () => part());

test.each([
  [1, 'بند واحد', '1 clause'],
  [2, 'بندان', '2 clauses'],
  [3, '3 بنود', '3 clauses'],
  [11, '11 بندًا', '11 clauses'],
  [100, '100 بند', '100 clauses'],
])('%i clauses are counted as each language counts', (count, ar, en) => {
  const title = agreementTitle({ agreement: between('treaty'), clauses: clauses(count) }, captionOf);
  expect(title).toEqual({ ar: `معاهدة بين عُمان واليمن: ${ar}`, en: `treaty between Oman and Yemen: ${en}` });
});

test.each<[string, Unlabelled, Unlabelled, LocalizedText]>([
  [
    'a day and a place; the verb agrees with a feminine noun',
    between('memorandum-of-understanding'),
    event('signature', 'occurred', on('2023-02-11'), said('k', 'place', { value: { record: 'muscat' } })),
    {
      ar: 'مذكرة تفاهم بين عُمان واليمن، وُقّعت في 11 فبراير 2023 في مسقط',
      en: 'memorandum of understanding between Oman and Yemen, signed 11 February 2023 in Muscat',
    },
  ],
  [
    'a masculine noun, and a date that brings its own words',
    between('protocol'),
    event('signature', 'occurred', on('[2023-02-01..2023-02-10]')),
    { ar: 'بروتوكول بين عُمان واليمن، وُقّع مطلع فبراير 2023', en: 'protocol between Oman and Yemen, signed early February 2023' },
  ],
  [
    'a signature that is planned',
    between('agreement'),
    event('signature', 'planned', on('2023')),
    { ar: 'اتفاقية بين عُمان واليمن، توقيعها مقرر في 2023', en: 'agreement between Oman and Yemen, to be signed 2023' },
  ],
  [
    'one party alone, and one that did not sign',
    agreement('other', takes('council', 'party')),
    event('signature', 'did-not-happen'),
    { ar: 'اتفاق من جانب المجلس، لم يُوقَّع', en: 'agreement of المجلس, not signed' },
  ],
])('a title has %s', (_, told, signature, title) => {
  expect(agreementTitle({ agreement: told, signature, clauses: [] }, captionOf)).toEqual(title);
});

test('a clause says what, who owes it and to whom', () => {
  const clause = part(
    said('k', 'topics', { value: topic('medicine.hospitals') }),
    said('k', 'topics', { value: topic('training.education') }),
    said('k', 'obligated', { value: { record: 'oman' } }),
    said('k', 'beneficiaries', { value: { record: 'yemen' } }),
  );
  expect(clauseLabel(clause, captionOf)).toEqual({
    ar: 'المستشفيات وتدريب وتعليم عسكري، على عُمان لصالح اليمن',
    en: 'Hospitals and military training and education, by Oman for Yemen',
  });
});

test.each<[Unlabelled, LocalizedText]>([
  [
    event('visit', 'occurred', takes('oman', 'visitor'), said('k', 'place', { value: { record: 'muscat' } }), on('2023-02')),
    { ar: 'زيارة عُمان إلى مسقط، فبراير 2023', en: 'visit by Oman to Muscat, February 2023' },
  ],
  [
    event('offensive', 'occurred', takes('council', 'actor'), takes('yemen', 'target')),
    { ar: 'هجوم المجلس ضد اليمن', en: 'offensive by المجلس against Yemen' },
  ],
  [
    event('meeting', 'did-not-happen', takes('oman', 'participant'), takes('yemen', 'participant')),
    { ar: 'لقاء يضم عُمان واليمن (لم يقع)', en: 'meeting of Oman and Yemen (did not happen)' },
  ],
  [
    event('negotiation', 'occurred', takes('oman', 'participant'), takes('yemen', 'participant')),
    { ar: 'تفاوض بين عُمان واليمن', en: 'negotiation between Oman and Yemen' },
  ],
  [event('negotiation', 'occurred', takes('oman', 'participant')), { ar: 'تفاوض بمشاركة عُمان', en: 'negotiation involving Oman' }],
  [event('ratification', 'planned', takes('oman', 'actor')), { ar: 'تصديق من عُمان (مقرر)', en: 'ratification by Oman (planned)' }],
])('an event is worded by its type: %#', (told, title) => {
  expect(eventTitle(told, captionOf)).toEqual(title);
});

function topic(code: string) {
  return TopicCode.parse(code);
}
