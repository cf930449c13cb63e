import { Edtf, TopicCode } from '@mithaq/domain';
import { describe, expect, test } from 'vitest';
import { compose, type Found, type Known } from '../../src/index.ts';
import { type Passage, place } from '../score/passage.ts';
import { agreement, clause, country, date, event, known, passage, referred, spanIn, text } from '../score/testing.ts';
import { acceptedOf } from './had.ts';

const sudan = referred('السودان', known('sd'));
const egypt = referred('مصر', country('actor', 'EG'));
const yesterday = { ...spanIn('أمس'), date: date('أمس', '2020-10-03').date };
const topic = TopicCode.parse('institutions.military-cooperation');

const pact = agreement('اتفاقا', {
  key: 'a',
  participations: [
    { actor: sudan, role: 'party' },
    { actor: egypt, role: 'party' },
  ],
});
const signature = event('وقعت', {
  participations: [
    { actor: sudan, role: 'signatory' },
    { actor: egypt, role: 'signatory' },
  ],
  date: yesterday,
  place: referred('جوبا', country('place', 'SS')),
  agreements: ['a'],
});

const signed: Passage['events'][number] = {
  trigger: { exact: 'وقعت' },
  type: 'signature',
  modality: 'occurred',
  participants: [
    { means: 'sd', role: 'signatory' },
    { means: 'eg', role: 'signatory' },
  ],
  date: Edtf.parse('2020-10-03'),
  place: 'juba',
  agreements: ['pact'],
};
const gold = place({ ...passage, events: [signed] });

const captions: ReadonlyMap<string, Known> = new Map([
  ['sd', { caption: { ar: 'السودان' }, actorKind: 'state' }],
  ['kiir', { caption: { ar: 'سلفا كير' }, actorKind: 'person' }],
]);

function accepted(found: readonly Found[], marked = gold) {
  const { had, failures } = acceptedOf(marked, compose(found, { text, known: (record) => captions.get(record) }));
  const counts = Object.entries(had).map(([kind, one]) => [kind.trim(), [one.marked, one.met, one.proposed, one.right]]);
  return { had: Object.fromEntries(counts), failures: failures.map(({ what, of, span }) => `${what} ${of}: ${span.exact}`) };
}

describe('what an editor has by accepting', () => {
  test('all of it, where the proposals tell what is marked', () => {
    expect(accepted([pact, signature])).toEqual({
      had: {
        'all of these': [2, 2, 2, 2],
        agreements: [1, 1, 1, 1],
        'their instruments': [1, 1, 1, 1],
        'who made them': [2, 2, 2, 2],
        clauses: [0, 0, 0, 0],
        'their topics': [0, 0, 0, 0],
        events: [1, 1, 1, 1],
        'their modality': [1, 1, 1, 1],
        'their participants': [2, 2, 2, 2],
        'their dates': [1, 1, 1, 1],
        'their places': [1, 1, 1, 1],
      },
      failures: [],
    });
  });

  test('nothing of what is not proposed, with what is told of it', () => {
    const { had, failures } = accepted([]);
    expect([had['agreements'], had['events'], had['their participants'], had['their dates']]).toEqual([
      [1, 0, 0, 0],
      [1, 0, 0, 0],
      [2, 0, 0, 0],
      [1, 0, 0, 0],
    ]);
    expect(failures).toEqual(['missed pact: اتفاقا', 'missed signature: وقعت']);
  });

  test('a value that is told otherwise is missed, and wrong', () => {
    const otherDay = { ...spanIn('أمس'), date: date('أمس', '2020-10-02').date };
    const { had } = accepted([
      pact,
      { ...signature, date: otherDay, modality: 'planned', participations: signature.participations.slice(0, 1) },
    ]);
    expect([had['events'], had['their dates'], had['their modality'], had['their participants']]).toEqual([
      [1, 1, 1, 1],
      [1, 0, 1, 0],
      [1, 0, 1, 0],
      [2, 1, 1, 1],
    ]);
  });

  test('of an agreement, whoever made it, himself or by whom he acts for', () => {
    const participations = [{ actor: referred('سلفا كير', known('kiir')), role: 'signatory' as const, onBehalfOf: sudan }];
    const { had } = accepted([
      { ...pact, participations },
      { ...signature, participations },
    ]);
    expect(had['who made them']).toEqual([2, 1, 2, 2]);
  });

  test('an event of another type is missed, and wrong', () => {
    const { had, failures } = accepted([{ ...signature, type: 'initialling' }]);
    expect(had['events']).toEqual([1, 0, 1, 0]);
    expect(failures).toContain('spurious initialling: وقعت');
  });

  test('a second proposal of one agreement is wrong', () => {
    const other = agreement('اتفاقا في', { key: 'b', instrument: 'ceasefire', participations: pact.participations });
    expect(accepted([pact, other]).had['agreements']).toEqual([1, 1, 2, 1]);
  });
});

describe('provisions', () => {
  const marked = (told: Partial<Passage['clauses'][number]>): typeof gold =>
    place({ ...passage, clauses: [{ exact: 'جوبا', topics: [topic], obligated: [], beneficiaries: [], agreement: 'pact', ...told }] });

  test('are had where the agreement that they belong to has a clause on their topic, by words of theirs', () => {
    const { had } = accepted([pact, clause('جوبا', { topics: [topic], agreement: 'a' })], marked({}));
    expect([had['clauses'], had['their topics']]).toEqual([
      [1, 1, 1, 1],
      [1, 1, 1, 1],
    ]);
  });

  test('are not had by another topic, nor in another agreement', () => {
    const other = clause('جوبا', { topics: [TopicCode.parse('sea.jurisdiction')], agreement: 'a' });
    expect(accepted([pact, other], marked({})).had['clauses']).toEqual([1, 0, 1, 0]);
    const agreements: Passage['agreements'] = [...passage.agreements, { key: 'memo', instrument: 'protocol' }];
    const elsewhere = place({
      ...passage,
      agreements,
      clauses: [{ exact: 'جوبا', topics: [topic], obligated: [], beneficiaries: [], agreement: 'memo' }],
    });
    expect(accepted([pact, clause('جوبا', { topics: [topic], agreement: 'a' })], elsewhere).had['clauses']).toEqual([1, 0, 1, 0]);
  });

  test('of which no agreement is marked are an agreement that a verb tells', () => {
    const agreed = event('وقعت', { type: 'announcement', participations: signature.participations });
    const unnamed: Passage['clauses'] = [{ exact: 'جوبا', topics: [topic], obligated: [], beneficiaries: [] }];
    const spoken = place({ ...passage, agreements: [], phrases: [], clauses: unnamed });
    const { had } = accepted([agreed, clause('جوبا', { topics: [topic] })], spoken);
    expect([had['agreements'], had['clauses'], had['their instruments']]).toEqual([
      [1, 1, 1, 1],
      [1, 1, 1, 1],
      [0, 0, 0, 0],
    ]);
  });
});
