import type { Ref, SuggestionView } from '@mithaq/client';
import { fuzzyDate } from '@mithaq/domain';
import { expect, test } from 'vitest';
import { knownHere } from './known-here.ts';

const ref = (id: string, record: Ref['record']): Ref => ({ id, record, slug: id, label: { en: id } });
const [qatar, rome, pact, clause] = [ref('qatar', 'actor'), ref('rome', 'actor'), ref('pact', 'agreement'), ref('clause', 'clause')];

function suggestion(start: number, more: Partial<SuggestionView>): SuggestionView {
  const told = { source: 's', exact: 'words', confidence: 'high', reason: {}, standing: 'accepted', revision: 1 } as const;
  return { id: `${start}`, start, end: start + 5, value: { kind: 'mention', record: rome }, ...told, ...more };
}

const drafted = (...records: Ref[]): NonNullable<SuggestionView['drafted']> => ({ changeSet: 'c', subjects: [], records });
const found: SuggestionView['value'] = {
  kind: 'agreement',
  key: 'p',
  instrument: 'agreement',
  names: [],
  participations: [],
  topics: [],
};

test('what was drafted out of a text is known in it, the nearest first; what was rejected says nothing', () => {
  const all = [
    suggestion(0, { value: found, drafted: drafted(pact, qatar) }),
    suggestion(20, { value: { kind: 'date', date: fuzzyDate('2020') }, drafted: drafted(clause) }),
    suggestion(30, {}),
    suggestion(40, { standing: 'rejected', drafted: drafted(ref('gone', 'event')) }),
  ];
  const known = knownHere(all, { start: 30, end: 35 });
  expect(known.drafted.map(({ id }) => id)).toEqual(['clause', 'pact', 'qatar']);
  expect(known.named.map(({ id }) => id)).toEqual(['rome']);
  expect(known.near.map(({ id }) => id)).toEqual(['rome', 'clause', 'pact', 'qatar']);
});
