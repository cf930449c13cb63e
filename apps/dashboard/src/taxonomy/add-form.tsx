'use client';

import type { KeptTopic } from '@mithaq/client';
import { ownTopicCode, topicNameFrom } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import controls from '../controls/controls.module.css';
import { useMithaqClient } from '../register/browser-client.ts';
import { useDoing } from '../register/use-doing.ts';
import { Text } from '../voice/text.tsx';
import { FormOf } from './form-of.tsx';
import type { Keeping } from './keeping.ts';
import styles from './taxonomy.module.css';
import { parts, problemOf, typedOf, wordsOf } from './topic-words.ts';
import { WordsFields } from './words-fields.tsx';

const nameForm = /^[a-z]+(?:-[a-z]+)*$/;
const longestName = 60;

/** A new topic of a group, or without one a new group. Its code is proposed from its English name until somebody types another. */
export function AddForm({ group, keeping }: { group?: KeptTopic; keeping: Keeping }) {
  const t = useTranslations('taxonomy.add');
  const words = useTranslations('taxonomy.words');
  const client = useMithaqClient();
  const { busy, problem, act } = useDoing();
  const [typed, setTyped] = useState(() => typedOf({}));
  const [ownName, setOwnName] = useState<string>();
  const [isTried, setTried] = useState(false);
  const name = ownName ?? topicNameFrom(typed.label.en);
  const parent = group === undefined ? {} : { parent: group.code };
  const wrong = nameProblem(name, parent, keeping.topics);
  const add = () => {
    setTried(true);
    if (wrong !== undefined || parts.some((part) => problemOf(typed, part) !== undefined)) return;
    act(async () => {
      const { label, scope } = wordsOf(typed);
      const { code, revision } = await client.taxonomy.addTopic.mutate({ ...parent, name, label, scope });
      keeping.tell({ what: 'added', topic: label, undo: () => client.taxonomy.takeBack.mutate({ code, from: revision }) });
    });
  };
  return (
    <FormOf
      title={group ? t.rich('topic', { group: () => <Text of={group.label} /> }) : t('group')}
      go={t('go')}
      cancel={words('cancel')}
      busy={busy}
      isReady
      problem={problem}
      onGo={add}
      onCancel={() => keeping.open(undefined)}
    >
      <WordsFields typed={typed} change={setTyped} isTried={isTried} />
      <NameField
        name={name}
        code={ownTopicCode({ ...parent, name: name || '…' })}
        change={setOwnName}
        wrong={isTried ? wrong : undefined}
      />
    </FormOf>
  );
}

function nameProblem(
  name: string,
  parent: { readonly parent?: string },
  topics: readonly KeptTopic[],
): 'nameWrong' | 'nameTaken' | undefined {
  if (name.length > longestName || !nameForm.test(name)) return 'nameWrong';
  return topics.some(({ code }) => code === ownTopicCode({ ...parent, name })) ? 'nameTaken' : undefined;
}

interface NameParts {
  name: string;
  code: string;
  change: (name: string) => void;
  wrong: 'nameWrong' | 'nameTaken' | undefined;
}

function NameField({ name, code, change, wrong }: NameParts) {
  const t = useTranslations('taxonomy.add');
  const id = useId();
  return (
    <div className={`${controls['field']} ${styles['name']}`}>
      <label htmlFor={id}>{t('name')}</label>
      <input
        id={id}
        name="name"
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
        maxLength={longestName}
        value={name}
        aria-invalid={wrong !== undefined}
        aria-describedby={`${id}-says`}
        className={controls['box']}
        onChange={({ target }) => change(target.value)}
      />
      <span id={`${id}-says`}>
        <span className={wrong === undefined ? styles['hint'] : styles['wrong']}>{t(wrong ?? 'nameHint')}</span>{' '}
        <span className={styles['hint']}>
          {t.rich('code', {
            code: () => (
              <bdi lang="en" dir="ltr" className={styles['code']}>
                {code}
              </bdi>
            ),
          })}
        </span>
      </span>
    </div>
  );
}
