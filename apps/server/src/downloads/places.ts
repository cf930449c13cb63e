import { MithaqError } from '@mithaq/domain';

/** So many may do something at once. */
export interface Places {
  /** Takes a place, and gives what gives it back. @throws MithaqError `too-many-requests` where all are taken */
  take(): () => void;
}

/** Seconds after which it is worth asking again. */
const retryAfter = 30;

export function openPlaces(most: number): Places {
  let taken = 0;
  return {
    take: () => {
      if (taken >= most) throw new MithaqError('too-many-requests', { seconds: String(retryAfter) });
      taken += 1;
      let given = false;
      return () => {
        if (!given) taken -= 1;
        given = true;
      };
    },
  };
}
