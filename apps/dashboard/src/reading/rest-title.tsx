import type { ProposalView } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { Text } from '../voice/text.tsx';
import { countsOf } from './left-out.ts';
import styles from './proposals.module.css';
import { InARow } from './referent.tsx';

/** What was left out of a proposal that was accepted: what that holds, and what it was left out of. */
export function RestTitle({ of: rest }: { of: ProposalView }) {
  const t = useTranslations('leftOut');
  const [main] = rest.parts;
  return (
    <>
      <InARow of={countsOf(rest).map(({ kind, count }) => ({ key: kind, node: t(`holds.${kind}`, { count }) }))} />
      {main && <span className={styles['hint']}> {t.rich('of', { title: () => <Text of={main.label} /> })}</span>}
    </>
  );
}
