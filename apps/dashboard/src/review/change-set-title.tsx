'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import controls from '../controls/controls.module.css';
import { useAwake } from '../controls/use-awake.ts';
import { ariaKey, Key } from '../keys/key.tsx';
import { useKeys } from '../keys/use-keys.ts';
import page from '../page/page.module.css';
import styles from './review.module.css';
import { useRename } from './use-rename.ts';

interface Parts {
  id: string;
  revision: number;
  title: string;
  /** Whether it is worked on: what is closed keeps its name. */
  open: boolean;
}

/** What a change set is called, and the way to call it otherwise. */
export function ChangeSetTitle({ id, revision, title, open }: Parts) {
  const t = useTranslations('review.rename');
  const awake = useAwake();
  const [isRenaming, setRenaming] = useState(false);
  useKeys('changeSet', { rename: () => setRenaming(true) }, open && !isRenaming);
  if (isRenaming) return <RenameForm which={{ id, revision }} title={title} onDone={() => setRenaming(false)} />;
  return (
    <div className={styles['titled']}>
      <h1 className={page['title']}>
        <bdi>{title}</bdi>
      </h1>
      {open && (
        <button
          type="button"
          className={`${controls['button']} ${awake ? '' : controls['asleep']}`}
          disabled={!awake}
          aria-keyshortcuts={ariaKey('changeSet', 'rename')}
          onClick={() => setRenaming(true)}
        >
          {t('rename')} <Key scope="changeSet" act="rename" />
        </button>
      )}
    </div>
  );
}

interface Form {
  which: Parameters<typeof useRename>[0];
  title: string;
  onDone: () => void;
}

function RenameForm({ which, title, onDone }: Form) {
  const t = useTranslations('review.rename');
  const [typed, setTyped] = useState(title);
  const { busy, problem, rename } = useRename(which);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() === title) onDone();
    else rename(typed.trim(), onDone);
  };
  return (
    <form className={styles['renaming']} onSubmit={onSubmit} onKeyDown={({ key }) => key === 'Escape' && onDone()}>
      <label>
        <span className="small quiet">{t('label')}</span>
        <input
          ref={selectAll}
          className={controls['input']}
          dir="auto"
          required
          maxLength={200}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <button type="submit" className={`${controls['button']} ${controls['primary']}`} disabled={busy || typed.trim() === ''}>
        {t('save')} <kbd>↵</kbd>
      </button>
      <button type="button" className={controls['button']} onClick={onDone}>
        {t('keep')} <kbd>Esc</kbd>
      </button>
      <p role="alert" className={styles['trouble']}>
        {problem}
      </p>
    </form>
  );
}

function selectAll(field: HTMLInputElement | null): void {
  field?.select();
}
