import { Day } from '@mithaq/domain';
import { expect, test } from 'vitest';
import { buildLexicon, compose, indexView, matchProposal, read } from '../index.ts';
import { accept, after, before, problemsIn } from './testing/accepting.ts';
import { ids, known } from './testing/story.ts';

const lexicon = buildLexicon([
  { record: ids.sudan, kind: 'actor', actorKind: 'state', names: before.actors[0]?.names ?? [] },
  { record: ids.turkey, kind: 'actor', actorKind: 'state', names: before.actors[1]?.names ?? [] },
  { record: ids.ankara, kind: 'place', names: [{ value: 'أنقرة', language: 'ar', kind: 'short' }, ...(before.places[0]?.names ?? [])] },
]);

test.each([
  [
    'وقّع السودان وتركيا في أنقرة يوم 3 أيار 2021 مذكرة تفاهم.',
    'memorandum of understanding between Sudan and Turkey, signed 3 May 2021 in Ankara',
  ],
  [
    'Sudan and Turkey signed a memorandum of understanding in Ankara on 3 May 2021.',
    'memorandum of understanding between Sudan and Turkey, signed 3 May 2021 in Ankara',
  ],
])('what is read of «%s» is accepted whole, and read again corroborates itself', (text, title) => {
  const [proposal, ...others] = compose(read(text, { lexicon, published: Day.parse('2021-05-04') }), { text, known });
  expect([proposal?.title.en, others]).toEqual([title, []]);
  const accepted = proposal && accept(matchProposal(proposal, indexView(before)), indexView(before), { text });
  const view = after(before, accepted ?? { made: [], changed: [] });
  expect(accepted?.open).toEqual([]);
  expect(problemsIn(view, accepted?.statements ?? [], text)).toEqual([]);
  const again = proposal && matchProposal(proposal, indexView(view));
  expect(again?.parts.map(({ match }) => match.match)).toEqual(['held', 'held']);
});
