import { found } from '../assembly/found.ts';
import { signedIn } from '../trpc.ts';
import { OpenSuggestionsAnswer, OpenSuggestionsRequest } from '../views/inbox.ts';

/** How many suggestions of sources are open, by how sure the reader was: what rejecting the doubtful ones would come to. @throws MithaqError `not-found` */
export const open = signedIn
  .input(OpenSuggestionsRequest)
  .output(OpenSuggestionsAnswer)
  .query(async ({ ctx: { world }, input: { sources: keys } }) => {
    const { register } = world;
    const sources = await Promise.all(
      keys.map(async (key, at) => (await found(register, 'source', key, ['sources', String(at)])).record.id),
    );
    const counts = new Map((await register.openSuggestions(sources)).map((one) => [one.source, one]));
    return sources.map((source) => ({ ...(counts.get(source) ?? { high: 0, medium: 0, low: 0 }), source }));
  });
