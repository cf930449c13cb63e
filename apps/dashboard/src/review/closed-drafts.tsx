import type { ClosedDraft } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import styles from './review.module.css';
import { KindWords, SubjectWords } from './subject-words.tsx';

/** What became of each draft of a change set that is closed. */
export function ClosedDrafts({ rows }: { rows: readonly ClosedDraft[] }) {
  const t = useTranslations();
  return (
    <ul className={styles.rows}>
      {rows.map(({ subject, revision }) => (
        <li key={`${subject.id} ${revision.revision}`}>
          <span className={styles.about}>
            <span>
              <SubjectWords of={subject} isPublished={revision.state === 'published'} />
            </span>
            <span>
              <KindWords of={subject} />
            </span>
          </span>
          {t(`history.states.${revision.state}`)}
        </li>
      ))}
    </ul>
  );
}
