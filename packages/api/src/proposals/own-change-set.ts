import { captionOfRecord, pickText } from '@mithaq/domain';
import { found } from '../assembly/found.ts';
import type { Editing } from '../drafts/keep.ts';
import type { Writing } from '../ports.ts';

const longest = 200;

/**
 * Where what somebody accepts of a source is drafted, whole proposals and single suggestions: in one change set of theirs for as long as it is
 * worked on, so that an article is handed in with one act and nothing of it is forgotten; then in a new one.
 */
export async function ownChangeSet(writing: Writing, sourceId: string, { world, principal, locale }: Editing): Promise<string> {
  const suggestions = await writing.suggestionsOf([sourceId]);
  const used = new Set(suggestions.flatMap(({ drafted }) => (drafted ? [drafted.changeSet] : [])));
  for (const id of used) {
    const set = await writing.changeSet(id);
    if (set?.state === 'draft' && set.by?.id === principal.id) return id;
  }
  const { record } = await found(writing, 'source', sourceId, ['source']);
  const title = titled({ ar: 'من:', en: 'From:' }[locale], pickText(captionOfRecord(record), locale).text);
  const { id } = await writing.createChangeSet({ id: world.newId('changeset'), title });
  return id;
}

/** A title of a change set, cut to what one holds without cutting a character. */
function titled(...words: readonly string[]): string {
  return words
    .join(' ')
    .slice(0, longest)
    .replace(/\p{Surrogate}$/u, '');
}
