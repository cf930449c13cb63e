import type { ChangeSetList } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { Link } from '../navigation/link.ts';
import { Section } from '../page/section.tsx';
import { Empty } from '../states/empty.tsx';
import styles from './review.module.css';
import { StateWords } from './state-words.tsx';

/** The change sets that are open, those that wait for a reviewer first, for an editor's first page. */
export function ReviewWaiting({ list: { rows, total } }: { list: ChangeSetList }) {
  const t = useTranslations('review');
  return (
    <Section id="review" title={t('title')} beside={t('count', { count: total })} aside={<Link href="/review">{t('all')}</Link>}>
      {rows.length === 0 ? (
        <Empty says={t('none')} />
      ) : (
        <ul className={styles.waiting}>
          {rows.map((row) => (
            <li key={row.id}>
              <span className={styles.about}>
                <Link href={`/review/${row.id}`}>
                  <bdi>{row.title}</bdi>
                </Link>
                {row.note !== undefined && <bdi>{row.note}</bdi>}
              </span>
              <StateWords of={row} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
