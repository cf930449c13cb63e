import type { DisputeView } from '@mithaq/client';
import { Link } from '../navigation/link.ts';
import { addressOf } from '../voice/address-of.ts';
import { RefLink } from '../voice/ref-link.tsx';
import { Text } from '../voice/text.tsx';
import { Dispute } from './dispute.tsx';
import { disputeAddress } from './dispute-address.ts';
import styles from './disputes.module.css';

/** Disagreements under one another, each beside what it is about. `of` is the record whose page this is: it is not named again. */
export function DisputeList({ disputes, of }: { disputes: readonly DisputeView[]; of?: string }) {
  return (
    <ul className={`${styles.list} ${of === undefined ? styles.listed : ''}`}>
      {disputes.map((dispute) => (
        <li key={`${dispute.subject.id} ${dispute.property}`} id={placeOf(disputes, dispute)} className={styles.item}>
          <div className={styles.about}>
            <Link href={disputeAddress(dispute)}>
              <Text of={dispute.propertyLabel} />
            </Link>
            {dispute.subject.id !== of && (
              <div className="micro">
                <About dispute={dispute} of={of} />
              </div>
            )}
          </div>
          <Dispute dispute={dispute} />
        </li>
      ))}
    </ul>
  );
}

/** Where a link from the record leads: the first of its disagreements. */
function placeOf(disputes: readonly DisputeView[], dispute: DisputeView): string | undefined {
  const first = disputes.find(({ subject }) => subject.id === dispute.subject.id);
  return first === dispute ? `differ-${dispute.subject.record}-${dispute.subject.slug}` : undefined;
}

/** What a disagreement is about. A part of a record has no page of its own: its record's name leads to its place there. */
export function About({ dispute: { subject, parent }, of }: { dispute: Pick<DisputeView, 'subject' | 'parent'>; of?: string | undefined }) {
  if (parent === undefined) return <RefLink to={subject} />;
  const place = `${addressOf(parent)}#${subject.slug}`;
  if (parent.id === of)
    return (
      <Link href={place}>
        <Text of={subject.label} />
      </Link>
    );
  return (
    <>
      <Text of={subject.label} />
      <div>
        <Link href={place}>
          <Text of={parent.label} />
        </Link>
      </div>
    </>
  );
}
