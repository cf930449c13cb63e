import { expect, expectTypeOf, test } from 'vitest';
import { MithaqError } from './errors.ts';
import type { RecordDraft } from './make.ts';
import { registerMaker } from './make.ts';
import type { Clause } from './records/clause.ts';
import { idOf } from './testing/records.ts';

function maker() {
  let number = 0;
  return registerMaker(() => {
    number += 1;
    return number.toString(16).padStart(32, '0');
  });
}

test('a record needs only what is to be said of it', () => {
  const { make } = maker();
  const iran = make('actor', { slug: 'iran', kind: 'state', names: [{ value: 'Iran', language: 'en', kind: 'short' }] });
  expect(iran).toEqual({
    record: 'actor',
    id: idOf('actor', 1),
    schemaVersion: 2,
    slug: 'iran',
    kind: 'state',
    names: [{ value: 'Iran', language: 'en', kind: 'short' }],
    countries: [],
  });
});

test('optional lists stay absent', () => {
  const { make } = maker();
  const clause = make('clause', {
    slug: 'c',
    agreement: idOf('agreement', 1),
    ordinal: 1,
    label: { en: 'Hostages' },
    topics: ['political'],
  });
  expectTypeOf(clause).toEqualTypeOf<Clause>();
  expect(clause).toMatchObject({ obligated: [], beneficiaries: [] });
  expect(clause).not.toHaveProperty('fulfilledBy');
});

test('a statement is accepted, of what occurred and first, unless it says otherwise', () => {
  const { state } = maker();
  const citations = [{ source: idOf('source', 1), selector: { exact: 'x', start: 0, end: 1 } }];
  const plain = state({ subject: idOf('event', 1), property: 'date', value: { edtf: '2020' }, citations });
  expect(plain).toMatchObject({ record: 'statement', id: idOf('statement', 1), modality: 'occurred', standing: 'accepted', rank: 0 });
  const rival = state({
    subject: idOf('event', 1),
    property: 'date',
    value: { edtf: '2021' },
    standing: 'disputed',
    note: { en: 'Two years' },
    citations,
  });
  expect(rival).toMatchObject({ standing: 'disputed', note: { en: 'Two years' } });
});

test('an unsupported statement need not say that it cites nothing', () => {
  const { state } = maker();
  const note = { en: 'Nobody has published it.' };
  const draft = { subject: idOf('event', 1), property: 'date', value: { edtf: '2020' }, standing: 'unsupported', note } as const;
  expect(state(draft)).toMatchObject({ standing: 'unsupported', citations: [], note, modality: 'occurred', rank: 0 });
  const cited = { ...draft, citations: [{ source: idOf('source', 1), selector: { exact: 'x', start: 0, end: 1 } }] };
  expect(() => state(cited)).toThrow(MithaqError);
});

test('constants may be given, and shared', () => {
  const { make } = maker();
  const shared = { modality: 'occurred', participations: [{ actor: idOf('actor', 1), role: 'host' }], label: { en: 'Talks' } } as const;
  expect(make('event', { ...shared, type: 'meeting', slug: 'talks' }).participations).toEqual(shared.participations);
});

test('a draft that is not valid is refused by name', () => {
  const { make } = maker();
  const nameless = () => make('actor', { slug: 'nobody', kind: 'person', names: [] });
  expect(nameless).toThrow(expect.objectContaining({ code: 'invalid-record' }));
  expect(nameless).toThrow(/nobody/);
});

test('a list that must not be empty and is left out is missing, not empty', () => {
  const { make } = maker();
  const nameless = () => Reflect.apply(make, undefined, ['actor', { slug: 'nobody', kind: 'person' }]);
  expect(nameless).toThrow(/expected a list; it is missing$/);
});

test('a kind decides which fields its draft has', () => {
  expectTypeOf<Extract<RecordDraft<'actor'>, { kind: 'state' | 'person' }>>().not.toHaveProperty('partOf');
  expectTypeOf<Extract<RecordDraft<'event'>, { type: 'appointment' }>>().toHaveProperty('office');
});
