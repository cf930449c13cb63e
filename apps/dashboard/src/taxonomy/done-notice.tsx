'use client';

import { useTranslations } from 'next-intl';
import { useDoing } from '../register/use-doing.ts';
import { Text } from '../voice/text.tsx';
import type { Keeping } from './keeping.ts';
import styles from './taxonomy.module.css';

/** What was done last, and the way to take it back: where the keyboard goes, since the form that was used is gone. */
export function DoneNotice({ keeping: { done, tell } }: { keeping: Keeping }) {
  const t = useTranslations('taxonomy');
  const { busy, problem, act } = useDoing();
  const undo = done?.undo;
  const takeBack = () =>
    act(async () => {
      if (done === undefined || undo === undefined) return;
      await undo();
      tell({ what: 'undone', topic: done.topic });
    });
  return (
    <div className={styles['notice']} data-done={done?.what}>
      <p role="status">
        {done &&
          t.rich(`done.${done.what}`, {
            topic: () => <Text of={done.topic} />,
            successor: () => <Text of={done.successor ?? {}} />,
          })}{' '}
        {undo && (
          <button key={String(done?.what)} ref={focusOn} type="button" className={styles['way']} disabled={busy} onClick={takeBack}>
            {t('acts.undo')}
          </button>
        )}
      </p>
      <p role="alert">{problem}</p>
    </div>
  );
}

function focusOn(button: HTMLButtonElement | null): void {
  button?.focus();
}
