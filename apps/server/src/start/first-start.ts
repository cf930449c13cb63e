import { importDocument, type Register, type World, type Writing } from '@mithaq/api';
import type { Store } from '@mithaq/store';
import { lexiconOf } from '../lexicon.ts';
import { firstContent } from './first-content.ts';

/**
 * Fills a new register: the records and statements of the fixtures, and the sample articles into the inbox by the same way
 * that every import goes. All of it in one transaction, with the mark that it was done; false where it had been.
 */
export function fillOnce({ once }: Pick<Store, 'once'>, world: World): Promise<boolean> {
  return once(firstContent, async (writing) => {
    const { loadRegister, samples } = await import('@mithaq/fixtures');
    const { records, statements } = loadRegister();
    for (const record of records) await writing.save(record);
    for (const statement of statements) await writing.saveStatement(statement);
    const within = worldWithin(world, writing);
    for (const { name, text } of samples) {
      await importDocument(within, { name, content: { encoding: 'text', data: text } }, { author: null, sample: true });
    }
  });
}

/** The world as one transaction sees it. */
function worldWithin(world: World, writing: Writing): World {
  const register: Register = { ...world.register, ...writing, transact: (_author, work) => work(writing), wake: async () => undefined };
  return { ...world, register, lexicon: lexiconOf(register), counts: async () => new Map() };
}
