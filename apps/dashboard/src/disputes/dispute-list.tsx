import type { DisputeView } from '@mithaq/client';
import { RefLink } from '../voice/ref-link.tsx';
import { Text } from '../voice/text.tsx';
import { Dispute } from './dispute.tsx';
import styles from './disputes.module.css';

/** Disagreements under one another, each beside what it is about. `of` is the record whose page this is: it is not named again. */
export function DisputeList({ disputes, of }: { disputes: readonly DisputeView[]; of?: string }) {
  return (
    <ul className={styles.list}>
      {disputes.map((dispute) => (
        <li key={`${dispute.subject.id} ${dispute.property}`} className={styles.item}>
          <div className={styles.about}>
            <Text of={dispute.propertyLabel} />
            {dispute.subject.id !== of && (
              <div className="micro">
                <RefLink to={dispute.subject} />
              </div>
            )}
          </div>
          <Dispute dispute={dispute} />
        </li>
      ))}
    </ul>
  );
}
