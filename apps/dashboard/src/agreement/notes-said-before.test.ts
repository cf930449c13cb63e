import type { ClauseView } from '@mithaq/client';
import { describe, expect, it } from 'vitest';
import { ref, says } from '../samples/parts.ts';
import { notesSaidBefore } from './notes-said-before.ts';

const clause = (slug: string, ...notes: string[]): ClauseView => {
  const named = ref('clause', slug, slug, slug);
  const statements = notes.map((note) => ({ ...says(named, 'text', []), note: { en: note } }));
  const support = { sources: 1, independent: 0, oneSpeaker: false };
  return { ref: named, ordinal: 1, topics: [], obligated: [], beneficiaries: [], statements, support, disputes: [] };
};

describe('the notes that a clause before has word for word', () => {
  it('are those of the first such clause, and only where all are the same', () => {
    const [one, none, again, more, third] = [
      clause('one', 'as read'),
      clause('none'),
      clause('again', 'as read', 'as read'),
      clause('more', 'as read', 'and more'),
      clause('third', 'as read'),
    ];
    const said = notesSaidBefore([one, none, again, more, clause('none-either'), third]);
    expect([...said].map(([id, before]) => [id, before.ref.slug])).toEqual([
      [again.ref.id, 'one'],
      [third.ref.id, 'one'],
    ]);
  });
});
