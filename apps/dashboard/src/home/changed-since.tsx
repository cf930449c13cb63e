import type { OverviewView } from '@mithaq/client';
import { useFormatter, useTranslations } from 'next-intl';
import { Section } from '../page/section.tsx';
import { Empty } from '../states/empty.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import styles from './home.module.css';

/** What others published since she last looked, the newest first. */
export function ChangedSince({ overview: { since, now, changed, more } }: { overview: OverviewView }) {
  const t = useTranslations('desk.changed');
  const what = useTranslations('home.recent.what');
  const format = useFormatter();
  if (since === undefined) return null;
  return (
    <Section id="recent" title={t('title')}>
      {changed.length === 0 && <Empty says={t('none')} />}
      <ul className={styles.changes}>
        {changed.map((change) => (
          <li key={change.id}>
            <span>
              {what.rich(change.what, { subject: () => <RefLink to={change.subject} className="strong" /> })}
              {change.by !== undefined && (
                <span className="faint">
                  {' '}
                  <bdi>{change.by}</bdi>
                </span>
              )}
            </span>
            <time dateTime={change.at} className="faint nowrap" data-now>
              {format.relativeTime(new Date(change.at), new Date(now))}
            </time>
          </li>
        ))}
      </ul>
      {more && <p className="small quiet">{t('more')}</p>}
    </Section>
  );
}
