'use client';

import type { LocalizedText } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import controls from '../controls/controls.module.css';
import { Link } from '../navigation/link.ts';
import { Text } from '../voice/text.tsx';
import styles from './tables.module.css';
import type { SavingStep } from './use-saving.ts';

interface Parts {
  doing: SavingStep;
  captionOf: (id: string) => LocalizedText;
  undo: () => void;
  again: () => void;
}

/** How far a save is, and what came of it: how many, where they are, which not and why, and the way to take it back. */
export function SavedNews({ doing, captionOf, undo, again }: Parts) {
  const t = useTranslations('tables.save');
  const unreachable = useTranslations('tables')('unreachable');
  if (doing.step === 'nothing') return null;
  if (doing.step === 'running') return <p role="status">{t('running', { over: doing.over, of: doing.of })}</p>;
  if (doing.step === 'taken-back') return <p role="status">{t('undone', { count: doing.count })}</p>;
  const { into, saved, notSaved } = doing.saving;
  const set = () => <bdi className="strong">{saved[0]?.changeSet.title ?? into.title}</bdi>;
  return (
    <>
      <div className={styles['acts']}>
        <p role="status" data-saved={saved.length}>
          {t.rich('saved', { count: saved.length, set })}
        </p>
        {saved.length > 0 && (
          <>
            <Link href={`/review/${into.id}`} className={controls['button']}>
              {t('handIn')}
            </Link>
            <button type="button" className={controls['button']} onClick={undo}>
              {t('undo')}
            </button>
          </>
        )}
      </div>
      {doing.failure && (
        <p role="alert" className={styles['trouble']}>
          {t('notUndone')} {doing.failure.unreachable ? unreachable : doing.failure.message}
        </p>
      )}
      {notSaved.size > 0 && (
        <div role="alert" className={styles['failed']}>
          <p className={styles['trouble']}>{t('failed', { count: notSaved.size })}</p>
          <ul>
            {[...notSaved].map(([id, { message }]) => (
              <li key={id}>
                <Text of={captionOf(id)} /> <span className="quiet">{message ?? unreachable}</span>
              </li>
            ))}
          </ul>
          <button type="button" className={controls['button']} onClick={again}>
            {t('again')}
          </button>
        </div>
      )}
    </>
  );
}
