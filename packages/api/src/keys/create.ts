import { requireOf } from '../asking.ts';
import { keyView } from '../assembly/key.ts';
import { signedIn } from '../trpc.ts';
import { KeyRequest, NewKeyView } from '../views/key.ts';

/** Makes a key of the caller's own, for no more than the caller may. It is shown this once. @throws MithaqError `not-allowed` */
export const create = signedIn
  .input(KeyRequest)
  .output(NewKeyView)
  .mutation(async ({ ctx, input: { name, scopes, expiresInDays } }) => {
    for (const scope of scopes) await requireOf(ctx, scope);
    const life = expiresInDays === undefined ? {} : { expiresInDays };
    return keyView(await ctx.world.accounts.createKey(ctx.principal.id, { name, scopes: [...new Set(scopes)], ...life }));
  });
