'use client';

import type { Verdict } from '@mithaq/domain';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import controls from '../controls/controls.module.css';
import { useAwake } from '../controls/use-awake.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { Key } from '../keys/key.tsx';
import { useKeys } from '../keys/use-keys.ts';
import { Link } from '../navigation/link.ts';
import { RefLink } from '../voice/ref-link.tsx';
import { Text } from '../voice/text.tsx';
import type { Pair } from './ask-pairs.ts';
import styles from './merging.module.css';
import { pairAddress } from './pair-address.ts';
import { keyOf, usePairs } from './use-pairs.ts';

const verdicts: readonly Verdict[] = ['same', 'different', 'unsure'];

/** Pairs, one of which is in hand: gone through, judged and taken back by single keys, or by buttons. */
export function PairList({ pairs }: { pairs: readonly Pair[] }) {
  const t = useTranslations('merging');
  const router = useRouter();
  const locale = useLocale();
  const awake = useAwake();
  const [at, setAt] = useState(0);
  const { busy, problem, verdicts: judged, judge, undo, last } = usePairs(pairs);
  const pair = pairs[at];
  const go = (to: number) => {
    const next = Math.max(0, Math.min(pairs.length - 1, to));
    setAt(next);
    document.getElementById(`pair-${next}`)?.scrollIntoView({ block: 'nearest' });
  };
  const decide = (verdict: Verdict) => pair && !busy && judge(pair, verdict);
  useKeys(
    'pairs',
    {
      next: () => go(at + 1),
      previous: () => go(at - 1),
      same: () => decide('same'),
      different: () => decide('different'),
      unsure: () => decide('unsure'),
      undo: () => !busy && undo(),
      open: () => pair && router.push(`/${locale}${pairAddress(pair.one.id, pair.other.id)}`),
    },
    awake,
  );
  return (
    <>
      <p className={styles.keys}>
        <button type="button" className={controls['button']} disabled={!awake || busy || last === undefined} onClick={undo}>
          {t('acts.undo')} <Key scope="pairs" act="undo" />
        </button>
      </p>
      <ol className={styles.pairs}>
        {pairs.map((one, place) => (
          <OnePair key={keyOf(one)} pair={one} place={place} isInHand={place === at} verdict={judged.get(keyOf(one))}>
            <PairButtons
              isAsleep={!awake || busy}
              isInHand={place === at}
              pair={one}
              judge={(verdict) => {
                setAt(place);
                judge(one, verdict);
              }}
            />
          </OnePair>
        ))}
      </ol>
      <p role="alert" className={styles.trouble}>
        {problem}
      </p>
    </>
  );
}

interface Parts {
  pair: Pair;
  place: number;
  isInHand: boolean;
  verdict: Verdict | undefined;
  children: React.ReactNode;
}

function OnePair({ pair: { one, other, reasons }, place, isInHand, verdict, children }: Parts) {
  const t = useTranslations('merging');
  return (
    <li id={`pair-${place}`} className={styles.pair} aria-current={isInHand ? 'true' : undefined}>
      <p className={styles.two}>
        <RefLink to={one} />
        <span aria-hidden="true">·</span>
        <RefLink to={other} />
      </p>
      {reasons.length > 0 && (
        <ul className={styles.reasons} aria-label={t('columns.why')}>
          {reasons.map(({ label, values }) => (
            <li key={JSON.stringify([label, values])}>
              <Text of={label} /> {values.length > 0 && <bdi>{values.join(' · ')}</bdi>}
            </li>
          ))}
        </ul>
      )}
      {children}
      <p role="status" className="small">
        {verdict !== undefined && t('acts.judged', { verdict: t(`verdicts.${verdict}`) })}{' '}
        {verdict === 'same' && <Link href={pairAddress(one.id, other.id)}>{t('acts.join')}</Link>}
      </p>
    </li>
  );
}

interface Buttons {
  isAsleep: boolean;
  isInHand: boolean;
  pair: Pair;
  judge: (verdict: Verdict) => void;
}

function PairButtons({ isAsleep, isInHand, pair, judge }: Buttons) {
  const t = useTranslations('merging.acts');
  return (
    <div className={styles.buttons}>
      {verdicts.map((verdict) => (
        <button key={verdict} type="button" className={controls['button']} disabled={isAsleep} onClick={() => judge(verdict)}>
          {t(verdict)} {isInHand && <Key scope="pairs" act={verdict} />}
        </button>
      ))}
      <Link href={pairAddress(pair.one.id, pair.other.id)}>
        {t('open')} {isInHand && <Key scope="pairs" act="open" />}
      </Link>
    </div>
  );
}
