import { useEffect, useRef } from 'react';
import type { Room } from '../reading/use-room.ts';

/** Turns to the passages that lost their place where the address names them, once they are there. */
export function useAddressedOrphans({ orphans, lookAtOrphan }: Pick<Room, 'orphans' | 'lookAtOrphan'>): void {
  const latest = useRef({ orphans, lookAtOrphan });
  useEffect(() => {
    latest.current = { orphans, lookAtOrphan };
  });
  const isThere = orphans.rows.length > 0;
  useEffect(() => {
    if (isThere && location.hash === '#orphans') latest.current.lookAtOrphan(latest.current.orphans.next());
  }, [isThere]);
}
