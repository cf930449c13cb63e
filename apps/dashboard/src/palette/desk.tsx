'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useState } from 'react';
import { useLocale } from '../i18n/use-locale.ts';
import type { CitedPreview } from '../search/preview/shown-preview.ts';
import type { ShownAnswer } from '../search/shown.ts';
import { recents } from '../search/use-recent.ts';
import { Foot } from './foot.tsx';
import { Head } from './head.tsx';
import { Offers } from './offers.tsx';
import styles from './palette.module.css';
import { PreviewPane } from './preview-pane.tsx';
import { answerAddress, type Question } from './question.ts';
import { State } from './state.tsx';
import { useAsked } from './use-asked.ts';
import { useChoice } from './use-choice.ts';
import { useOffers } from './use-offers.ts';
import { useOpening } from './use-opening.ts';
import { useRoom } from './use-room.ts';

interface Parts {
  typed: () => string;
  onReady: () => void;
  onLeave: () => void;
  onGone: () => void;
}

/** How long nobody has typed before the register is asked, and how long a hit stands chosen before it is shown; in milliseconds. */
const settle = { words: 120, hit: 90 } as const;

/** The words and what narrows them, what they mean, the chosen of it at a glance, and the keys. */
export function Desk({ typed, onReady, onLeave, onGone }: Parts) {
  const t = useTranslations('palette');
  const locale = useLocale();
  const [question, setQuestion] = useState<Question>(() => ({ words: typed(), kind: undefined, from: '', to: '' }));
  const answer = useAsked<ShownAnswer>(answerAddress(question, locale), settle.words);
  const groups = useOffers(question, answer.value);
  const choice = useChoice(groups, question.words.trim() !== '');
  const chosen = groups.flatMap(({ offers }) => offers).find(({ key }) => key === choice.key);
  const hasRoom = useRoom();
  const preview = useAsked<CitedPreview | null>(hasRoom && chosen?.hit ? previewAddress(chosen.key, locale) : undefined, settle.hit);
  const open = useOpening({ question, asking: answer.asking, onGone });
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') open(chosen, event.ctrlKey || event.metaKey);
    else if (event.key === 'ArrowDown') choice.step(1);
    else if (event.key === 'ArrowUp') choice.step(-1);
    else if (event.key === 'Delete' && question.words === '' && chosen?.hit) recents.remove(chosen.key);
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles['desk']}>
      <Head
        question={question}
        onAsk={setQuestion}
        typed={typed}
        onKeyDown={onKeyDown}
        onLeave={onLeave}
        onReady={onReady}
        active={choice.moved ? choice.key : undefined}
        expanded={groups.length > 0}
      />
      <div className={styles['two']}>
        <div className={styles['results']} aria-busy={answer.asking}>
          <State question={question} answer={answer} onWiden={() => setQuestion({ ...question, kind: undefined, from: '', to: '' })} />
          <Offers groups={groups} chosen={choice.key} moved={choice.moved} label={t('results')} onChoose={choice.choose} onOpen={open} />
        </div>
        {hasRoom && (
          <PreviewPane
            preview={chosen?.hit ? (preview.value ?? undefined) : undefined}
            recent={question.words === ''}
            onOpen={() => open(chosen, false)}
          />
        )}
      </div>
      <Foot />
    </div>
  );
}

function previewAddress(hit: string, locale: string): string {
  return `/${locale}/search/preview?${new URLSearchParams({ hit })}`;
}
