import { importDocument, type Register, type World, type Writing } from '@mithaq/api';
import { loadRegister, samples } from '@mithaq/fixtures';
import type { Store } from '@mithaq/store';
import { worldOver } from '../world.ts';

/** The name of the mark that the register's first content leaves in the database. */
const mark = 'fixtures';

/**
 * Fills a new register: the records and statements of the fixtures, and the sample articles into the inbox by the same way
 * that every import goes. All of it in one transaction, with the mark that it was done; false where it had been.
 */
export function fillOnce({ once }: Store): Promise<boolean> {
  return once(mark, async (writing) => {
    const { records, statements } = loadRegister();
    for (const record of records) await writing.save(record);
    for (const statement of statements) await writing.saveStatement(statement);
    const world = worldWithin(writing);
    for (const { name, text } of samples) {
      await importDocument(world, { name, content: { encoding: 'text', data: text } }, { author: null, sample: true });
    }
  });
}

/** The world as one transaction sees it. */
function worldWithin(writing: Writing): World {
  const register: Register = { ...writing, transact: (_author, work) => work(writing), wake: async () => undefined };
  return worldOver(register, async () => false);
}
