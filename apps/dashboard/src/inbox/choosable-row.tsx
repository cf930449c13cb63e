'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ChoiceBox } from '../bulk/choice-box.tsx';
import { useChosen } from '../bulk/choosing-rows.tsx';
import table from '../lists/table.module.css';
import styles from './choosing.module.css';

/** A row that can be chosen: by its box, with Shift up to the one chosen last, or from the keyboard. */
export function ChoosableRow({ id, name, children }: { id: string; name: string; children: ReactNode }) {
  const t = useTranslations('inbox.bulk');
  const { isChosen, at, change } = useChosen();
  return (
    <tr
      data-row={id}
      data-chosen={isChosen(id) || undefined}
      data-at={at === id || undefined}
      className={`${table['row']} ${styles['row']}`}
      onFocus={() => at !== id && change((choosing) => ({ ...choosing, at: id }))}
    >
      <td className={styles['choice']}>
        <ChoiceBox id={id} label={t('choose', { name })} />
      </td>
      {children}
    </tr>
  );
}
