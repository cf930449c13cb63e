import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draftable } from '../keeping/draftable.ts';
import { heldRow } from './kept-rows.ts';
import type { TableRow } from './table-row.ts';
import { standingRows, step, type TableEvent, type TableState, tableOf } from './table-state.ts';

const row = (id: string, label: string, revision = 1): TableRow => ({
  ...{ id, kind: 'agreement', caption: {}, revision, isDraft: false, isLeaving: false, changeSet: undefined, statements: [] },
  data: { label: { en: label }, nature: 'interstate' },
});
const one = row('one', 'One');
const two = row('two', 'Two');
const put = (id: string, data: Draftable): TableEvent => ({ on: 'put', records: [{ id, data }] });
const after = (events: readonly TableEvent[], from = tableOf([one, two])) => events.reduce(step, from);
const shown = (state: TableState) => standingRows(state).map(({ data }) => data['label']);
const labelled = (text: string): Draftable => ({ ...one.data, label: { en: text } });
const set = { id: 'changeset_1', title: 'Set', revision: 2 };

describe('what is typed into a table', () => {
  it('stands in its cells, is undone and done again in any number of steps', () => {
    const typed = after([put('one', labelled('A')), put('two', labelled('B')), { on: 'undone' }]);
    expect(shown(typed)).toEqual([{ en: 'A' }, { en: 'Two' }]);
    expect(shown(after([{ on: 'redone' }], typed))).toEqual([{ en: 'A' }, { en: 'B' }]);
    expect(shown(after([{ on: 'undone' }, { on: 'undone' }], typed))).toEqual([{ en: 'One' }, { en: 'Two' }]);
  });

  it('is nothing where it says what the server has', () => {
    expect(after([put('one', labelled('A')), put('one', one.data)]).typed.size).toBe(0);
  });

  it('is what it was after as many steps back as were taken, whatever was typed', () => {
    const events = fc.array(fc.tuple(fc.constantFrom('one', 'two'), fc.string()).map(([id, text]) => put(id, labelled(text))));
    fc.assert(
      fc.property(events, (all) => {
        const typed = after(all);
        const back = typed.past.reduce((state) => step(state, { on: 'undone' }), typed);
        expect(shown(back)).toEqual([{ en: 'One' }, { en: 'Two' }]);
        expect(shown(back.future.reduce((state) => step(state, { on: 'redone' }), back))).toEqual(shown(typed));
      }),
    );
  });

  it('stays in the rows that were not saved, with why', () => {
    const notSaved = new Map([['two', { isConflict: true, message: 'Mona was first' }]]);
    const [a, b] = [labelled('A'), labelled('B')];
    const answer = { subject: 'one', revision: 5, data: a, changeSet: set };
    const sent = new Map(Object.entries({ one: a, two: b }));
    const state = after([put('one', a), put('two', b), { on: 'saved', saved: [answer], sent, notSaved }]);
    expect(state.rows[0]).toMatchObject({ revision: 5, isDraft: true, changeSet: set });
    expect([...state.typed.keys()]).toEqual(['two']);
    expect(state.notSaved).toEqual(notSaved);
    expect(step(state, { on: 'undone' })).toBe(state);
  });

  it('is not saved with what was sent before it was typed', () => {
    const a = labelled('A');
    const answer = { subject: 'one', revision: 5, data: a, changeSet: set };
    const saved: TableEvent = { on: 'saved', saved: [answer], sent: new Map([['one', a]]), notSaved: new Map() };
    const state = after([put('one', a), put('one', labelled('Later')), saved]);
    expect([state.rows[0]?.revision, shown(state)[0]]).toEqual([5, { en: 'Later' }]);
  });

  it('comes back as typed when its save is taken back', () => {
    const a = labelled('A');
    const answer = { subject: 'one', revision: 5, data: a, changeSet: set };
    const saved = after([put('one', a), { on: 'saved', saved: [answer], sent: new Map([['one', a]]), notSaved: new Map() }]);
    const back = step(saved, { on: 'took-back', rows: [one], typed: new Map([['one', labelled('A')]]) });
    expect([back.rows[0], shown(back)[0]]).toEqual([one, { en: 'A' }]);
  });

  it('stays over what it was typed over when the page is drawn anew, and rows that nobody types into are new', () => {
    const state = after([put('one', labelled('A')), { on: 'fetched', rows: [row('one', 'Theirs', 2), row('two', 'Later', 3)] }]);
    expect([state.rows[0]?.revision, state.rows[1]?.revision]).toEqual([1, 3]);
    expect(shown(state)).toEqual([{ en: 'A' }, { en: 'Later' }]);
  });

  it('stays where its row is on the page no more', () => {
    expect(shown(after([put('two', labelled('B')), { on: 'fetched', rows: [one] }]))).toEqual([{ en: 'One' }, { en: 'B' }]);
  });
});

describe('what a device kept', () => {
  const held = heldRow(one, labelled('Kept'), { at: '2026-01-01T00:00:00.000Z', isSent: false });

  it('is typed again', () => {
    expect(shown(after([{ on: 'found', held: [held] }]))[0]).toEqual({ en: 'Kept' });
  });

  it('goes upon what the server has now where the two go together', () => {
    const theirs: TableRow = { ...one, revision: 4, data: { ...one.data, nature: 'mixed' } };
    const state = after([{ on: 'found', held: [held] }], tableOf([theirs]));
    expect([state.rows[0]?.revision, standingRows(state)[0]?.data]).toEqual([4, { label: { en: 'Kept' }, nature: 'mixed' }]);
  });

  it('stays upon what it was typed over where somebody else changed the same field: the server then says so', () => {
    const state = after([{ on: 'found', held: [held] }], tableOf([row('one', 'Theirs', 4)]));
    expect([state.rows[0]?.revision, shown(state)[0]]).toEqual([1, { en: 'Kept' }]);
  });
});
