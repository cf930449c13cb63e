'use client';

import { failureOf, type KeptTopic, type RetirementPreview } from '@mithaq/client';
import { pickText } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { useEffect, useId, useState } from 'react';
import controls from '../controls/controls.module.css';
import { useLocale } from '../i18n/use-locale.ts';
import { useMithaqClient } from '../register/browser-client.ts';
import { useDoing } from '../register/use-doing.ts';
import { Text } from '../voice/text.tsx';
import { Consequences } from './consequences.tsx';
import { FormOf } from './form-of.tsx';
import type { Keeping } from './keeping.ts';
import styles from './taxonomy.module.css';

/** Retiring a topic: what takes its place, and what that means, before it can be done. */
export function RetireForm({ topic, keeping }: { topic: KeptTopic; keeping: Keeping }) {
  const t = useTranslations('taxonomy.retire');
  const client = useMithaqClient();
  const { busy, problem, act } = useDoing();
  const [seen, setSeen] = useState(topic.revision);
  const [successor, setSuccessor] = useState('');
  const preview = usePreview(topic.code, successor);
  const { code } = topic;
  const holding = keeping.topics.filter(({ parent, replacedBy }) => parent === code && replacedBy === undefined);
  const isOvertaken = topic.revision !== seen;
  const told = typeof preview === 'object' ? preview : undefined;
  const retire = () =>
    act(async () => {
      const { revision } = await client.taxonomy.retire.mutate({ code, successor, from: seen });
      const done = { topic: topic.label, successor: told?.successor.label ?? {} };
      keeping.tell({ what: 'retired', ...done, undo: () => client.taxonomy.restore.mutate({ code, from: revision }) });
    });
  return (
    <FormOf
      title={t.rich('title', { topic: () => <Text of={topic.label} /> })}
      go={t('go')}
      cancel={t('cancel')}
      busy={busy}
      isReady={told !== undefined && !isOvertaken && topic.replacedBy === undefined}
      problem={problem ?? (typeof preview === 'string' ? preview : undefined)}
      onGo={retire}
      onCancel={() => keeping.open(undefined)}
    >
      {isOvertaken && (
        <p role="alert" className={styles['theirs']}>
          {t.rich('changed', { who: () => <bdi className="strong">{topic.changed?.by}</bdi> })}
        </p>
      )}
      {holding.length > 0 ? (
        <p className={styles['theirs']}>
          {t.rich('holding', {
            topics: () => holding.map(({ code: one, label }, at) => <Named key={one} label={label} isFirst={at === 0} />),
          })}
        </p>
      ) : (
        <SuccessorField
          topic={topic}
          topics={keeping.topics}
          value={successor}
          change={(next) => {
            setSuccessor(next);
            setSeen(topic.revision);
          }}
        />
      )}
      <div aria-live="polite">
        {successor !== '' && preview === undefined && <p className="quiet small">{t('loading')}</p>}
        {told && <Consequences of={told} />}
      </div>
    </FormOf>
  );
}

function Named({ label, isFirst }: { label: KeptTopic['label']; isFirst: boolean }) {
  const locale = useLocale();
  return (
    <>
      {isFirst ? '' : locale === 'ar' ? '، ' : ', '}
      <Text of={label} />
    </>
  );
}

/** What a retirement would mean; the refusal in words; nothing while it is asked. */
function usePreview(code: string, successor: string): RetirementPreview | string | undefined {
  const client = useMithaqClient();
  const doing = useTranslations('doing');
  const [preview, setPreview] = useState<{ readonly of: string; readonly is: RetirementPreview | string }>();
  useEffect(() => {
    if (successor === '') return;
    client.taxonomy.previewRetirement.query({ code, successor }).then(
      (is) => setPreview({ of: successor, is }),
      (error: unknown) => {
        const failure = failureOf(error);
        setPreview({ of: successor, is: failure === undefined || failure.unreachable ? doing('unreachable') : failure.message });
      },
    );
  }, [client, code, successor, doing]);
  return preview?.of === successor && successor !== '' ? preview.is : undefined;
}

interface SuccessorParts {
  topic: KeptTopic;
  topics: readonly KeptTopic[];
  value: string;
  change: (code: string) => void;
}

/** The topics in use, by their groups: all but the topic itself. */
function SuccessorField({ topic, topics, value, change }: SuccessorParts) {
  const t = useTranslations('taxonomy.retire');
  const locale = useLocale();
  const id = useId();
  const offered = topics.filter(({ code, parent, replacedBy }) => replacedBy === undefined && code !== topic.code && parent !== topic.code);
  const groups = topics.filter(({ parent }) => parent === undefined);
  return (
    <div className={`${controls['field']} ${styles['name']}`}>
      <label htmlFor={id}>{t('successor')}</label>
      <select
        ref={focusOnce}
        id={id}
        name="successor"
        value={value}
        className={`${controls['box']} ${styles['successor']}`}
        onChange={({ target }) => change(target.value)}
      >
        <option value="">{t('choose')}</option>
        {groups.map((group) => (
          <optgroup key={group.code} label={pickText(group.label, locale).text}>
            {offered
              .filter(({ code, parent }) => code === group.code || parent === group.code)
              .map(({ code, label }) => (
                <option key={code} value={code}>
                  {pickText(label, locale).text}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

function focusOnce(select: HTMLSelectElement | null): void {
  select?.focus();
}
