import type { MergeView } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { Link } from '../navigation/link.ts';
import { JoinedWords } from './joined-words.tsx';
import styles from './merging.module.css';
import { pairAddress } from './pair-address.ts';

/** What is joined, the latest first, each with the way to take it apart. */
export function JoinedList({ rows }: { rows: readonly MergeView[] }) {
  const t = useTranslations('merging.joined');
  return (
    <ul className={styles.rows}>
      {rows.map((merge) => (
        <li key={merge.absorbed.id}>
          <span>
            <JoinedWords of={merge} />
          </span>{' '}
          <Link href={pairAddress(merge.into.id, merge.absorbed.id)}>{t('apart')}</Link>
        </li>
      ))}
    </ul>
  );
}
