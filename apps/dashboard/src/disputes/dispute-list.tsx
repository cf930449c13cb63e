import type { DisputeView } from '@mithaq/client';
import { Link } from '../i18n/navigation.ts';
import { addressOf } from '../voice/address-of.ts';
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

/** What a disagreement is about. A part of a record has no page of its own: its record's name leads to its place there. */
function About({ dispute: { subject, parent }, of }: { dispute: DisputeView; of: string | undefined }) {
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
