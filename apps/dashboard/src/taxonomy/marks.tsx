'use client';

import type { KeptTopic } from '@mithaq/client';
import type { LocalizedText } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { whenInWords } from '../history/when-in-words.ts';
import { directionOf, routing } from '../i18n/routing.ts';
import { useLocale, useReaderLocale } from '../i18n/use-locale.ts';
import { Text } from '../voice/text.tsx';
import styles from './taxonomy.module.css';

/** The same words in the other language, where there are any. */
export function InOtherLanguage({ of }: { of: LocalizedText }) {
  const locale = useLocale();
  const others = routing.locales.filter((other) => other !== locale && of[other] !== undefined && of[locale] !== undefined);
  return others.map((other) => (
    <p key={other} lang={other} dir={directionOf(other)} className={styles['other']}>
      {of[other]}
    </p>
  ));
}

/** The code, and what the register made of the topic: that it added, worded or retired it, and when it did so last. */
export function Marks({ topic, topics }: { topic: KeptTopic; topics: readonly KeptTopic[] }) {
  const t = useTranslations('taxonomy.marks');
  const locale = useReaderLocale();
  const { code, isOwn, base, changed } = topic;
  const says = [...(isOwn ? [t('own')] : []), ...(base === undefined ? [] : [t('reworded')])];
  return (
    <div className={styles['marks']}>
      <bdi lang="en" dir="ltr" className={styles['code']}>
        {code}
      </bdi>
      {says.map((words) => (
        <span key={words}>{words}</span>
      ))}
      <Retired topic={topic} topics={topics} />
      {changed && (
        <span className={styles['changed']}>
          {t.rich('changed', {
            when: whenInWords(new Date(changed.at), locale),
            by: changed.by === undefined ? 'none' : 'some',
            who: () => <bdi>{changed.by}</bdi>,
          })}
        </span>
      )}
    </div>
  );
}

function Retired({ topic, topics }: { topic: KeptTopic; topics: readonly KeptTopic[] }) {
  const t = useTranslations('taxonomy.marks');
  if (topic.replacedBy === undefined) return null;
  const successor = topics.find(({ code }) => code === topic.replacedBy);
  return (
    <span className={styles['notable']}>
      {t.rich(topic.isRetiredHere ? 'retired' : 'retiredByPackage', {
        topic: () => <Text of={successor?.label ?? { en: topic.replacedBy ?? '' }} />,
      })}
    </span>
  );
}
