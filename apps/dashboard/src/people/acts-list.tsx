import type { ActView } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { whenInWords } from '../history/when-in-words.ts';
import { useReaderLocale } from '../i18n/use-locale.ts';
import { Empty } from '../states/empty.tsx';
import { ActWords } from './act-words.tsx';
import styles from './people.module.css';

/** What was done to accounts, keys and settings, the latest first. */
export function ActsList({ rows }: { rows: readonly ActView[] }) {
  const t = useTranslations('people.history');
  const locale = useReaderLocale();
  if (rows.length === 0) return <Empty says={t('none')} />;
  return (
    <ol className={styles.history}>
      {rows.map((act) => (
        <li key={act.position} id={`act-${act.position}`}>
          <time dateTime={act.at}>{whenInWords(new Date(act.at), locale)}</time>
          <span>
            <ActWords act={act} />
          </span>
          <bdi className={`num ${styles.position}`}>{act.position}</bdi>
        </li>
      ))}
    </ol>
  );
}
