'use client';

import { failureOf } from '@mithaq/client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import controls from '../controls/controls.module.css';
import { useMithaqClient } from '../register/browser-client.ts';
import styles from './learned.module.css';

/** Has judgements of one thing counted from now on alone, or all of them again: each takes the other back. */
export function RecountButton({ basis, isReset }: { basis: string; isReset: boolean }) {
  const t = useTranslations('learned');
  const client = useMithaqClient();
  const router = useRouter();
  const [busy, start] = useTransition();
  const [trouble, setTrouble] = useState<string>();
  const act = () =>
    start(async () => {
      try {
        await client.learning.reset.mutate({ basis, restore: isReset });
        setTrouble(undefined);
        router.refresh();
      } catch (error) {
        const failure = failureOf(error);
        setTrouble(failure === undefined || failure.unreachable ? t('unreachable') : failure.message);
      }
    });
  return (
    <>
      <button type="button" className={controls['button']} disabled={busy} onClick={act}>
        {t(isReset ? 'restore' : 'reset')}
      </button>
      <div role="alert" className={styles['trouble']}>
        {trouble}
      </div>
    </>
  );
}
