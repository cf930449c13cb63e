import { Agreement, Event, fuzzyDate, TopicCode } from '@mithaq/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Found } from '../../found.ts';
import { compose } from '../compose.ts';
import { partsOf } from '../proposal.ts';
import { accept, after, before } from '../testing/accepting.ts';
import { anyFindings, nonsense } from '../testing/nonsense.ts';
import { newcomer } from '../testing/passages.ts';
import { ids, known, story, storyFound } from '../testing/story.ts';
import { lookUpsOf } from './look-ups.ts';
import { decidedNew, type MatchedPart, type MatchedProposal, matchProposal } from './match.ts';
import { emptyView, indexView, type RegisterView } from './register-view.ts';

const composed = (found: readonly Found[]) => compose(found, { text: story, known });
const [story1] = composed(storyFound);
if (story1 === undefined) throw new RangeError('the story gives a proposal');
const held = after(before, accept(matchProposal(story1, indexView(before))));

const against = (view: RegisterView, found = storyFound): MatchedProposal | undefined => {
  const [first] = composed(found);
  return first && matchProposal(first, indexView(view));
};
const signature = (proposal: MatchedProposal | undefined) => proposal?.parts.find(({ record }) => record === 'event');
const agreementOf = (proposal: MatchedProposal | undefined) => proposal?.parts[0];
const standings = (part: MatchedPart | undefined) => part?.values.map(({ property, against: { standing } }) => `${property} ${standing}`);
const evidences = (part: MatchedPart | undefined) =>
  part?.match.match === 'held' ? part.match.reasons.map(({ evidence }) => evidence) : [];
const withEvents = (change: object): RegisterView => ({
  ...held,
  events: held.events.map((event) => Event.parse({ ...event, ...change })),
});
const withAgreement = (change: object): RegisterView => ({
  ...held,
  agreements: held.agreements.map((one) => Agreement.parse({ ...one, ...change })),
});

test('in an empty register everything is new', () => {
  const matched = against(emptyView);
  expect(matched?.parts.map(({ match }) => match)).toEqual(matched?.parts.map(() => ({ match: 'new' })));
});

describe('the same agreement is known', () => {
  test('by parties, day, instrument, names and topics', () => {
    expect(evidences(agreementOf(against(held)))).toEqual(['same-parties', 'same-day', 'same-instrument', 'same-name', 'same-topics']);
  });

  test('under a name in another language', () => {
    const english = withAgreement({
      names: [{ value: 'Ankara memorandum on cooperation', language: 'en', kind: 'official' }],
      instrument: 'memorandum-of-understanding',
    });
    expect(evidences(agreementOf(against(english)))).toEqual(['same-parties', 'same-day', 'same-topics']);
  });

  test('where the register names the government for which the text names the state', () => {
    const government = 'actor_00000000000000000000000009';
    const parties = [
      { actor: government, role: 'party', onBehalfOf: ids.sudan },
      { actor: ids.turkey, role: 'party' },
    ];
    const matched = agreementOf(against(withAgreement({ participations: parties })));
    expect(matched?.match.match).toBe('held');
    expect(matched?.values.filter(({ property }) => property === 'participations').map(({ against: { standing } }) => standing)).toEqual([
      'agrees',
      'corroborates',
      'adds',
    ]);
  });

  test('not where it is one of two memoranda of one day has other topics and another name', () => {
    const other = withAgreement({
      names: [{ value: 'مذكرة بشأن الصيد البحري', language: 'ar', kind: 'alias' }],
      instrument: 'memorandum-of-understanding',
    });
    const sea = {
      ...other,
      clauses: other.clauses.map((clause) => ({ ...clause, topics: [TopicCode.parse('sea.resources')] })),
    };
    expect(agreementOf(against(sea))?.match).toEqual({ match: 'new' });
  });

  test('only perhaps between others', () => {
    const others = withAgreement({
      participations: [
        { actor: 'actor_00000000000000000000000008', role: 'party' },
        { actor: 'actor_00000000000000000000000009', role: 'party' },
      ],
    });
    expect(agreementOf(against(others))?.match).toEqual({ match: 'unsure', candidates: expect.anything() });
  });
});

describe('values against values', () => {
  test('the same corroborates', () => {
    expect(standings(signature(against(held)))).toEqual([
      'type corroborates',
      'modality corroborates',
      'date corroborates',
      'place corroborates',
      'participations corroborates',
      'agreements corroborates',
    ]);
  });

  test.each([
    ['2021-05', 'agrees'],
    ['[2021-05-01..2021-05-10]', 'agrees'],
    ['2021-05-04', 'contradicts'],
    ['2021-04', 'contradicts'],
  ])('a signature on 3 May and one of %s: %s', (edtf, standing) => {
    const event = signature(against(withEvents({ date: fuzzyDate(edtf) })));
    expect(event?.values.find(({ property }) => property === 'date')?.against).toEqual({ standing, held: fuzzyDate(edtf) });
  });

  test('a place that the record lacks is added, and another one contradicts', () => {
    const { place: _place, ...placeless } = held.events[0] ?? {};
    const without = { ...held, events: [Event.parse(placeless)] };
    const elsewhere = 'place_00000000000000000000000007';
    const placeOf = (view: RegisterView) => signature(against(view))?.values.find(({ property }) => property === 'place')?.against;
    expect(placeOf(without)).toEqual({ standing: 'adds' });
    expect(placeOf(withEvents({ place: elsewhere }))).toEqual({ standing: 'contradicts', held: elsewhere });
  });

  test('one other party of two contradicts, and the held one is shown', () => {
    const egypt = 'actor_00000000000000000000000009';
    const parties = [
      { actor: ids.sudan, role: 'party' },
      { actor: egypt, role: 'party' },
    ];
    const matched = matchProposal(
      story1,
      indexView(withAgreement({ participations: parties })),
      new Map([['agreement:a', held.agreements[0]?.id ?? '']]),
    );
    const [, turkey] = matched.parts[0].values.filter(({ property }) => property === 'participations');
    expect(turkey?.against).toEqual({ standing: 'contradicts', held: { actor: egypt, role: 'party' } });
  });

  test('a clause that the agreement lacks is new, and its record comes after the others', () => {
    const fewer = { ...held, clauses: held.clauses.slice(1) };
    const matched = against(fewer);
    const clauses = matched ? partsOf(matched, 'clause') : [];
    expect(matched?.parts.filter(({ record }) => record === 'clause').map(({ match }) => match.match)).toEqual(['new', 'held', 'held']);
    expect(clauses).toHaveLength(3);
    expect(matched && accept(matched, indexView(fewer)).made).toMatchObject([{ record: 'clause', ordinal: 4 }]);
  });

  test('what is added goes onto the record, and what contradicts stands beside it until somebody rules', () => {
    const { place: _place, ...event } = held.events[0] ?? {};
    const other = { ...held, events: [Event.parse({ ...event, date: fuzzyDate('2021-05-04') })] };
    const matched = against(other);
    const accepted = matched && accept(matched, indexView(other));
    expect(accepted?.changed).toMatchObject([{ record: 'event', place: ids.ankara, date: { edtf: '2021-05-04' } }]);
    expect(accepted?.statements.find(({ property }) => property === 'date')).toMatchObject({
      standing: 'needs-work',
      value: { edtf: '2021-05-03' },
    });
  });
});

describe('near misses are for an editor', () => {
  const spelt = (value: string, given = {}) => storyFound.map((found) => replaced(found, newcomer('actor:ماجد الراوي', value, given)));

  test('somebody whose name the register spells otherwise is offered, and not decided', () => {
    const [person] = against(held, spelt('ماجد الرواي'))?.parts.filter(({ record }) => record === 'actor') ?? [];
    expect(person?.match).toMatchObject({
      match: 'unsure',
      candidates: [{ record: held.actors[2]?.id, reasons: [{ evidence: 'like-name' }, { evidence: 'same-kind' }] }],
    });
  });

  test('and in another script', () => {
    const latin = {
      ...held,
      actors: held.actors.map((actor) =>
        actor.kind === 'person' ? { ...actor, names: [{ value: 'Majed al-Rawi', language: 'en', kind: 'official' as const }] } : actor,
      ),
    };
    const [person] = against(latin)?.parts.filter(({ record }) => record === 'actor') ?? [];
    expect(person?.match.match).toBe('unsure');
  });

  test('what an editor decides is taken', () => {
    const view = indexView(held);
    const person = held.actors[2]?.id ?? '';
    const [one] = composed(spelt('ماجد الرواي'));
    const decided = one && matchProposal(one, view, new Map([['new:actor:ماجد الراوي', person]]));
    expect(decided && accept(decided, view).made).toEqual([]);
    const fresh = one && matchProposal(one, view, new Map([['new:actor:ماجد الراوي', decidedNew]]));
    expect(fresh && accept(fresh, view).made.map(({ record }) => record)).toEqual(['actor']);
  });
});

test('the look-ups name whom to fetch', () => {
  expect(lookUpsOf([story1])).toMatchObject({
    records: [ids.sudan, ids.turkey, ids.ankara],
    actors: [ids.sudan, ids.turkey],
    names: ['ماجد راوي'],
    days: { from: '2021-05-03', to: '2021-05-03' },
  });
});

test('whatever is found can be held against whatever register, and accepted without throwing', () => {
  fc.assert(
    fc.property(anyFindings, (found) => {
      for (const proposal of compose(found, { text: nonsense, known: () => undefined })) {
        const matched = matchProposal(proposal, indexView(held));
        const { made, statements } = accept(matched, indexView(held), { text: nonsense });
        expect(made.length).toBeLessThanOrEqual(matched.parts.length);
        for (const { selector } of statements.flatMap(({ citations }) => citations))
          expect(nonsense.slice(selector.start, selector.end)).toBe(selector.exact);
      }
    }),
  );
});

/** The same finding with somebody else for its newcomer. */
function replaced(found: Found, whom: { readonly newcomer: object }): Found {
  return JSON.parse(JSON.stringify(found), (key, value: unknown) =>
    key === 'newcomer' && JSON.stringify(value).includes('actor:') ? whom.newcomer : value,
  );
}
