import type { ClosedDraft } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import styles from './review.module.css';
import { KindWords, SubjectWords } from './subject-words.tsx';

/** What became of each draft of a change set that is closed: its records, each with the way to it; what was stated of them is told on demand. */
export function ClosedDrafts({ rows }: { rows: readonly ClosedDraft[] }) {
  const t = useTranslations('review');
  const statements = rows.filter(({ subject }) => subject.kind === 'statement');
  const records = rows.filter(({ subject }) => subject.kind !== 'statement');
  // Where nothing else changed, what was stated is what there is to tell.
  if (records.length === 0) return <Rows of={statements} />;
  return (
    <>
      <Rows of={records} />
      {statements.length > 0 && (
        <details>
          <summary>{t('statementsToo', { count: statements.length })}</summary>
          <Rows of={statements} />
        </details>
      )}
    </>
  );
}

function Rows({ of }: { of: readonly ClosedDraft[] }) {
  const t = useTranslations();
  if (of.length === 0) return null;
  return (
    <ul className={styles.rows}>
      {of.map(({ subject, revision }) => (
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
