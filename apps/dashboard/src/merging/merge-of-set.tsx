import type { ChangeSetMerge } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { Link } from '../navigation/link.ts';
import { Text } from '../voice/text.tsx';
import styles from './merging.module.css';
import { pairAddress } from './pair-address.ts';

/** What a change set joins, or takes apart, and the way to the two records side by side. */
export function MergeOfSet({ of: { act, into, absorbed } }: { of: ChangeSetMerge }) {
  const t = useTranslations('merging.ofSet');
  return (
    <p className={styles.note}>
      {t.rich(act, { into: () => <Text of={into.label} />, absorbed: () => <Text of={absorbed.label} /> })} ·{' '}
      <Link href={pairAddress(into.id, absorbed.id)}>{t('side')}</Link>
    </p>
  );
}
