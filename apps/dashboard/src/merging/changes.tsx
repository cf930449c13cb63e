import type { MergeChange, Ref } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { FieldChange } from '../history/field-change.tsx';
import { KindWords, SubjectWords } from '../review/subject-words.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import styles from './merging.module.css';

interface Parts {
  changes: readonly MergeChange[];
  /** How many more there are. */
  more: number;
  /** The record that stays. */
  into: Ref;
}

/** What a change set would do to each record and statement. */
export function Changes({ changes, more, into }: Parts) {
  const t = useTranslations('merging.pair');
  return (
    <>
      <ul className={styles.changes}>
        {changes.map(({ subject, act, fields }) => (
          <li key={subject.id}>
            <SubjectWords of={subject} isPublished />{' '}
            <span className="quiet">
              · <KindWords of={subject} />
            </span>
            {act === 'withdraw' && <p className={styles.why}>{t.rich('goesAway', { name: () => <RefLink to={into} /> })}</p>}
            {fields.length > 0 && (
              <dl>
                {fields.map((change) => (
                  <FieldChange key={change.property} change={change} />
                ))}
              </dl>
            )}
          </li>
        ))}
      </ul>
      {more > 0 && <p className="small quiet">{t('more', { count: more })}</p>}
    </>
  );
}
