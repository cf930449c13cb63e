'use client';

import type { KeptTopic } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import controls from '../controls/controls.module.css';
import { useAwake } from '../controls/use-awake.ts';
import { Empty } from '../states/empty.tsx';
import { AddForm } from './add-form.tsx';
import { DoneNotice } from './done-notice.tsx';
import { GroupSection } from './group-section.tsx';
import type { Keeping, Opened } from './keeping.ts';
import styles from './taxonomy.module.css';
import { isShown, type View, views } from './views.ts';

interface Parts {
  topics: readonly KeptTopic[];
  mayChange: boolean;
}

/** The taxonomy group by group, with a form open at one topic at most, and what was done last with the way to take it back. */
export function TaxonomyEditor({ topics, mayChange }: Parts) {
  const t = useTranslations('taxonomy');
  const [opened, setOpened] = useState<Opened>();
  const [done, setDone] = useState<Keeping['done']>();
  const [words, setWords] = useState('');
  const [view, setView] = useState<View>('all');
  const keeping: Keeping = {
    topics,
    mayChange,
    opened,
    // What cannot be taken back any more has been read: it does not lie over what is opened next.
    open: (next) => {
      setOpened(next);
      if (next !== undefined) setDone((told) => (told?.undo === undefined ? undefined : told));
    },
    done,
    tell: (told) => {
      setOpened(undefined);
      setDone(told);
    },
  };
  const shown = new Set(topics.filter((topic) => isShown(topic, { view, words })).map(({ code }) => code));
  const groups = topics.filter(
    ({ code, parent }) => parent === undefined && topics.some((one) => shown.has(one.code) && (one.code === code || one.parent === code)),
  );
  return (
    <>
      <Finding words={words} setWords={setWords} view={view} setView={setView}>
        {mayChange && <NewGroup keeping={keeping} />}
      </Finding>
      {groups.length === 0 && <Empty says={t('find.none')}>{t('find.noneWhy')}</Empty>}
      {groups.map((group) => (
        <GroupSection key={group.code} group={group} shown={shown} keeping={keeping} />
      ))}
      <DoneNotice keeping={keeping} />
    </>
  );
}

interface FindingParts {
  words: string;
  setWords: (words: string) => void;
  view: View;
  setView: (view: View) => void;
  children: ReactNode;
}

function Finding({ words, setWords, view, setView, children }: FindingParts) {
  const t = useTranslations('taxonomy.find');
  return (
    <div className={styles['finding']}>
      <label className={controls['field']}>
        <span className={controls['label']}>{t('label')}</span>
        <input
          type="search"
          value={words}
          maxLength={200}
          dir="auto"
          className={controls['input']}
          onChange={({ target }) => setWords(target.value)}
        />
      </label>
      <label className={controls['field']}>
        <span className={controls['label']}>{t('view')}</span>
        <select
          value={view}
          className={controls['input']}
          onChange={({ target }) => setView(views.find((one) => one === target.value) ?? 'all')}
        >
          {views.map((one) => (
            <option key={one} value={one}>
              {t(`views.${one}`)}
            </option>
          ))}
        </select>
      </label>
      {children}
    </div>
  );
}

function NewGroup({ keeping }: { keeping: Keeping }) {
  const t = useTranslations('taxonomy');
  const awake = useAwake();
  const isOpen = keeping.opened?.form === 'add' && keeping.opened.code === undefined;
  return (
    <>
      <button
        type="button"
        disabled={!awake}
        aria-expanded={isOpen}
        className={`${controls['button']} ${awake ? '' : controls['asleep']}`}
        onClick={() => keeping.open(isOpen ? undefined : { form: 'add' })}
      >
        {t('addGroup')}
      </button>
      {isOpen && (
        <div className={styles['whole']}>
          <AddForm keeping={keeping} />
        </div>
      )}
    </>
  );
}
