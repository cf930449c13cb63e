import { type Status, statuses } from '@mithaq/domain';
import { Text } from '../voice/text.tsx';
import { lineOf } from './line-of.ts';
import styles from './status-line.module.css';

/** A status in words, led by its own style of line. */
export function StatusLine({ status, large = false }: { status: Status; large?: boolean }) {
  const kinds = [styles.status, styles[lineOf(status)], large && styles.large].filter(Boolean);
  return (
    <span className={kinds.join(' ')}>
      <Text of={statuses.label(status)} />
    </span>
  );
}
