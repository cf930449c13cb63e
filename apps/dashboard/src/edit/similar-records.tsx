'use client';

import type { SimilarView } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Link } from '../navigation/link.ts';
import { Text } from '../voice/text.tsx';
import styles from './edit.module.css';

interface Parts {
  similar: readonly SimilarView[];
  /** Takes one that is there instead; where nothing can be taken, each is a way to its own form. */
  take?: ((id: string) => void) | undefined;
}

const mostShown = 4;

/** A warning that what is typed may be in the register already, why, and the way to take what is there. */
export function SimilarRecords({ similar, take }: Parts) {
  const t = useTranslations('edit.similar');
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const shown = similar.filter(({ ref }) => !dismissed.includes(ref.id)).slice(0, mostShown);
  if (shown.length === 0) return null;
  return (
    <div role="status" className={styles['similar']}>
      <p className={styles['similarTitle']}>{t('title', { count: shown.length })}</p>
      <ul>
        {shown.map(({ ref, reasons }, place) => (
          <li key={ref.id}>
            <span className={styles['lineName']}>
              {Object.keys(ref.label).length > 0 ? <Text of={ref.label} /> : <bdi>{ref.slug}</bdi>}
            </span>
            {reasons.map(({ label, values }) => (
              <span key={JSON.stringify(label)} className={styles['why']}>
                <Text of={label} />
                {values.length > 0 && (
                  <>
                    {' '}
                    <bdi>{values.join(' · ')}</bdi>
                  </>
                )}
              </span>
            ))}
            {take ? (
              <button type="button" className={styles['quietly']} onClick={() => take(ref.id)}>
                {t('take')} {place === 0 && <kbd>Alt ↵</kbd>}
              </button>
            ) : (
              <Link href={`/edit/${ref.id}`}>{t('open')}</Link>
            )}
          </li>
        ))}
      </ul>
      <button type="button" className={styles['quietly']} onClick={() => setDismissed(similar.map(({ ref }) => ref.id))}>
        {t('none', { count: shown.length })}
      </button>
    </div>
  );
}
