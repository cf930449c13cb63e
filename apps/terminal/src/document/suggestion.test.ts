import { fuzzyDate, TopicCode } from '@mithaq/domain';
import { expect, test } from 'vitest';
import type { ReferentView, SuggestionValueView, SuggestionView } from '../register/views.ts';
import { textOf } from '../text/line.ts';
import { voiceIn } from '../words/voice.ts';
import { print } from './print.ts';
import { suggestionLines } from './suggestion.ts';

const span = { start: 0, end: 4, exact: 'نصّ' };
const italy = { id: 'actor_1', record: 'actor', slug: 'italy', label: { ar: 'إيطاليا', en: 'Italy' } } as const;
const chad: ReferentView = {
  newcomer: {
    key: 'actor:state:TD',
    kind: 'actor',
    actorKind: 'state',
    names: [
      { value: 'Chad', language: 'en', kind: 'official' },
      { value: 'تشاد', language: 'ar', kind: 'official' },
    ],
  },
};
const group = { code: 'training', label: { ar: 'تدريب', en: 'Training' } };

function told(value: SuggestionValueView, language: 'ar' | 'en', more: Partial<SuggestionView> = {}): string {
  const rest = { id: 's', source: 'source_1', confidence: 'medium', reason: { en: 'r' }, standing: 'open', revision: 0 } as const;
  const suggestion: SuggestionView = { ...rest, ...span, value, ...more };
  const lines = print(suggestionLines(suggestion, 'ar', voiceIn(language)), {
    width: Number.POSITIVE_INFINITY,
    direction: 'ltr',
    mode: 'logical',
  });
  return lines.map(textOf).join('\n').replaceAll('\u00a0', ' ');
}

test.each<[string, SuggestionValueView, string, string]>([
  ['a mention', { kind: 'mention', record: italy }, 'Italy · medium confidence', 'إيطاليا · ثقة متوسطة'],
  ['somebody new', { kind: 'mention', ...chad }, 'Chad + (state) · medium confidence', 'تشاد + (دولة) · ثقة متوسطة'],
  ['a date', { kind: 'date', date: fuzzyDate('2020-12-04') }, '4 December 2020 · medium confidence', '4 ديسمبر 2020 · ثقة متوسطة'],
  [
    'an agreement',
    {
      kind: 'agreement',
      key: 'a',
      instrument: 'protocol',
      names: [],
      participations: [
        { actor: { ...span, referent: { record: italy } }, role: 'party' },
        { actor: { ...span, referent: chad }, role: 'party' },
      ],
      topics: [],
    },
    'protocol · Italy, Chad + (state) · medium confidence',
    'بروتوكول · إيطاليا، تشاد + (دولة) · ثقة متوسطة',
  ],
  [
    'a clause',
    {
      kind: 'clause',
      topics: [{ code: TopicCode.parse('training.education'), label: { ar: 'تعليم عسكري', en: 'military education' }, group }],
      obligated: [],
      beneficiaries: [],
    },
    'clause · military education · medium confidence',
    'بند · تعليم عسكري · ثقة متوسطة',
  ],
  [
    'an event',
    {
      kind: 'event',
      type: 'visit',
      modality: 'planned',
      within: span,
      participations: [{ actor: { ...span, referent: { record: italy } }, role: 'visitor' }],
      place: { ...span, referent: chad },
      date: { ...span, date: fuzzyDate('2021-01') },
      agreements: [],
    },
    'visit · planned · Italy · January 2021 · in Chad + (state) · medium confidence',
    'زيارة · مقرر · إيطاليا · يناير 2021 · في تشاد + (دولة) · ثقة متوسطة',
  ],
])('%s is told in a line', (_kind, value, en, ar) => {
  expect([told(value, 'en').split('\n').at(-1)?.trim(), told(value, 'ar').split('\n').at(-1)?.trim()]).toEqual([en, ar]);
});

test('what was judged says so, and what a model proposed says which', () => {
  const mention: SuggestionValueView = { kind: 'mention', record: italy };
  expect(told(mention, 'en', { standing: 'rejected', origin: { model: 'a-model' } })).toBe('◆ «نصّ»\n  Italy · rejected · a-model');
});
