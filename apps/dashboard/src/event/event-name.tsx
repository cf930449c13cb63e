import type { EventRow } from '@mithaq/client';
import { modalities } from '@mithaq/domain';
import { RefLink } from '../voice/ref-link.tsx';
import { Text } from '../voice/text.tsx';

/** An event in a row: its name, and what it is where it did not simply happen. */
export function EventName({ event, strong = false }: { event: EventRow; strong?: boolean }) {
  return (
    <>
      <RefLink to={event.ref} className={strong ? 'strong' : undefined} />
      {event.modality !== 'occurred' && (
        <span className="quiet">
          {' '}
          · <Text of={modalities.label(event.modality)} />
        </span>
      )}
    </>
  );
}
