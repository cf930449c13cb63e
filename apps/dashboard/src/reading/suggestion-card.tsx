'use client';

import type { SuggestionView } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { RefLink } from '../voice/ref-link.tsx';
import { Text } from '../voice/text.tsx';
import styles from './judging.module.css';
import { SuggestionFacts } from './suggestion-facts.tsx';
import { SuggestionHeading } from './suggestion-heading.tsx';
import type { ProposalDesk } from './use-proposals.ts';
import { whatFollows } from './what-follows.ts';
import { WouldChange } from './would-change.tsx';

interface Parts {
  suggestion: SuggestionView;
  language: string;
  saving: boolean;
  /** Whether it was put off till later. */
  isAside: boolean;
  /** What the whole text comes to: it tells what a part of it would change. */
  proposals: Pick<ProposalDesk, 'list'>;
  children: ReactNode;
}

/** One suggestion: what it says of which words, why, how sure the reader is, and what accepting it would do. */
export function SuggestionCard({ suggestion, language, saving, isAside, proposals, children }: Parts) {
  const t = useTranslations('reading');
  const [explained, setExplained] = useState(false);
  const { standing, confidence } = suggestion;
  return (
    <div
      className={styles['card']}
      data-card={standing}
      data-saving={saving || undefined}
      data-why={explained || undefined}
      id="suggestion"
    >
      <div className={styles['head']}>
        <h3 id="suggestion-head">
          <SuggestionHeading of={suggestion} />
        </h3>
        <span className={styles['sure']}>
          {isAside && standing === 'open' && <>{t('judging.isAside')} · </>}
          {standing === 'open' ? <Confidence of={confidence} /> : t(`judging.standing.${standing}`)}
        </span>
        {/* Where the card has to be small, its reasons are told when asked for. */}
        <button
          type="button"
          className={styles['why']}
          aria-expanded={explained}
          aria-controls="suggestion-why"
          onClick={() => setExplained(!explained)}
        >
          {t('judging.reason')}
        </button>
      </div>
      <SuggestionFacts of={suggestion} language={language} />
      <p className={styles['will']}>
        {standing === 'open' ? <WhatFollows of={suggestion} /> : <WhatBecame of={suggestion} />}
        {saving && <span className="faint"> {t('judging.saving')}</span>}
      </p>
      {standing === 'open' && <WouldChange of={suggestion} list={proposals.list} />}
      {children}
    </div>
  );
}

/** What accepting a suggestion would do. */
function WhatFollows({ of: { value } }: { of: SuggestionView }) {
  const t = useTranslations('reading.judging.will');
  const following = whatFollows(value);
  switch (following.what) {
    case 'date':
      return t('date');
    case 'drafted':
      return t(`drafted.${following.kind}`);
    case 'cited':
      return t.rich('mention', {
        record: () => (
          <strong>
            <Text of={following.record.label} />
          </strong>
        ),
      });
  }
}

/** Who judged it, and what came of that. */
function WhatBecame({ of: { judgedBy, drafted, chosen } }: { of: SuggestionView }) {
  const t = useTranslations('reading.judging');
  return (
    <>
      {judgedBy && t('by', { name: judgedBy })}
      {drafted && <> · {t('becameDraft')}</>}
      {chosen && drafted === undefined && <> · {t.rich('becameChosen', { record: () => <RefLink to={chosen} /> })}</>}
    </>
  );
}

/** How sure the reader is, as a word. */
export function Confidence({ of }: { of: SuggestionView['confidence'] }) {
  const t = useTranslations('reading.judging.confidence');
  return t(of);
}
