'use client';

import { failureOf, type KeptTopic, type TopicUses } from '@mithaq/client';
import { pickText } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import controls from '../controls/controls.module.css';
import { useLocale } from '../i18n/use-locale.ts';
import { Link } from '../navigation/link.ts';
import { useMithaqClient } from '../register/browser-client.ts';
import { Text } from '../voice/text.tsx';
import type { Keeping } from './keeping.ts';
import styles from './taxonomy.module.css';

/** So many of each the register tells of. */
const most = 20;

/** The drafts and the sources with open suggestions that carry a topic. */
export function WhereUsed({ topic, keeping }: { topic: KeptTopic; keeping: Keeping }) {
  const t = useTranslations('taxonomy.used');
  const doing = useTranslations('doing');
  const client = useMithaqClient();
  const locale = useLocale();
  const [uses, setUses] = useState<TopicUses | string>();
  useEffect(() => {
    client.taxonomy.uses.query({ code: topic.code }).then(setUses, (error: unknown) => {
      const failure = failureOf(error);
      setUses(failure === undefined || failure.unreachable ? doing('unreachable') : failure.message);
    });
  }, [client, topic.code, doing]);
  const label = t('where', { topic: pickText(topic.label, locale).text });
  return (
    <section aria-label={label} className={styles['form']}>
      <h3>{label}</h3>
      {uses === undefined && (
        <p role="status" className="quiet">
          {t('loading')}
        </p>
      )}
      {typeof uses === 'string' && (
        <p role="alert" className={styles['trouble']}>
          {uses}
        </p>
      )}
      {typeof uses === 'object' && <Uses of={uses} />}
      <p>
        <button type="button" className={controls['button']} onClick={() => keeping.open(undefined)}>
          {t('close')}
        </button>
      </p>
    </section>
  );
}

function Uses({ of: { drafts, sources } }: { of: TopicUses }) {
  const t = useTranslations('taxonomy.used');
  return (
    <div className={styles['pair']}>
      {drafts.length > 0 && (
        <div>
          <h4>{t('drafts')}</h4>
          <ul>
            {drafts.map(({ record, changeSet }) => (
              <li key={record.id}>
                {t.rich('draftOf', {
                  record: () => (
                    <Link href={`/edit/${record.id}`}>
                      <Text of={Object.keys(record.label).length > 0 ? record.label : { en: record.slug }} />
                    </Link>
                  ),
                  changeSet: (words) => <Link href={`/review/${changeSet}`}>{words}</Link>,
                })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {sources.length > 0 && (
        <div>
          <h4>{t('sources')}</h4>
          <ul>
            {sources.map(({ source, suggestions: count }) => (
              <li key={source.id}>
                {t.rich('sourceOf', {
                  source: () => (
                    <Link href={`/sources/${source.slug}`}>
                      <Text of={source.label} />
                    </Link>
                  ),
                  count,
                })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {(drafts.length >= most || sources.length >= most) && <p className="quiet small">{t('first', { count: most })}</p>}
    </div>
  );
}
