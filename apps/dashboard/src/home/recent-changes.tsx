import type { Change } from '@mithaq/client';
import { useLocale, useTranslations } from 'next-intl';
import { momentInWords } from '../dates/day-in-words.ts';
import { Section } from '../page/section.tsx';
import { Empty } from '../states/empty.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import styles from './home.module.css';

/** What changed last, newest first. */
export function RecentChanges({ changes }: { changes: readonly Change[] }) {
  const t = useTranslations('home.recent');
  return (
    <Section id="recent" title={t('title')}>
      {changes.length === 0 ? (
        <Empty says={t('none')} />
      ) : (
        <ul className={styles.changes}>
          {changes.map((change) => (
            <ChangeItem key={change.id} change={change} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function ChangeItem({ change }: { change: Change }) {
  const t = useTranslations('home.recent');
  const locale = useLocale();
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
        {momentInWords(new Date(change.at), locale)}
      </time>
    </li>
  );
}
