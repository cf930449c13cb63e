'use client';

import type { KeptTopic } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import controls from '../controls/controls.module.css';
import { useLocale } from '../i18n/use-locale.ts';
import { useMithaqClient } from '../register/browser-client.ts';
import { useDoing } from '../register/use-doing.ts';
import { Text } from '../voice/text.tsx';
import { FormOf } from './form-of.tsx';
import type { Keeping } from './keeping.ts';
import styles from './taxonomy.module.css';
import { boxes, parts, problemOf, typedOf, wordsOf } from './topic-words.ts';
import { WordsFields } from './words-fields.tsx';

/** Other words for a topic. Where somebody else changed it meanwhile, what they wrote is shown beside what stands in the boxes. */
export function WordsForm({ topic, keeping }: { topic: KeptTopic; keeping: Keeping }) {
  const t = useTranslations('taxonomy.words');
  const client = useMithaqClient();
  const { busy, problem, act } = useDoing();
  const [before, setBefore] = useState(topic);
  const [typed, setTyped] = useState(() => typedOf(topic));
  const [isTried, setTried] = useState(false);
  const { code } = topic;
  const isOvertaken = topic.revision !== before.revision;
  const save = () => {
    setTried(true);
    if (parts.some((part) => problemOf(typed, part) !== undefined)) return;
    act(async () => {
      const words = wordsOf(typed, before);
      const { revision } = await client.taxonomy.reword.mutate({ code, from: before.revision, ...words });
      const back = { code, from: revision, label: before.label, scope: before.scope };
      keeping.tell({ what: 'reworded', topic: words.label, undo: () => client.taxonomy.reword.mutate(back) });
    });
  };
  return (
    <FormOf
      title={t.rich('title', { topic: () => <Text of={before.label} /> })}
      go={t('save')}
      cancel={t('cancel')}
      busy={busy}
      isReady={!isOvertaken}
      problem={problem}
      onGo={save}
      onCancel={() => keeping.open(undefined)}
    >
      {isOvertaken && (
        <Theirs topic={topic}>
          <button
            type="button"
            className={controls['button']}
            onClick={() => {
              setTyped(typedOf(topic));
              setBefore(topic);
            }}
          >
            {t('takeTheirs')}
          </button>
          <button type="button" className={controls['button']} onClick={() => setBefore(topic)}>
            {t('keepMine')}
          </button>
        </Theirs>
      )}
      <WordsFields typed={typed} change={setTyped} isTried={isTried} />
      {topic.base && (
        <div className={styles['said']}>
          <p className={styles['hint']}>{t('package')}</p>
          <Words of={topic.base} />
          <button type="button" className={styles['way']} onClick={() => setTyped(typedOf(topic.base ?? {}))}>
            {t('putBack')}
          </button>
        </div>
      )}
    </FormOf>
  );
}

/** What somebody else made of the topic while its form was open, and what to do about it. */
function Theirs({ topic, children }: { topic: KeptTopic; children: ReactNode }) {
  const t = useTranslations('taxonomy.words');
  return (
    <div role="alert" className={styles['theirs']}>
      <p>{t.rich('changed', { who: () => <bdi className="strong">{topic.changed?.by ?? t('somebody')}</bdi> })}</p>
      {topic.replacedBy !== undefined && <p>{t('retiredMeanwhile')}</p>}
      <p className={styles['hint']}>{t('theirs')}</p>
      <Words of={topic} />
      <div className={styles['acts']}>{children}</div>
    </div>
  );
}

function Words({ of }: { of: Pick<KeptTopic, 'label' | 'scope'> }) {
  const locale = useLocale();
  return boxes
    .toSorted((one) => (one === locale ? -1 : 1))
    .flatMap((box) =>
      of.label[box] === undefined && of.scope[box] === undefined
        ? []
        : [
            <p key={box} lang={box} dir={box === 'ar' ? 'rtl' : 'ltr'} className={styles['words']}>
              <bdi className="strong">{of.label[box]}</bdi> <bdi>{of.scope[box]}</bdi>
            </p>,
          ],
    );
}
