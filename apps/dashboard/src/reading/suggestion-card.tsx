'use client';

import type { SuggestionView } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { DateChip } from '../dates/date-chip.tsx';
import { Quote } from '../voice/quote.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import { Text } from '../voice/text.tsx';
import styles from './judging.module.css';

interface Parts {
  suggestion: SuggestionView;
  language: string;
  saving: boolean;
  children: ReactNode;
}

/** One suggestion: what it says of which words, why, how sure the reader is, and what accepting it would do. */
export function SuggestionCard({ suggestion, language, saving, children }: Parts) {
  const t = useTranslations('reading');
  const [explained, setExplained] = useState(false);
  const { value, exact, standing, reason, confidence, judgedBy } = suggestion;
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
          {value.kind === 'mention' ? (
            t.rich('judging.mention', { record: () => <RefLink to={value.record} /> })
          ) : (
            <DateChip date={value.date} />
          )}
        </h3>
        <span className={styles['sure']}>{standing === 'open' ? <Confidence of={confidence} /> : t(`judging.standing.${standing}`)}</span>
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
      <dl id="suggestion-why" className={styles['facts']}>
        <dt>{t('judging.words')}</dt>
        <dd>
          <Quote language={language}>{exact}</Quote>
        </dd>
        <dt>{t('judging.kind')}</dt>
        <dd>{t(`kinds.${value.kind === 'date' ? 'date' : value.record.record}`)}</dd>
        <dt>{t('judging.reason')}</dt>
        <dd>
          <Text of={reason} />
        </dd>
      </dl>
      <p className={styles['will']}>
        {standing !== 'open' && judgedBy ? t('judging.by', { name: judgedBy }) : null}
        {standing === 'open' &&
          (value.kind === 'mention'
            ? t.rich('judging.will.mention', {
                record: () => (
                  <strong>
                    <Text of={value.record.label} />
                  </strong>
                ),
              })
            : t('judging.will.date'))}
        {saving && <span className="faint"> {t('judging.saving')}</span>}
      </p>
      {children}
    </div>
  );
}

/** How sure the reader is, as a word. */
export function Confidence({ of }: { of: SuggestionView['confidence'] }) {
  const t = useTranslations('reading.judging.confidence');
  return t(of);
}
