import 'server-only';
import type { EventPage, EventRow, MithaqClient, Ref, Timeline } from '@mithaq/client';

/** An event among those of one of its agreements, in the order of time. */
export interface Neighbourhood {
  readonly agreement: Ref;
  /** Those shortly before it, itself, those shortly after it. */
  readonly events: readonly EventRow[];
  /** How many the agreement has in all. */
  readonly total: number;
}

const mostAgreements = 3;
const reach = 3;

/** What came shortly before and after an event within each of its agreements; nothing of one in which it stands alone. */
export async function neighboursOf(client: MithaqClient, event: EventPage): Promise<readonly Neighbourhood[]> {
  const around = await Promise.all(
    event.row.agreements.slice(0, mostAgreements).map(async (agreement): Promise<Neighbourhood> => {
      const line = await client.events.timeline.query({ agreement: agreement.id, limit: 500 });
      return { agreement, events: nearest(inOrder(line), event.row.ref.id), total: line.events.length + line.left };
    }),
  );
  return around.filter(({ events }) => events.length > 1);
}

/** The events of a line, each where it first stands; the undated at the end. */
function inOrder({ groups, undated, events }: Timeline): readonly EventRow[] {
  const rows = new Map(events.map((row) => [row.ref.id, row]));
  const ids = new Set([...groups.flatMap(({ moments }) => moments.map((moment) => moment.event)), ...undated]);
  return [...ids].flatMap((id) => rows.get(id) ?? []);
}

function nearest(events: readonly EventRow[], id: string): readonly EventRow[] {
  const place = events.findIndex(({ ref }) => ref.id === id);
  return place === -1 ? [] : events.slice(Math.max(0, place - reach), place + reach + 1);
}
