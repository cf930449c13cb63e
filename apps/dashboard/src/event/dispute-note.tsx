import type { EventPage } from '@mithaq/client';
import { Text } from '../voice/text.tsx';
import styles from './when.module.css';

/** The public note on a property of an event on which sources differ. */
export function DisputeNote({ event, property }: { event: EventPage; property: string }) {
  const note = event.disputes.find((dispute) => dispute.property === property && dispute.subject.id === event.row.ref.id)?.note;
  if (note === undefined) return null;
  return (
    <p className={styles.differ}>
      <Text of={note} />
    </p>
  );
}
