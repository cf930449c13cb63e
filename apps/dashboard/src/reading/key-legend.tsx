'use client';

import { useTranslations } from 'next-intl';
import { Key } from '../keys/key.tsx';
import type { ActOf } from '../keys/key-table.ts';
import { turnKeys, useKeysOn } from '../keys/keys-on.ts';
import styles from './keys.module.css';

const judging = [
  'next',
  'accept',
  'change',
  'reject',
  'later',
  'undo',
  'proposals',
  'drop',
  'words',
] as const satisfies readonly ActOf<'room'>[];
const reading = ['words', 'unfold'] as const satisfies readonly ActOf<'room'>[];
const onward = { ltr: ['right', 'rightward'], rtl: ['left', 'leftward'] } as const satisfies Record<string, readonly ActOf<'words'>[]>;
const chosen = ['firstLetter', 'make', 'link', 'cite', 'leave'] as const satisfies readonly ActOf<'words'>[];

interface Parts {
  /** Whether words are chosen, and their keys hold. */
  choosing: boolean;
  judges: boolean;
  /** In which the text is read: the keys that go on in it are told. */
  direction: 'ltr' | 'rtl';
}

/** The keys that hold just now, and the switch that turns them off (WCAG 2.1.4). All of them are on the sheet that `?` opens. */
export function KeyLegend({ choosing, judges, direction }: Parts) {
  const t = useTranslations('reading.keys');
  const words = useTranslations('keys.acts');
  const isOn = useKeysOn();
  return (
    <section aria-label={t('label')} className={styles['keys']}>
      {choosing
        ? [...onward[direction], ...chosen].map((act) => (
            <span key={act}>
              <Key scope="words" act={act} /> {words(`words.${act}`)}
            </span>
          ))
        : (judges ? judging : reading).map((act) => (
            <span key={act}>
              <Key scope="room" act={act} /> {words(`room.${act}`)}
            </span>
          ))}
      <span>
        <Key scope="everywhere" act="help" /> {t('all')}
      </span>
      <button type="button" aria-pressed={isOn} onClick={() => turnKeys(!isOn)}>
        {isOn ? t('on') : t('off')}
      </button>
    </section>
  );
}
