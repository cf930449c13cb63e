import { describe, expect, it } from 'vitest';
import { bothOf } from './choosing.ts';
import type { Draftable, Json } from './draftable.ts';
import type { Choice, Effect, Event, Keeping } from './keeping.ts';
import { begin, step } from './step.ts';

const actor = (fields: Draftable): Draftable => ({ record: 'actor', id: 'actor_1', ...fields });
const opening = { subject: 'actor_1', kind: 'record', data: actor({ wikidata: 'Q1', notes: { en: 'a' } }), revision: 3 } as const;
const nothingWrong = () => [];

/** What came of events one after the other, and all that was to be done. */
function after(...events: readonly Event[]): { readonly state: Keeping; readonly effects: readonly Effect[] } {
  let { state } = begin(nothingWrong, opening);
  const effects: Effect[] = [];
  for (const event of events) {
    const next = step(nothingWrong, state, event);
    state = next.state;
    effects.push(...next.effects);
  }
  return { state, effects };
}

const mine = actor({ wikidata: 'Q2', notes: { en: 'mine' } });
const theirs = actor({ wikidata: 'Q3', notes: { en: 'theirs' } });
const torn: readonly Event[] = [
  { on: 'typed', data: mine, at: '1', joinsLast: false },
  { on: 'settled' },
  { on: 'turn' },
  {
    on: 'failed',
    failure: {
      ...{ unreachable: false, code: 'edit-conflict', category: 'conflict', path: [], message: '' },
      conflict: Object({ from: 3, current: 4, theirs, ours: mine, fields: [] }),
    },
  },
];
const chose = (property: string, choice: Choice): Event => ({ on: 'chose', property, choice });
const resolved: Event = { on: 'resolved', at: '2' };

describe('choosing between two versions', () => {
  it('sends what was chosen from the revision that somebody else saved, and sets aside what was not', () => {
    const { state, effects } = after(...torn, chose('wikidata', { keep: 'mine' }), chose('notes', { keep: 'theirs' }), resolved);
    expect(state.data).toEqual(actor({ wikidata: 'Q2', notes: { en: 'theirs' } }));
    expect(state.base).toEqual({ data: theirs, revision: 4 });
    expect(effects).toContainEqual({ do: 'set-aside', fields: { notes: { en: 'mine' } } });
    const { effects: sent } = after(
      ...[...torn, chose('wikidata', { keep: 'mine' }), chose('notes', { keep: 'theirs' }), resolved],
      ...([{ on: 'settled' }, { on: 'turn' }] as const),
    );
    expect(sent.at(-1)).toEqual({ do: 'send', data: state.data, from: 4 });
  });

  it('sends nothing before every field is chosen', () => {
    const { state } = after(...torn, chose('wikidata', { keep: 'mine' }), resolved, { on: 'settled' }, { on: 'turn' }, { on: 'again' });
    expect(state.phase.is).toBe('conflict');
  });

  it('remembers on the device what was chosen, for whoever leaves in the middle', () => {
    const { effects } = after(...torn, chose('wikidata', { keep: 'mine' }));
    expect(effects.at(-1)).toMatchObject({ do: 'hold', held: { data: mine, choices: { wikidata: { keep: 'mine' } } } });
  });

  it('takes what is written anew, and undoing brings back what was typed', () => {
    const anew = after(...torn, chose('wikidata', { keep: 'anew', value: 'Q9' }), chose('notes', { keep: 'mine' }), resolved);
    expect(anew.state.data).toEqual(actor({ wikidata: 'Q9', notes: { en: 'mine' } }));
    const undone = step(nothingWrong, anew.state, { on: 'undone', at: '3' });
    expect(undone.state.data).toEqual(mine);
  });
});

it('a clock that is put back makes nothing that is typed look older than what was typed before', () => {
  const { state } = after(
    { on: 'typed', data: mine, at: '2026-11-23T12:00:00Z', joinsLast: false },
    { on: 'typed', data: theirs, at: '2026-11-23T11:00:00Z', joinsLast: false },
  );
  expect(state).toMatchObject({ data: theirs, typedAt: '2026-11-23T12:00:00Z' });
});

describe('both versions of a field', () => {
  const both = (base: Json, one: Json, other: Json) => bothOf({ property: 'x', base, theirs: one, mine: other })?.value;

  it('are a list of all that either has', () => {
    expect(both(['a'], ['b', 'c'], ['c', 'd'])).toEqual(['b', 'c', 'd']);
  });

  it('are a text in the languages that each of them changed, and nothing where both changed one', () => {
    expect(both({ en: 'a', ar: 'ا' }, { en: 'b', ar: 'ا' }, { en: 'a', ar: 'ب' })).toEqual({ en: 'b', ar: 'ب' });
    expect(both({ en: 'a' }, { en: 'b' }, { en: 'c' })).toBeUndefined();
  });

  it('cannot be had of a single value', () => {
    expect(both('a', 'b', 'c')).toBeUndefined();
  });
});
