'use client';

import type { SuggestionView } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import controls from '../controls/controls.module.css';
import { Nuqta } from '../evidence/nuqta.tsx';
import { SourceName } from '../voice/quote.tsx';
import { Alternatives } from './alternatives.tsx';
import styles from './judging.module.css';
import { Confidence, SuggestionCard } from './suggestion-card.tsx';
import { SuggestionHeading } from './suggestion-heading.tsx';
import type { JudgingDesk, JudgingNews } from './use-judging.ts';

interface Parts {
  desk: JudgingDesk;
  current: SuggestionView | undefined;
  language: string;
  onChoose: (id: string) => void;
  onStep: (step: 1 | -1) => void;
  onJudge: (verdict: SuggestionView['standing'], otherwise?: number) => void;
  onUndo: () => void;
}

/** What the reader proposes of this source: one at a time on the card, all of them in the list below it. */
export function JudgingPanel({ desk, current, language, onChoose, onStep, onJudge, onUndo }: Parts) {
  const t = useTranslations('reading.judging');
  const { suggestions } = desk;
  const left = suggestions.filter(({ standing }) => standing === 'open').length;
  const place = suggestions.findIndex(({ id }) => id === current?.id) + 1;
  return (
    <section aria-labelledby="judging" className={styles['panel']}>
      <div className={styles['progress']}>
        <h2 id="judging" className={styles['title']}>
          {t('title')}
        </h2>
        <span className={styles['dots']} aria-hidden="true">
          {suggestions.slice(0, 60).map(({ id, standing }) => (
            <Nuqta key={id} hollow={standing === 'open'} className={id === current?.id ? styles['now'] : undefined} />
          ))}
        </span>
        <span className={`num ${styles['words']}`}>
          {current && <>{t('place', { place, count: suggestions.length })} · </>}
          {t('left', { count: left })}
        </span>
      </div>
      {current ? (
        <SuggestionCard suggestion={current} language={language} saving={desk.isSaving(current.id)}>
          <Alternatives
            of={alternativesOf(current)}
            disabled={desk.isSaving(current.id)}
            onChoose={(place) => onJudge('accepted', place)}
          />
          <Actions standing={current.standing} undoable={desk.undoable !== undefined} onStep={onStep} onJudge={onJudge} onUndo={onUndo} />
        </SuggestionCard>
      ) : (
        <div className={styles['card']}>
          <p className={styles['will']}>{t('done')}</p>
          <div className={styles['acts']}>{desk.undoable !== undefined && <Act keys="Z" words={t('undo')} onPress={onUndo} />}</div>
        </div>
      )}
      <News of={desk.news} />
      <details className={styles['all']}>
        <summary>{t('list')}</summary>
        <ol>
          {suggestions.map((suggestion) => (
            <Line
              key={suggestion.id}
              suggestion={suggestion}
              language={language}
              isCurrent={suggestion.id === current?.id}
              onChoose={onChoose}
            />
          ))}
        </ol>
      </details>
    </section>
  );
}

/** What else the words may mean, for as long as nobody has judged them. */
export function alternativesOf({ value, standing }: SuggestionView) {
  return standing === 'open' && value.kind === 'mention' ? (value.otherwise ?? []) : [];
}

interface Acts extends Pick<Parts, 'onStep' | 'onJudge' | 'onUndo'> {
  standing: SuggestionView['standing'];
  undoable: boolean;
}

function Actions({ standing, undoable, onStep, onJudge, onUndo }: Acts) {
  const t = useTranslations('reading.judging');
  return (
    <div className={styles['acts']}>
      {standing === 'open' ? (
        <>
          <Act keys="A" words={t('accept')} primary onPress={() => onJudge('accepted')} />
          <Act keys="X" words={t('reject')} onPress={() => onJudge('rejected')} />
          <Act words={t('later')} onPress={() => onStep(1)} />
        </>
      ) : (
        <Act words={t('reopen')} onPress={() => onJudge('open')} />
      )}
      {undoable && <Act keys="Z" words={t('undo')} onPress={onUndo} />}
      <span className={styles['steps']}>
        <Act keys="K" words={t('previous')} onPress={() => onStep(-1)} />
        <Act keys="J" words={t('next')} onPress={() => onStep(1)} />
      </span>
    </div>
  );
}

function Act({ keys, words, primary = false, onPress }: { keys?: string; words: string; primary?: boolean; onPress: () => void }) {
  return (
    <button
      type="button"
      className={`${controls['button']} ${primary ? `${controls['primary']} ${styles['primary']}` : ''}`}
      aria-keyshortcuts={keys}
      onClick={onPress}
    >
      {words}
      {keys && <kbd>{keys}</kbd>}
    </button>
  );
}

function News({ of }: { of: JudgingNews | undefined }) {
  const trouble = of && of.kind !== 'saved';
  return (
    <>
      <p role="status" className={styles['said']}>
        {of?.kind === 'saved' && <NewsWords of={of} />}
      </p>
      <div role="alert">
        {trouble && (
          <p className={styles['trouble']}>
            <NewsWords of={of} />
          </p>
        )}
      </div>
    </>
  );
}

function NewsWords({ of }: { of: JudgingNews }): ReactNode {
  const t = useTranslations('reading.judging');
  switch (of.kind) {
    case 'saved':
      return t(`said.${of.verdict}`, { words: of.words });
    case 'failed':
      return t('failed', { words: of.words, message: of.message });
    case 'stale':
    case 'unreachable':
      return t(of.kind, { words: of.words });
  }
}

interface LineParts extends Pick<Parts, 'language' | 'onChoose'> {
  suggestion: SuggestionView;
  isCurrent: boolean;
}

function Line({ suggestion, language, isCurrent, onChoose }: LineParts) {
  const t = useTranslations('reading.judging');
  const { exact, standing } = suggestion;
  return (
    <li data-standing={standing} className={isCurrent ? styles['current'] : undefined}>
      <button type="button" aria-current={isCurrent ? 'true' : undefined} onClick={() => onChoose(suggestion.id)}>
        <SourceName language={language}>{exact}</SourceName>
      </button>
      <span className="quiet">
        <SuggestionHeading of={suggestion} />
      </span>
      <span className={styles['standing']}>
        {standing === 'open' ? <Confidence of={suggestion.confidence} /> : t(`standing.${standing}`)}
      </span>
    </li>
  );
}
