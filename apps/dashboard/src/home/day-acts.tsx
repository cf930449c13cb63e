'use client';

import type { Ref } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import controls from '../controls/controls.module.css';
import { Key } from '../keys/key.tsx';
import { useKeys } from '../keys/use-keys.ts';
import { Link } from '../navigation/link.ts';
import { useRouter } from '../navigation/use-navigation.ts';
import { addressOf } from '../voice/address-of.ts';
import styles from './home.module.css';
import { useLooked } from './use-looked.ts';

const adding = '/inbox#import';

/** What an editor does first: reads on where something waits, or brings in a source. */
export function DayActs({ first }: { first: Ref | undefined }) {
  const t = useTranslations('desk.act');
  const router = useRouter();
  const reading = first && addressOf(first);
  useLooked();
  useWalkRows();
  useKeys('today', {
    read: reading === undefined ? undefined : () => router.push(reading),
    add: () => router.push(adding),
  });
  return (
    <p className={styles.acts}>
      {reading !== undefined && (
        <Link href={reading} className={`${controls['button']} ${controls['primary']}`}>
          {t('read')} <Key scope="today" act="read" />
        </Link>
      )}
      <Link href={adding} className={`${controls['button']} ${reading === undefined ? controls['primary'] : ''}`}>
        {t('add')} <Key scope="today" act="add" />
      </Link>
    </p>
  );
}

/** J and K go through the rows of the inbox: the focus is on what Enter opens. */
function useWalkRows(): void {
  const walk = (step: 1 | -1) => {
    const links = [...document.querySelectorAll<HTMLElement>('#inbox tbody th a')];
    const at = links.findIndex((link) => link.contains(document.activeElement));
    links[at === -1 ? 0 : Math.min(Math.max(at + step, 0), links.length - 1)]?.focus();
  };
  useKeys('today', { next: () => walk(1), previous: () => walk(-1) });
}
