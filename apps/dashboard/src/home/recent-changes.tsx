import type { Change } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { timeOfDay } from '../dates/day-in-words.ts';
import { useDateWords } from '../dates/use-date-words.ts';
import { useReaderLocale } from '../i18n/use-locale.ts';
import { Section } from '../page/section.tsx';
import { Empty } from '../states/empty.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import { changesByDay } from './changes-by-day.ts';
import styles from './home.module.css';

/** What changed last, by day, the newest first. */
export function RecentChanges({ changes }: { changes: readonly Change[] }) {
  const t = useTranslations('home.recent');
  const inWords = useDateWords();
  return (
    <Section id="recent" title={t('title')}>
      {changes.length === 0 && <Empty says={t('none')} />}
      {changesByDay(changes).map(({ day, changes: told }) => (
        <div key={day} className={styles.day}>
          <h3 className="small quiet">
            <time dateTime={day}>{inWords(day)}</time>
          </h3>
          <ul className={styles.changes}>
            {told.map((change) => (
              <ChangeItem key={change.id} change={change} />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

function ChangeItem({ change }: { change: Change }) {
  const t = useTranslations('home.recent');
  const locale = useReaderLocale();
  return (
    <li>
      <span>
        {t.rich(`what.${change.what}`, { subject: () => <RefLink to={change.subject} className="strong" /> })}
        {change.by !== undefined && (
          <span className="faint">
            {' '}
            <bdi>{change.by}</bdi>
          </span>
        )}
      </span>
      <time dateTime={change.at} className="faint nowrap">
        {timeOfDay(new Date(change.at), locale)}
      </time>
    </li>
  );
}
