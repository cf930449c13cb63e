import type { StatementView } from '@mithaq/client';
import { Text } from '../voice/text.tsx';
import { notesOf } from './notes-of.ts';
import styles from './passages.module.css';

interface Parts {
  statements: readonly StatementView[];
  /** The page tells elsewhere where sources differ, with the note on it. */
  exceptDisputed?: boolean;
}

/** The public notes on statements, each once. */
export function Notes({ statements, exceptDisputed = false }: Parts) {
  return [...notesOf(statements, exceptDisputed)].map(([key, note]) => (
    <p key={key} className={styles.note}>
      <Text of={note} />
    </p>
  ));
}
