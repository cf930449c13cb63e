import { MithaqError } from '@mithaq/domain';
import { changeViews } from '../assembly/changes.ts';
import { expected } from '../expected.ts';
import { procedure } from '../trpc.ts';
import { ChangeList, ChangesRequest } from '../views/change.ts';
import { audienceOf, isOf, namesFor } from './audience.ts';

const told = expected({ ar: 'معرّف تغيير قيل لك', en: 'the id of a change that you were told' });

/**
 * What changed after a change, oldest first, for whoever asks now and then instead of listening; without one, the newest changes.
 * @throws MithaqError `invalid-input` for an id of the editors' changes from somebody who is no editor, and the other way round
 */
export const list = procedure
  .input(ChangesRequest.prefault({}))
  .output(ChangeList)
  .query(async ({ ctx, input: { after, limit } }) => {
    const { register } = ctx.world;
    const audience = await audienceOf(ctx);
    if (after !== undefined && !isOf(audience, after)) throw new MithaqError('invalid-input', { expected: told }, ['after']);
    const rows = await register.changesAfter(after, limit, audience);
    const last = rows.at(-1)?.id ?? after;
    return { rows: await changeViews(namesFor(register, audience), rows), ...(last === undefined ? {} : { last }) };
  });
