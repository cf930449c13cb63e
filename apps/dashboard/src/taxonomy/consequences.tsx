'use client';

import type { RetirementPreview } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { useLocale } from '../i18n/use-locale.ts';
import { Text } from '../voice/text.tsx';
import styles from './taxonomy.module.css';

/** What retiring a topic means, in sentences. */
export function Consequences({ of: { topic, successor, carried, led } }: { of: RetirementPreview }) {
  const t = useTranslations('taxonomy.retire');
  const locale = useLocale();
  const { clauses, agreements, drafts, suggestions } = carried;
  const named = {
    topic: () => (
      <span className="strong">
        <Text of={topic.label} />
      </span>
    ),
    successor: () => (
      <span className="strong">
        <Text of={successor.label} />
      </span>
    ),
    topics: () =>
      led.map(({ code, label }, at) => (
        <Fragment key={code}>
          {at > 0 && (locale === 'ar' ? '، ' : ', ')}
          <Text of={label} />
        </Fragment>
      )),
  };
  return (
    <div className={styles['means']}>
      <h4>{t('what')}</h4>
      <ul>
        <li>{t.rich('keep', { ...named, clauses, agreements })}</li>
        {clauses > 0 && <li>{t.rich('find', named)}</li>}
        <li>{t.rich('new', named)}</li>
        {drafts > 0 && <li>{t('drafts', { drafts })}</li>}
        {suggestions > 0 && <li>{t.rich('suggestions', { ...named, suggestions })}</li>}
        {led.length > 0 && <li>{t.rich('led', named)}</li>}
        <li>{t('back')}</li>
      </ul>
    </div>
  );
}
