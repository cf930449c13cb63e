import type { SourcesDoubt } from './doubts.ts';
import type { EventDispute } from './readings.ts';
import type { StatusEvent } from './telling.ts';
import { type Derived, keyOf } from './values.ts';

/** An event, and a dispute about it. */
export interface DisputedEvent {
  readonly event: StatusEvent;
  readonly dispute: EventDispute;
}

/** Which disputes to listen to. */
export type Hears = (dispute: EventDispute) => boolean;

/** How many events are weighed one by one for whether they bear on the status; of more, all are named. */
export const mostWeighed = 20;

/** The disputes that make the possible values what they are: by themselves, or together with the others. */
export function sourcesDoubts(
  derived: Derived,
  disputed: readonly DisputedEvent[],
  derivedHearing: (hears: Hears) => Derived,
): readonly SourcesDoubt[] {
  if (disputed.length === 0) return [];
  const keysWith = (hears: Hears): string => keysOf(derivedHearing(hears));
  const [all, none] = [keysOf(derived), keysWith(() => false)];
  const bears = ({ dispute }: DisputedEvent): boolean =>
    keysWith((one) => one !== dispute) !== all || keysWith((one) => one === dispute) !== none;
  const bearing = disputed.length > mostWeighed ? [] : disputed.filter(bears);
  return (bearing.length > 0 || all === none ? bearing : disputed).map(doubtOf);
}

function doubtOf({ event, dispute: { property, statements } }: DisputedEvent): SourcesDoubt {
  return { reason: 'sources', event: event.id, property, statements };
}

function keysOf({ certain, rivals }: Derived): string {
  return [certain, ...rivals].map(keyOf).toSorted().join();
}
