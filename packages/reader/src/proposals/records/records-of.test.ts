import { unpublishable } from '@mithaq/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose } from '../compose.ts';
import { matchProposal } from '../matching/match.ts';
import { indexView } from '../matching/register-view.ts';
import { partsOf } from '../proposal.ts';
import { accept, after, before, problemsIn } from '../testing/accepting.ts';
import { anyFindings, nonsense } from '../testing/nonsense.ts';
import { ids, known, story, storyFound } from '../testing/story.ts';
import { withoutDropped } from './chosen.ts';

const [proposal, visit] = compose(storyFound, { text: story, known }).map((one) => matchProposal(one, indexView(before)));
if (proposal === undefined || visit === undefined) throw new RangeError('the story gives two proposals');
const accepted = accept(proposal);

describe('a proposal accepted whole', () => {
  test('makes valid records, and leaves nothing open', () => {
    expect(accepted.open).toEqual([]);
    expect(accepted.made.map(({ record, slug }) => `${record} ${slug}`)).toEqual([
      'actor actor-1',
      'agreement agreement-2',
      'clause clause-3',
      'clause clause-4',
      'clause clause-5',
      'event event-6',
    ]);
    expect(accepted.changed).toEqual([]);
    expect(problemsIn(after(before, accepted), accepted.statements)).toEqual([]);
  });

  test('can be published as it is', () => {
    expect(accepted.made.flatMap((record) => unpublishable(record, accepted.statements))).toEqual([]);
  });

  test('cites for every value the words that give it', () => {
    const [agreement] = accepted.made.filter(({ record }) => record === 'agreement');
    const about = accepted.statements.filter(({ subject }) => subject === agreement?.id);
    expect(about.map(({ property, citations }) => [property, citations.map(({ selector }) => selector.exact)])).toEqual([
      ['names', ['اتفاقية تعاون عسكري']],
      ['names', ['اتفاقية للتعاون العسكري']],
      ['instrument', ['اتفاقية تعاون عسكري', 'اتفاقية للتعاون العسكري', 'الاتفاقية']],
      ['fields', ['تدريب الضباط السودانيين', 'لجنة مشتركة']],
      ['fields', ['إزالة الألغام']],
      ['participations', ['السودان يوقع اتفاقية تعاون عسكري']],
      ['participations', ['اتفاقية تعاون عسكري مع تركيا', 'اتفاقية للتعاون العسكري مع تركيا']],
      ['participations', ['السودان', 'وقّع', 'ماجد الراوي']],
    ]);
    for (const { selector } of accepted.statements.flatMap(({ citations }) => citations))
      expect(story.slice(selector.start, selector.end)).toBe(selector.exact);
  });

  test('links what is new among itself, and numbers clauses', () => {
    const clauses = accepted.made.filter((one) => one.record === 'clause');
    const agreement = accepted.records.get('agreement:a');
    expect(clauses.map((clause) => [clause.agreement, clause.ordinal])).toEqual([
      [agreement, 1],
      [agreement, 2],
      [agreement, 3],
    ]);
    expect(accepted.made.find((one) => one.record === 'event')).toMatchObject({
      agreements: [agreement],
      participations: [{ actor: accepted.records.get('new:actor:ماجد الراوي'), role: 'signatory', onBehalfOf: ids.sudan }],
    });
  });
});

describe('what an editor drops', () => {
  const keyOf = (record: 'clause' | 'event' | 'actor') => partsOf(proposal, record)[0]?.key ?? '';

  test('a clause goes alone', () => {
    const rest = withoutDropped(proposal, new Set([keyOf('clause')]));
    expect(rest?.parts.length).toBe(proposal.parts.length - 1);
  });

  test('with somebody go the values that name him; the event stays', () => {
    const rest = withoutDropped(proposal, new Set([keyOf('actor')]));
    const [event] = rest ? partsOf(rest, 'event') : [];
    expect(event?.values.map(({ property }) => property)).toEqual(['type', 'modality', 'date', 'place', 'agreements']);
    expect(rest && problemsIn(after(before, accept(rest)), accept(rest).statements)).toEqual([]);
  });

  test('with the last value that names somebody new, he goes', () => {
    const signs = proposal.parts
      .flatMap(({ values }) => values)
      .filter(({ property, passages }) => property === 'participations' && passages.length === 3);
    expect(withoutDropped(proposal, new Set(signs.map(({ key }) => key)))?.parts.map(({ record }) => record)).not.toContain('actor');
  });

  test('nothing stays without the main part', () => {
    expect(withoutDropped(proposal, new Set([proposal.key]))).toBeUndefined();
  });
});

describe('what an editor still has to give', () => {
  test('the nature of an agreement whose parties are not known by their kinds', () => {
    const [unknown] = compose(storyFound, { text: story, known: () => undefined }).map((one) => matchProposal(one, indexView(before)));
    const open = unknown && accept(unknown).open;
    expect(open).toContainEqual({ part: 'agreement:a', question: 'missing', property: 'nature' });
    const given = new Map([['agreement:a', { nature: 'interstate' }]]);
    expect(unknown && accept(unknown, indexView(before), { given }).open).toEqual([]);
  });

  test('who somebody is of whom the text does not tell the kind', () => {
    const kindless = {
      ...proposal,
      parts: proposal.parts.map((part) => ({ ...part, values: part.values.filter(({ property }) => property !== 'kind') })),
    };
    const { open, made } = accept({ ...proposal, ...kindless, parts: [proposal.parts[0], ...kindless.parts.slice(1)] });
    expect(open).toEqual([
      { part: 'new:actor:ماجد الراوي', question: 'missing', property: 'kind' },
      { part: 'agreement:a', question: 'unfit', property: 'participations' },
      { part: 'event:signature:occurred:8:agreement:a', question: 'unfit', property: 'participations' },
    ]);
    expect(made.map(({ record }) => record)).toEqual(['agreement', 'clause', 'clause', 'clause', 'event']);
  });
});

describe('accepted once more', () => {
  const view = after(before, accepted);
  const again = matchProposal(proposal, indexView(view));

  test('everything corroborates what is held, and nothing is added', () => {
    expect(again.parts.map(({ match }) => match.match)).toEqual(again.parts.map(() => 'held'));
    const second = accept(again, indexView(view));
    expect([second.made, second.changed, second.open]).toEqual([[], [], []]);
    expect(second.statements.length).toBe(accepted.statements.length);
    expect(problemsIn(view, second.statements)).toEqual([]);
  });

  test('somebody who came with another proposal is not made twice', () => {
    const person = accepted.records.get('new:actor:ماجد الراوي') ?? '';
    const second = accept(matchProposal(visit, indexView(view), new Map([['new:actor:ماجد الراوي', person]])), indexView(view));
    expect(second.made.map(({ record }) => record)).toEqual(['place', 'event']);
    expect(problemsIn(after(view, second), second.statements)).toEqual([]);
  });
});

test('whatever is found, what is made of it is a valid register, and what cannot be published is told', () => {
  fc.assert(
    fc.property(anyFindings, (found) => {
      for (const one of compose(found, { text: nonsense, known })) {
        const { made, changed, statements, open } = accept(matchProposal(one, indexView(before)), indexView(before), { text: nonsense });
        expect(problemsIn(after(before, { made, changed }), statements, nonsense)).toEqual([]);
        const unsourced = made.flatMap((record) => unpublishable(record, statements));
        expect(unsourced.length).toBe(open.filter(({ question }) => question === 'unsourced').length);
      }
    }),
  );
});
