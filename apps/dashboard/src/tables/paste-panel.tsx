'use client';

import { failureOf } from '@mithaq/client';
import { useFormatter, useTranslations } from 'next-intl';
import { useEffect, useMemo, useState } from 'react';
import controls from '../controls/controls.module.css';
import { useMithaqClient } from '../register/browser-client.ts';
import { longestPaste, type Pasted } from './pasting.ts';
import { type Plan, type Put, planOf, type StandingRow } from './plan.ts';
import { PlanPreview } from './plan-preview.tsx';
import { withDatesRead } from './read-dates.ts';
import styles from './tables.module.css';
import { useCaptions } from './use-captions.ts';

interface Parts {
  /** What was pasted; its length where that is more than fits. */
  pasted: Pasted | number;
  standing: readonly StandingRow[];
  into: string | undefined;
  put: (plan: Plan) => void;
  leave: () => void;
}

/** What was pasted, before it is put anywhere: what would come of it, cell by cell. */
export function PastePanel({ pasted, standing, into, put, leave }: Parts) {
  const t = useTranslations('tables.paste');
  const format = useFormatter();
  return (
    <section className={styles['panel']} aria-label={t('title')} data-panel="paste">
      <h2>{t('title')}</h2>
      {typeof pasted === 'number' ? (
        <>
          <p role="alert" className={styles['trouble']}>
            {t('tooLong', { found: format.number(pasted), most: format.number(longestPaste) })}
          </p>
          <Leave leave={leave} />
        </>
      ) : (
        <Block {...{ pasted, standing, into, put, leave }} />
      )}
    </section>
  );
}

function Leave({ leave }: Pick<Parts, 'leave'>) {
  const t = useTranslations('tables.many');
  return (
    <button ref={focusOn} type="button" className={controls['button']} onClick={leave}>
      {t('leave')} <kbd>Esc</kbd>
    </button>
  );
}

function focusOn(button: HTMLElement | null): void {
  button?.focus();
}

function Block({ pasted: { puts, beyond, hidden }, standing, into, put, leave }: Parts & { pasted: Pasted }) {
  const t = useTranslations('tables.paste');
  const many = useTranslations('tables.many');
  const captionOf = useCaptions(standing);
  const [overCited, setOverCited] = useState(false);
  const read = useDatesRead(puts);
  const plan = useMemo(
    () => (Array.isArray(read) ? planOf(standing, read, { overCited, into }) : undefined),
    [read, standing, overCited, into],
  );
  if (plan === undefined) {
    return (
      <>
        <p role="status">{t(read === 'failed' ? 'failed' : 'reading')}</p>
        <Leave leave={leave} />
      </>
    );
  }
  return (
    <>
      <PlanPreview plan={plan} captionOf={captionOf} overCited={overCited} setOverCited={setOverCited} />
      {(beyond.rows > 0 || beyond.columns > 0) && <p>{t('beyond', beyond)}</p>}
      {hidden > 0 && <p>{t('hidden', { count: hidden })}</p>}
      <div className={styles['acts']}>
        <button
          ref={focusOn}
          type="button"
          className={`${controls['button']} ${controls['primary']}`}
          disabled={plan.changes.length === 0}
          onClick={() => put(plan)}
        >
          {many('put', { count: plan.changes.length })}
        </button>
        <button type="button" className={controls['button']} onClick={leave}>
          {many('leave')} <kbd>Esc</kbd>
        </button>
      </div>
    </>
  );
}

/** The same with the words of dates read; nothing while they are. */
function useDatesRead(puts: readonly Put[]): readonly Put[] | 'failed' | undefined {
  const client = useMithaqClient();
  const [read, setRead] = useState<readonly Put[] | 'failed'>();
  useEffect(() => {
    let isHere = true;
    withDatesRead(client, puts).then(
      (done) => isHere && setRead(done),
      (fault: unknown) => {
        if (isHere) setRead('failed');
        if (failureOf(fault) === undefined) throw fault;
      },
    );
    return () => {
      isHere = false;
    };
  }, [client, puts]);
  return read;
}
