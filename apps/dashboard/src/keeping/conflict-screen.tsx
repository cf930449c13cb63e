'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import controls from '../controls/controls.module.css';
import { whenInWords } from '../history/when-in-words.ts';
import { useReaderLocale } from '../i18n/use-locale.ts';
import { ariaKey, Key } from '../keys/key.tsx';
import { isResolved } from './choosing.ts';
import { ClashingField, type InWords } from './clashing-field.tsx';
import styles from './keeping.module.css';
import type { Conflict } from './keeping.ts';
import { useConflictKeys } from './use-conflict-keys.ts';
import type { Kept } from './use-kept.ts';
import { useWhoSaved } from './use-who-saved.ts';

interface Parts {
  kept: Kept;
  /** Puts a value of a field in words; where nobody does it is shown as it is written. */
  inWords?: InWords;
}

/** Field by field what was, what somebody else saved first, and what was typed here; and what stays is chosen. Nothing is shown without a conflict. */
export function ConflictScreen({ kept, inWords }: Parts) {
  return kept.conflict ? <Screen kept={kept} conflict={kept.conflict} inWords={inWords} /> : null;
}

interface ScreenParts {
  kept: Kept;
  conflict: Conflict;
  inWords: InWords | undefined;
}

function Screen({ kept, conflict, inWords }: ScreenParts) {
  const t = useTranslations('keeping.conflictScreen');
  const titleId = useId();
  const { clashes, choices } = conflict;
  const left = clashes.filter((clash) => choices[clash.property] === undefined).length;
  const chooseAll = (keep: 'mine' | 'theirs') => {
    for (const { property } of clashes) kept.choose(property, { keep });
  };
  const screen = useConflictKeys({ kept, conflict });
  return (
    <section ref={screen} className={styles['screen']} aria-labelledby={titleId}>
      <h2 id={titleId}>{t('title')}</h2>
      <p className={styles['why']}>
        <WhoSaved kept={kept} conflict={conflict} /> {t('rest')} {t('lost')}
      </p>
      {clashes.length > 1 && (
        <p className={styles['end']}>
          <button type="button" className={controls['button']} onClick={() => chooseAll('theirs')}>
            {t('allTheirs')}
          </button>
          <button type="button" className={controls['button']} onClick={() => chooseAll('mine')}>
            {t('allMine')}
          </button>
        </p>
      )}
      {clashes.map((clash) => (
        <ClashingField
          key={clash.property}
          subject={kept.subject}
          clash={clash}
          inWords={inWords}
          choice={choices[clash.property]}
          choose={(choice) => kept.choose(clash.property, choice)}
        />
      ))}
      <p className={styles['end']}>
        <button
          type="button"
          className={`${controls['button']} ${controls['primary']}`}
          aria-keyshortcuts={ariaKey('conflict', 'resolve')}
          disabled={!isResolved(conflict)}
          onClick={kept.resolve}
        >
          {t('resolve')} <Key scope="conflict" act="resolve" />
        </button>
        <span role="status" className="small quiet">
          {t('left', { count: left })}
        </span>
      </p>
    </section>
  );
}

function WhoSaved({ kept, conflict }: Pick<ScreenParts, 'kept' | 'conflict'>) {
  const t = useTranslations('keeping.conflictScreen');
  const locale = useReaderLocale();
  const who = useWhoSaved(kept.subject, conflict.theirs.revision);
  if (who?.by === undefined) return t('whoUnknown');
  const { by, at } = who;
  return t.rich('who', { name: () => <bdi>{by}</bdi>, time: () => <time dateTime={at}>{whenInWords(new Date(at), locale)}</time> });
}
