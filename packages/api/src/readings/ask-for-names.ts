import type { World } from '../ports.ts';

/**
 * Asks for the sources to be read again in whose text a name may stand that came or went since this was done last. However many names changed, and
 * however often, each source is asked for once. Gives how many.
 */
export async function askForNames({ register }: Pick<World, 'register'>): Promise<number> {
  const { names, through } = await register.changedNames();
  if (names.length === 0) return 0;
  const sources = await register.sourcesNaming(names);
  await register.transact(null, async (writing) => {
    await writing.ask('reading', sources);
    await writing.settleNames(through);
  });
  return sources.length;
}
