import { found } from '../assembly/found.ts';
import { signedIn } from '../trpc.ts';
import { PutAsideAnswer, PutAsideRequest } from '../views/inbox.ts';

/**
 * Says of sources that nobody needs to read them, or (`aside: false`) that somebody does after all. They leave the inbox as they are: what the reader
 * proposed of them is not judged, so nothing is learned from it. What was so already stays, so that a request may be sent twice.
 * @throws MithaqError `not-found`
 */
export const putAside = signedIn
  .input(PutAsideRequest)
  .output(PutAsideAnswer)
  .mutation(({ ctx: { world, principal }, input: { sources: keys, aside } }) =>
    world.register.transact(principal, async (writing) => {
      const sources: string[] = [];
      for (const [at, key] of keys.entries()) sources.push((await found(writing, 'source', key, ['sources', String(at)])).record.id);
      const changed = await writing.setAside([...new Set(sources)], aside, principal.name);
      const news = { what: 'source-put-aside', by: principal.name, audience: 'editors' } as const;
      for (const subject of changed) await writing.announce({ ...news, subject });
      return { changed: [...changed] };
    }),
  );
