import type { Register } from '../port.ts';
import { type Place, transact } from '../register/transact.ts';
import { openSmallEdits } from './small-edits.ts';

/** Opens publishing of single edits: small ones together, every other in a transaction of its own. */
export function openPublishing(place: Place): Register['publishOne'] {
  const publishSmall = openSmallEdits(place.db, place.now);
  return async (author, edit, told) =>
    (await publishSmall({ author, edit, told })) ??
    transact(place, {
      author,
      work: async (writing) => {
        const published = await writing.publishEdit(edit);
        await writing.announce(told);
        return published;
      },
    });
}
