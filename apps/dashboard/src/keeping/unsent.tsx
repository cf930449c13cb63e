'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Link } from '../navigation/link.ts';
import { deviceOf } from './device.ts';
import styles from './keeping.module.css';

/** What has waited on the device for so long, in milliseconds, is not just being typed. */
const aWhile = 15_000;

/** How many records this device holds that the server lacks, with the way to them; nothing where there are none. */
export function Unsent({ account }: { account: string }) {
  const t = useTranslations('shell');
  const count = useUnsent(account);
  if (count === 0) return null;
  return (
    <Link href="/unsaved" className={styles['attention']}>
      {t('unsent', { count })}
    </Link>
  );
}

function useUnsent(account: string): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const look = () =>
      deviceOf(account)
        .all()
        .then(
          (all) => setCount(all.filter(({ typedAt }) => Date.now() - Date.parse(typedAt) > aWhile).length),
          () => setCount(0),
        );
    void look();
    const again = setInterval(look, aWhile);
    return () => clearInterval(again);
  }, [account]);
  return count;
}
