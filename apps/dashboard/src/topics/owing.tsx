import type { ClauseRow } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import table from '../lists/table.module.css';
import { RefLink } from '../voice/ref-link.tsx';
import { owingIn } from './owing-in.ts';
import styles from './topics.module.css';

/** Who owes what these clauses commit to, and how often. */
export function Owing({ clauses }: { clauses: readonly ClauseRow[] }) {
  const t = useTranslations('topics');
  const { owing, unsaid } = owingIn(clauses);
  return (
    <table className={`${table.table} ${styles.owing}`}>
      <caption className="heard">{t('page.who')}</caption>
      <tbody>
        {owing.map(({ actor, count }) => (
          <tr key={actor.id}>
            <th scope="row">
              <RefLink to={actor} />
            </th>
            <td className="quiet">{t('page.whoCount', { count })}</td>
          </tr>
        ))}
        {unsaid > 0 && (
          <tr>
            <th scope="row" className="quiet">
              {t('page.whoUnsaid')}
            </th>
            <td className="quiet">{t('page.whoCount', { count: unsaid })}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
