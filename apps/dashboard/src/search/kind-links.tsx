import { useTranslations } from 'next-intl';
import { type Query, withChanges } from '../address/query.ts';
import { Link } from '../navigation/link.ts';
import { searchKindOf, searchKinds } from './kinds.ts';
import styles from './results.module.css';
import type { ShownGroup } from './shown.ts';

interface Parts {
  query: Query;
  groups: readonly ShownGroup[];
}

/** In what to search: all kinds or one, with how many there are of each where that was counted. */
export function KindLinks({ query, groups }: Parts) {
  const t = useTranslations('search.kinds');
  const chosen = searchKindOf(typeof query['kind'] === 'string' ? query['kind'] : undefined);
  return (
    <nav aria-label={t('label')} className={styles['kinds']}>
      {[undefined, ...searchKinds].map((kind) => (
        <Link
          key={kind ?? 'all'}
          href={`/search${withChanges(query, { kind, cursor: undefined, hit: undefined })}`}
          replace
          scroll={false}
          aria-current={kind === chosen ? 'true' : undefined}
        >
          {t(kind ?? 'all')}
          <Count of={groups.find((group) => group.kind === kind)} />
        </Link>
      ))}
    </nav>
  );
}

function Count({ of }: { of: ShownGroup | undefined }) {
  return of === undefined ? null : <span className={`num ${styles['count']}`}>{of.count}</span>;
}
