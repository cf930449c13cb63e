import type { Due, World, Writing } from '../ports.ts';
import { openSuggestions, publishedOn, suggestions } from '../sources/suggest.ts';
import { apply } from './apply.ts';
import { identified } from './identity.ts';
import { isChange, reconcile } from './reconcile.ts';
import { type SourceText, textOf } from './source-text.ts';

/**
 * What became of a reading: `changed` or `unchanged` say whether anything is proposed otherwise than before; `overtaken`, that the text or its date
 * changed meanwhile, so that it is still due; `settled`, that nothing was due.
 */
export type ReadAgain = 'changed' | 'unchanged' | 'overtaken' | 'settled';

/**
 * Reads a source again that is due: what the reader proposes now takes the place of what it proposed before, in one transaction, as an act of the
 * register itself. Done twice, it changes nothing the second time. Editors are told where something changed.
 */
export async function readAgain(world: World, source: string): Promise<ReadAgain> {
  const { register } = world;
  const due = await register.due('reading', source);
  if (due === undefined) return 'settled';
  const before = await textOf(register, source);
  const fresh = before === undefined ? [] : await proposals(world, before);
  return register.transact(null, async (writing) => {
    const now = await textOf(writing, source);
    if (now?.text !== before?.text || publishedOn(now?.record) !== publishedOn(before?.record)) return 'overtaken';
    return settle(writing, due, fresh);
  });
}

/** What the reader proposes of a text today, with the ids that it always comes to. */
async function proposals(world: World, { record, text }: SourceText) {
  const found = await suggestions(world, text, record);
  return identified(world, { source: record.id, text }, openSuggestions(world, record.id, found));
}

async function settle(writing: Writing, due: Due, fresh: Awaited<ReturnType<typeof proposals>>): Promise<'changed' | 'unchanged'> {
  const changes = reconcile(await writing.suggestionsOf([due.source]), fresh);
  await writing.settle(due);
  if (!isChange(changes)) return 'unchanged';
  await apply(writing, changes);
  await writing.announce({ what: 'source-read', subject: due.source, audience: 'editors' });
  return 'changed';
}
