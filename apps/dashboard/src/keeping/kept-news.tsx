'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import controls from '../controls/controls.module.css';
import { Link } from '../navigation/link.ts';
import styles from './keeping.module.css';
import { SetAside } from './set-aside.tsx';
import { TypedAt } from './typed-at.tsx';
import type { Kept } from './use-kept.ts';

/** Where what was typed is, in words, and what can be done about it. What needs nobody is said quietly. */
export function KeptNews({ kept }: { kept: Kept }) {
  const t = useTranslations('keeping');
  const { takenUp, deviceFailed, standing } = kept;
  const isOnServer = standing === 'kept' || standing === 'untouched';
  return (
    <div className={styles['news']} data-standing={standing}>
      <p role="status" aria-label={t('label')} className={needsSomebody(kept) ? styles['attention'] : 'quiet'}>
        <Standing kept={kept} />
      </p>
      <Ways kept={kept} />
      {takenUp !== undefined && (
        <p className="small">
          {t.rich('takenUp', { time: () => <TypedAt at={takenUp} /> })}{' '}
          <button type="button" className={styles['act']} onClick={kept.takeKept}>
            {t('takeKept')}
          </button>
        </p>
      )}
      <SetAside kept={kept} />
      {deviceFailed && !isOnServer && (
        <p role="alert" className={styles['attention']}>
          {t('deviceFailed')}
        </p>
      )}
    </div>
  );
}

function needsSomebody({ standing, failure }: Kept): boolean {
  const isSignedOut = failure?.unreachable === false && failure.category === 'unauthenticated';
  return standing === 'conflict' || standing === 'refused' || (standing === 'here-only' && isSignedOut);
}

function Standing({ kept }: { kept: Kept }): ReactNode {
  const t = useTranslations('keeping');
  const { standing, problems, failure, changeSet } = kept;
  const why = failure?.unreachable === false ? sentence(failure.message) : '';
  switch (standing) {
    case 'untouched':
      return null;
    case 'typing':
    case 'keeping':
      return t(standing);
    case 'kept':
      return changeSet ? t.rich('kept', { set: () => <SetLink of={changeSet} /> }) : t('keptAsItWas');
    case 'here-only':
      return <HereOnly failure={failure} />;
    case 'malformed':
      return t('malformed', { count: problems.length });
    case 'conflict':
      return t('conflict');
    case 'refused':
      return t('refused', { why });
  }
}

function SetLink({ of: { id, title } }: { of: { id: string; title: string } }) {
  return (
    <Link href={`/review/${id}`}>
      <bdi>{title}</bdi>
    </Link>
  );
}

function HereOnly({ failure }: { failure: Kept['failure'] | undefined }) {
  const t = useTranslations('keeping.hereOnly');
  if (failure === undefined || failure.unreachable) return t('unreachable');
  if (failure.category !== 'unauthenticated') return t('refused', { why: sentence(failure.message) });
  // In another tab: the form stays as it is, and goes on once its page is looked at again.
  const signIn = (words: ReactNode) => (
    <Link href="/sign-in" target="_blank">
      {words}
    </Link>
  );
  return t.rich('signedOut', { why: sentence(failure.message), signIn });
}

/** A message of the server's as a sentence within others: some end in a full stop, some do not. */
function sentence(message: string): string {
  return /[.!?؟]$/u.test(message) ? message : `${message}.`;
}

/** What can be done now rather than later, or has to be said by somebody. */
function Ways({ kept: { standing, way, goOn } }: { kept: Kept }) {
  const t = useTranslations('keeping');
  const words = standing === 'here-only' ? t('tryNow') : standing === 'refused' && way ? t(`ways.${way}`) : undefined;
  if (words === undefined) return null;
  return (
    <button type="button" className={controls['button']} onClick={goOn}>
      {words}
    </button>
  );
}
