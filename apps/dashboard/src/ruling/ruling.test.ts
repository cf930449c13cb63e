import { describe, expect, it } from 'vitest';
import { choiceNow, heldOpen, heldRight, noteOf, type RuledSide, rulingsOf, withStanding } from './ruling.ts';

const id = (at: number) => `statement_0000000000000000000000000${at}`;
const side = (...standings: readonly string[]): RuledSide => ({
  statements: standings.map((standing, at) => ({ id: id(at), revision: at + 1, standing })),
});

describe('a ruling', () => {
  it('begins with how the sides stand; a side of which parts stand apart has no standing', () => {
    expect(choiceNow([side('accepted'), side('disputed', 'disputed'), side('accepted', 'rejected'), side('unsupported')])).toEqual([
      'accepted',
      'disputed',
      undefined,
      undefined,
    ]);
  });

  it('holds one side to be right and the others not, and leaves what needs work as it is', () => {
    expect(heldRight(['disputed', 'disputed', 'needs-work'], 1)).toEqual(['rejected', 'accepted', 'needs-work']);
  });

  it('holds none to be right', () => {
    expect(heldOpen(['accepted', 'rejected'])).toEqual(['disputed', 'disputed']);
  });

  it('names every statement of every side with the revision that was seen', () => {
    const sides = [side('disputed', 'disputed'), side('disputed')];
    expect(rulingsOf(sides, heldRight(choiceNow(sides), 0))).toEqual([
      { statement: id(0), from: 1, standing: 'accepted' },
      { statement: id(1), from: 2, standing: 'accepted' },
      { statement: id(0), from: 1, standing: 'rejected' },
    ]);
  });

  it('is none where nothing would change, or a side has no standing', () => {
    const sides = [side('accepted'), side('rejected')];
    expect(rulingsOf(sides, choiceNow(sides))).toBeUndefined();
    expect(rulingsOf([side('accepted', 'rejected')], [undefined])).toBeUndefined();
    expect(rulingsOf(sides, withStanding(choiceNow(sides), 1, 'disputed'))?.[1]?.standing).toBe('disputed');
  });

  it('has a note in the languages in which one was written', () => {
    expect([noteOf({ ar: '  ', en: '' }), noteOf({ ar: ' هكذا ', en: ' ' })]).toEqual([undefined, { ar: 'هكذا' }]);
  });
});

it('our own wording stands, and only what is cited against it is ruled on', () => {
  const ours = { statements: [] };
  const sides = [ours, { statements: [{ id: id(0), revision: 1, standing: 'disputed' }] }];
  expect(choiceNow(sides)).toEqual(['accepted', 'disputed']);
  expect(rulingsOf(sides, heldRight(choiceNow(sides), 0))).toEqual([{ statement: id(0), from: 1, standing: 'rejected' }]);
  expect(rulingsOf(sides, heldRight(choiceNow(sides), 1))).toEqual([{ statement: id(0), from: 1, standing: 'accepted' }]);
});
