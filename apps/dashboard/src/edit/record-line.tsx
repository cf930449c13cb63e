'use client';

import type { KnownRecord } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { useDateWords } from '../dates/use-date-words.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { Text } from '../voice/text.tsx';
import styles from './edit.module.css';
import { tellingOf } from './told-apart.ts';

/** A record with what tells it from one that is called alike. */
export function RecordLine({ of }: { of: KnownRecord }) {
  const t = useTranslations('edit.record');
  const locale = useLocale();
  const inWords = useDateWords();
  const { sort, countries, date } = tellingOf(of);
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  return (
    <span className={styles['line']}>
      <span className={styles['lineName']}>
        {Object.keys(of.ref.label).length > 0 ? <Text of={of.ref.label} /> : <bdi>{of.ref.slug}</bdi>}
      </span>
      <span className={styles['lineTelling']}>
        {sort && <Text of={sort} />}
        {countries.length > 0 && <span>{countries.map((code) => names.of(code) ?? code).join(t('comma'))}</span>}
        {of.parent && <Text of={of.parent.label} />}
        {date && <bdi>{inWords(date)}</bdi>}
        {of.ref.record !== 'source' && <span>{t('sources', { count: of.sources })}</span>}
        {of.isNew && <span>{t('isNew')}</span>}
      </span>
    </span>
  );
}
