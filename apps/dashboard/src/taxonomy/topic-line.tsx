'use client';

import type { KeptTopic } from '@mithaq/client';
import table from '../lists/table.module.css';
import { Equivalents } from '../topics/equivalents.tsx';
import { Scope } from '../topics/topic-table.tsx';
import { Text } from '../voice/text.tsx';
import type { Keeping } from './keeping.ts';
import { InOtherLanguage, Marks } from './marks.tsx';
import { isOpenAt, OpenedAt } from './opened-at.tsx';
import styles from './taxonomy.module.css';
import { TopicActs } from './topic-acts.tsx';
import { Used } from './used.tsx';

/** A topic in its row, and under it what is open at it. */
export function TopicLine({ topic, keeping }: { topic: KeptTopic; keeping: Keeping }) {
  return (
    <>
      <tr className={`${table['row']} ${topic.replacedBy === undefined ? '' : styles['retired']}`} data-topic={topic.code}>
        <th scope="row" className={styles['topic']}>
          <span className={table['name']}>
            <Text of={topic.label} />
          </span>
          <InOtherLanguage of={topic.label} />
          <Marks topic={topic} topics={keeping.topics} />
        </th>
        <td className={styles['scope']}>
          <Scope of={topic} />
          <Equivalents of={topic} />
        </td>
        <td>
          <Used topic={topic} keeping={keeping} />
        </td>
        {keeping.mayChange && (
          <td>
            <TopicActs topic={topic} keeping={keeping} />
          </td>
        )}
      </tr>
      {isOpenAt(topic, keeping) && (
        <tr className={styles['openRow']}>
          <td colSpan={4}>
            <OpenedAt topic={topic} keeping={keeping} />
          </td>
        </tr>
      )}
    </>
  );
}
