'use client';

import { useTranslations } from 'next-intl';
import { type RefObject, useLayoutEffect, useState } from 'react';
import controls from '../controls/controls.module.css';
import { ariaKey, Key } from '../keys/key.tsx';
import type { Span } from '../reading/spans.ts';
import { SourceName } from '../voice/quote.tsx';
import styles from './choosing.module.css';
import { rangeOf } from './text-places.ts';
import type { Choosing } from './use-choosing.ts';

const tools = ['make', 'link', 'cite'] as const;
const longest = 2000;

interface Parts {
  choosing: Choosing;
  text: string;
  language: string;
  pane: RefObject<HTMLElement | null>;
  /** Whether a form is open for the words: then it says all, and the bar rests. */
  isWorking: boolean;
  onTool: (tool: (typeof tools)[number]) => void;
  /** Where a passage that lost its place waits for one: says that it stands here. */
  onAnchor: ((span: Span) => void) | undefined;
}

/** What can be done with chosen words: it stands under them, or, where there is little room, at the foot of the window. */
export function ChoiceBar({ choosing, text, language, pane, isWorking, onTool, onAnchor }: Parts) {
  const t = useTranslations('choosing');
  const { chosen } = choosing;
  const place = usePlace(choosing, pane);
  const words = chosen ? text.slice(chosen.start, chosen.end) : '';
  const isLong = words.length > longest;
  return (
    <>
      <p role="status" className="heard">
        {chosen && !isWorking && t.rich('said', { words: () => <span lang={language}>{words.slice(0, 200)}</span> })}
      </p>
      {chosen && !isWorking && (
        <div role="toolbar" aria-label={t('label')} className={styles['bar']} style={place} data-choice>
          <span className={styles['words']}>
            <SourceName language={language}>{shortly(words)}</SourceName>
          </span>
          {isLong ? (
            <span className={styles['long']}>{t('long', { most: longest })}</span>
          ) : (
            tools.map((tool) => (
              <button
                key={tool}
                type="button"
                className={controls['button']}
                aria-keyshortcuts={ariaKey('words', tool)}
                onClick={() => onTool(tool)}
              >
                {t(tool)}
                <Key scope="words" act={tool} />
              </button>
            ))
          )}
          {onAnchor && !isLong && (
            <button
              type="button"
              className={`${controls['button']} ${controls['primary']}`}
              aria-keyshortcuts={ariaKey('words', 'anchor')}
              onClick={() => onAnchor(chosen)}
            >
              {t('anchor')}
              <Key scope="words" act="anchor" />
            </button>
          )}
          <button type="button" className={controls['button']} aria-keyshortcuts={ariaKey('words', 'leave')} onClick={choosing.leave}>
            {t('leave')}
            <Key scope="words" act="leave" />
          </button>
        </div>
      )}
    </>
  );
}

/** Where the bar stands in the window: under the last line of the words, or above the first where there is no room under it. */
function usePlace({ chosen }: Choosing, pane: RefObject<HTMLElement | null>): { top: number; left: number } | undefined {
  const [place, setPlace] = useState<{ top: number; left: number }>();
  useLayoutEffect(() => {
    const put = () => {
      if (matchMedia('(width <= 68rem)').matches) return setPlace(undefined);
      const article = pane.current?.querySelector('article');
      const range = chosen && article ? rangeOf(article, chosen) : undefined;
      const rects = range ? [...range.getClientRects()] : [];
      const [first, last] = [rects[0], rects.at(-1)];
      if (!first || !last) return setPlace(undefined);
      const top = last.bottom + height + gap > innerHeight ? Math.max(gap, first.top - height - gap) : last.bottom + gap * 2;
      setPlace({ top, left: Math.min(Math.max(gap, last.left), Math.max(gap, innerWidth - width)) });
    };
    put();
    document.addEventListener('scroll', put, { capture: true, passive: true });
    addEventListener('resize', put);
    return () => {
      document.removeEventListener('scroll', put, { capture: true });
      removeEventListener('resize', put);
    };
  }, [chosen?.start, chosen?.end, chosen, pane]);
  return place;
}

const gap = 8;
const height = 48;
const width = 640;

/** Chosen words as they are named: of many, the first and the last. */
function shortly(words: string): string {
  if (words.length <= 60) return words;
  return `${words.slice(0, 40).replace(/\s+\S*$/u, '')} … ${words.slice(-16).replace(/^\S*\s+/u, '')}`;
}
