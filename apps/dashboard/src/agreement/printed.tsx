import type { Ref } from '@mithaq/client';
import { getTranslations } from 'next-intl/server';
import { origin } from '../address/origin.ts';
import { dayInWords } from '../dates/day-in-words.ts';
import { getLocale, getReaderLocale } from '../i18n/get-locale.ts';
import { addressOf } from '../voice/address-of.ts';
import styles from './printed.module.css';

/** The end of a printed page: where it stands, and the day of printing. Not on the screen. */
export async function Printed({ of, today }: { of: Ref; today: string }) {
  const locale = await getLocale();
  const t = await getTranslations('agreement');
  const address = new URL(`/${locale}${addressOf(of) ?? ''}`, await origin()).href;
  return (
    <p className={styles.printed} data-now="">
      {t.rich('printed', {
        address: () => (
          <bdi dir="ltr" className={styles.address}>
            {address}
          </bdi>
        ),
        date: dayInWords(today, await getReaderLocale()),
      })}
    </p>
  );
}
