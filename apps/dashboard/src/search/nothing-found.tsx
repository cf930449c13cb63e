import { useTranslations } from 'next-intl';
import { one, type Query, withChanges } from '../address/query.ts';
import { Link } from '../navigation/link.ts';
import { Empty } from '../states/empty.tsx';
import { narrowing } from './asking.ts';
import styles from './results.module.css';

/** That nothing was found, what that means, and what else to try. */
export function NothingFound({ words, query }: { words: string; query: Query }) {
  const t = useTranslations('search.none');
  const narrowed = narrowing.filter((name) => one(query, name) !== undefined);
  const wider = `/search${withChanges({ q: query['q'] }, {})}`;
  return (
    <>
      <Empty says={t('says', { words })}>
        {t('advice')}{' '}
        {narrowed.length > 0 && <Link href={wider}>{narrowed.some((name) => name !== 'kind') ? t('tries.narrow') : t('everywhere')}</Link>}
      </Empty>
      <ul className={styles['tries']}>
        <li>{t('tries.fewer')}</li>
        <li>{t('tries.script')}</li>
        <li>{t('tries.folds')}</li>
      </ul>
    </>
  );
}
