import dynamic from 'next/dynamic';
import type { Bench, Room } from './use-room.ts';

/** What records are made with: fetched when somebody first makes one. */
const Workbench = dynamic(async () => (await import('../drafting/workbench.tsx')).Workbench, { ssr: false });

/** The form in which words are made into something. */
export function OpenBench({ room, bench }: { room: Room; bench: Bench }) {
  return <Workbench key={`${bench.span.start} ${bench.span.end} ${bench.suggestion?.id ?? ''}`} room={room} bench={bench} />;
}

/** Whether the form stands in the place of the suggestion that is changed with it, and not at the top. */
export function isInPlace({ bench, current }: Pick<Room, 'bench' | 'current'>): boolean {
  return bench?.suggestion !== undefined && bench.suggestion.id === current?.id;
}
