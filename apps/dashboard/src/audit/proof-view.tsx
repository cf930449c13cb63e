'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import controls from '../controls/controls.module.css';
import { useAwake } from '../controls/use-awake.ts';
import { Link } from '../navigation/link.ts';
import styles from './audit.module.css';
import { type Proving, type Report, useProof } from './use-proof.ts';

/** What can be found wrong with an entry. */
const problemKinds = ['digest', 'chain', 'gap', 'revision-gap', 'not-current', 'unsealed'] as const;

interface Parts {
  lead: string;
  /** How many entries there were when the page was made. */
  total: number;
  prove: Proving;
  /** Where the entries of a subject are listed; absent where they cannot be. */
  entriesOf?: (subject: string) => string;
}

/** Proves a history: what that does, how far it has come, and what was found, with what to do. */
export function ProofView({ lead, total, prove, entriesOf }: Parts) {
  const t = useTranslations('audit.verify');
  const awake = useAwake();
  const { proof, begin, stop } = useProof(prove);
  const { state } = proof;
  return (
    <div className={styles['proof']}>
      <p className={styles['lead']}>{lead}</p>
      {proof.state === 'going' ? (
        <p className={styles['going']}>
          <progress aria-label={t('bar')} max={Math.max(total, proof.entries, 1)} value={proof.entries} />
          <span>{t('walked', { entries: proof.entries, total: Math.max(total, proof.entries) })}</span>
          <button type="button" className={controls['button']} onClick={stop}>
            {t('stop')}
          </button>
        </p>
      ) : (
        <p>
          <button type="button" className={`${controls['button']} ${awake ? '' : controls['asleep']}`} disabled={!awake} onClick={begin}>
            {t(state === 'idle' ? 'go' : 'again')}
          </button>
        </p>
      )}
      <div role="status">
        {(state === 'stopped' || state === 'failed') && <p className={styles['attention']}>{t(state)}</p>}
        {proof.state === 'done' && <Found report={proof.report} entriesOf={entriesOf} />}
      </div>
    </div>
  );
}

function Found({ report: { entries, head, problems, more }, entriesOf }: { report: Report; entriesOf: Parts['entriesOf'] }) {
  const t = useTranslations('audit.verify');
  const problemWords = (told: string) => {
    const known = problemKinds.find((kind) => kind === told);
    return known === undefined ? told : t(`problems.${known}`);
  };
  if (problems.length === 0)
    return (
      <>
        <p className={styles['whole']}>{t('whole', { entries })}</p>
        <Seal head={head} />
      </>
    );
  return (
    <div className={styles['attention']}>
      <p className="strong">{t('broken', { count: problems.length + more })}</p>
      <p>{t('todo')}</p>
      <ul className={styles['problems']}>
        {problems.map(({ problem, position, subject }) => (
          <li key={`${problem} ${position} ${subject}`}>
            <span>{position > 0 ? t('at', { position }) : t('noPlace')}</span>
            <span>{problemWords(problem)}</span>
            <code dir="ltr">{entriesOf === undefined ? subject : <Link href={entriesOf(subject)}>{subject}</Link>}</code>
          </li>
        ))}
      </ul>
      {more > 0 && <p>{t('more', { count: more })}</p>}
    </div>
  );
}

/** The seal of the last entry, to be noted elsewhere. */
function Seal({ head }: { head: string }) {
  const t = useTranslations('audit.verify');
  const [copied, setCopied] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const copy = async () => {
    await navigator.clipboard.writeText(head);
    setCopied(true);
    timer.current = setTimeout(() => setCopied(false), 2_000);
  };
  return (
    <>
      <p className={styles['seal']}>
        <code dir="ltr">{head}</code>
        <button type="button" className={controls['button']} onClick={() => void copy()}>
          {t(copied ? 'copied' : 'copy')}
        </button>
      </p>
      <p className="small quiet">{t('head')}</p>
    </>
  );
}
