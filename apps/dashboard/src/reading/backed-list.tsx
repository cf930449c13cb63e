import { useTranslations } from 'next-intl';
import { Nuqta } from '../evidence/nuqta.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import { Text } from '../voice/text.tsx';
import { ValueWords } from '../voice/value-words.tsx';
import type { Backed, BackedValue } from './backing.ts';
import styles from './excerpts.module.css';

/** The records that rest on a passage, each with its values: where its thread ends. */
export function BackedList({ of }: { of: readonly Backed[] }) {
  return (
    <ul className={styles.backs}>
      {of.map(({ subject, values }) => (
        <li key={subject.id}>
          <Nuqta className={styles.knot} />
          <RefLink to={subject} />
          <ul className={styles.values}>
            {values.map((value) => (
              <li key={`${value.property} ${JSON.stringify(value.said?.display)}`}>
                <Value of={value} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function Value({ of: { label, said, disputed } }: { of: BackedValue }) {
  const t = useTranslations('sourcePage');
  return (
    <>
      <Text of={label} />
      {said && (
        <span className={styles.display}>
          {' '}
          <ValueWords of={said} />
        </span>
      )}
      {disputed && <span className={styles.disputed}> {t('differ')}</span>}
    </>
  );
}
