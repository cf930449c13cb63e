import type { Change } from '@mithaq/client';
import { describe, expect, it } from 'vitest';
import { occasionsOf } from './occasions.ts';

const subject = (id: string): Change['subject'] => ({ id, record: 'agreement', slug: id, label: {} });
const change = (id: string, at: string, what: Change['what'] = 'record-saved'): Change => ({
  id: at,
  at: `2026-11-22T${at}Z`,
  what,
  subject: subject(id),
});
const told = (changes: readonly Change[], asked = 100) =>
  occasionsOf(changes, asked).map(({ subject: { id }, from, to }) => [id, from.slice(11, 19), to.slice(11, 19)]);

describe('changes, newest first', () => {
  it('of one record in one go are told once, from its first to its last', () => {
    expect(told([change('a', '10:00:40'), change('b', '10:00:30'), change('a', '10:00:00'), change('a', '09:00:00')])).toEqual([
      ['a', '10:00:00', '10:00:40'],
      ['b', '10:00:30', '10:00:30'],
      ['a', '09:00:00', '09:00:00'],
    ]);
  });

  it('of another kind are told by themselves', () => {
    expect(told([change('a', '10:00:02', 'record-withdrawn'), change('a', '10:00:00')]).length).toBe(2);
  });

  it('keep the beginning by which an occasion is known when more of it comes', () => {
    const before = told([change('a', '10:00:00')]);
    const after = told([change('a', '10:00:50'), change('a', '10:00:00')]);
    expect(after.map(([, from]) => from)).toEqual(before.map(([, from]) => from));
  });

  it('of which there are more than were asked for leave out what may have begun before them', () => {
    expect(told([change('a', '10:05:00'), change('b', '10:00:30'), change('b', '10:00:00')], 3)).toEqual([['a', '10:05:00', '10:05:00']]);
  });
});
