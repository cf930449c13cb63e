'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import controls from '../controls/controls.module.css';

/** Asks for the page again. */
export function TryAgain({ reset }: { reset?: () => void }) {
  const t = useTranslations('states');
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const again = () =>
    startTransition(() => {
      router.refresh();
      reset?.();
    });
  return (
    <button type="button" className={controls.button} onClick={again} disabled={pending}>
      {pending ? t('trying') : t('tryAgain')}
    </button>
  );
}
