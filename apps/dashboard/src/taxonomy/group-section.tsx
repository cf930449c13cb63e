'use client';

import type { KeptTopic } from '@mithaq/client';
import { pickText } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { useLocale } from '../i18n/use-locale.ts';
import table from '../lists/table.module.css';
import { Scope } from '../topics/topic-table.tsx';
import { Text } from '../voice/text.tsx';
import type { Keeping } from './keeping.ts';
import { InOtherLanguage, Marks } from './marks.tsx';
import { OpenedAt } from './opened-at.tsx';
import styles from './taxonomy.module.css';
import { TopicActs } from './topic-acts.tsx';
import { TopicLine } from './topic-line.tsx';
import { Used } from './used.tsx';

interface Parts {
  group: KeptTopic;
  /** The codes of the topics that are shown. */
  shown: ReadonlySet<string>;
  keeping: Keeping;
}

/** A group: its words, what uses it, and its topics as a table. */
export function GroupSection({ group, shown, keeping }: Parts) {
  const t = useTranslations('taxonomy.columns');
  const locale = useLocale();
  const topics = keeping.topics.filter(({ code, parent }) => parent === group.code && shown.has(code));
  const id = `group-${group.code}`;
  return (
    <section aria-labelledby={id} className={styles['group']} data-topic={group.code}>
      <div className={styles['head']}>
        <div>
          <h2 id={id}>
            <Text of={group.label} />
          </h2>
          <InOtherLanguage of={group.label} />
          <Marks topic={group} topics={keeping.topics} />
        </div>
        <div className={styles['scope']}>
          <Scope of={group} />
        </div>
        <Used topic={group} keeping={keeping} />
        {keeping.mayChange && <TopicActs topic={group} keeping={keeping} />}
      </div>
      <OpenedAt topic={group} keeping={keeping} />
      {topics.length > 0 && (
        <table className={`${table['table']} ${table['stacks']} ${styles['topics']}`}>
          <caption className="heard">{pickText(group.label, locale).text}</caption>
          <thead>
            <tr>
              <th scope="col">{t('topic')}</th>
              <th scope="col">{t('scope')}</th>
              <th scope="col">{t('used')}</th>
              {keeping.mayChange && <th scope="col">{t('acts')}</th>}
            </tr>
          </thead>
          <tbody>
            {topics.map((topic) => (
              <TopicLine key={topic.code} topic={topic} keeping={keeping} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
