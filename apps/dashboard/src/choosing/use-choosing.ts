'use client';

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Acts } from '../keys/use-keys.ts';
import type { Span } from '../reading/spans.ts';
import { snapped, stretchOf, type Walk, walked, withoutFirstLetter, wordAround, wordsOf } from './chosen-words.ts';
import { bringRangeIntoView, placeAt, placeOnNextLine, rangeOf, unfoldAround } from './text-places.ts';

interface Asked {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  /** The pane in which the text stands, and which scrolls where there is room for two. */
  readonly pane: RefObject<HTMLElement | null>;
  /** Whether what is drawn over is heeded. */
  readonly active: boolean;
}

/** The words of a text that are chosen, by mouse, touch or key. */
export interface Choosing {
  readonly chosen: Span | undefined;
  /** Whether words are walked over by key. */
  readonly isWalking: boolean;
  /** Chooses the word at a place by key, or the first one. */
  enter(at?: number): void;
  /** Chooses a stretch. */
  choose(span: Span): void;
  leave(): void;
  readonly acts: Acts<'words'>;
}

/** How long a finger or a mouse has to rest before what it drew over is taken. */
const settle = 180;

/** The name under which chosen words are painted: nothing is put around them, so that letters go on joining and nothing is drawn anew. */
const chosenPaint = 'mithaq-chosen';

export function useChoosing({ text, paragraphs, pane, active }: Asked): Choosing {
  const [walk, setWalk] = useState<Walk>();
  const [drawn, setDrawn] = useState<Span>();
  const chosen = drawn ?? (walk && stretchOf(walk));
  const isWalking = useRef(false);

  const articleOf = useCallback(() => pane.current?.querySelector('article') ?? undefined, [pane]);
  usePainted(chosen, articleOf);
  useDrawnOver({
    active,
    read: useCallback(() => {
      const article = articleOf();
      return article === undefined ? 'elsewhere' : drawnIn(article, text);
    }, [articleOf, text]),
    take: useCallback((span: Span | undefined) => {
      // A walk ends where something is drawn over; that nothing is drawn over is no news to who walks.
      if (span === undefined && isWalking.current) return;
      isWalking.current = false;
      setWalk(undefined);
      setDrawn(span);
    }, []),
  });

  const go = useCallback(
    (next: Walk, less?: Span) => {
      isWalking.current = true;
      setWalk(next);
      setDrawn(less);
      const article = articleOf();
      if (article?.contains(getSelection()?.anchorNode ?? null)) getSelection()?.removeAllRanges();
      const range = article && rangeOf(article, next.to);
      if (!range || !pane.current) return;
      unfoldAround(range);
      bringRangeIntoView(range, pane.current);
    },
    [articleOf, pane],
  );

  const enter = (at = 0) => {
    const [first] = paragraphs.flatMap((paragraph) => (paragraph.end > at ? wordsOf(text, paragraph) : [])).filter(({ end }) => end > at);
    const word = wordAround(text, at) ?? first;
    if (word === undefined) return;
    pane.current?.focus({ preventScroll: true });
    go({ from: word, to: word });
  };
  const leave = useCallback(() => {
    isWalking.current = false;
    setWalk(undefined);
    setDrawn(undefined);
    if (articleOf()?.contains(getSelection()?.anchorNode ?? null)) getSelection()?.removeAllRanges();
  }, [articleOf]);

  /** What was drawn over is walked on from by key. */
  const here = (): Walk | undefined => {
    const span = drawn ?? (walk && stretchOf(walk));
    return walk ?? (span && { from: span, to: span });
  };
  const step = (side: 'right' | 'left', stretch: boolean) => {
    const now = here();
    if (now === undefined) return;
    const by = (side === 'right') === isRightToLeft(articleOf(), now.to) ? -1 : 1;
    go(walked(text, paragraphs, now, { by, stretch }));
  };
  const line = (by: 1 | -1) => {
    const [now, article] = [here(), articleOf()];
    const range = now && article && rangeOf(article, now.to);
    const place = range && article && placeOnNextLine(article, range, by);
    const word = place === undefined ? undefined : (wordAround(text, place) ?? wordAround(text, place - 1));
    if (word) go({ from: word, to: word });
  };

  return {
    chosen,
    isWalking: walk !== undefined,
    enter,
    choose: (span) => go({ from: span, to: span }),
    leave,
    acts: {
      right: () => step('right', false),
      left: () => step('left', false),
      rightward: () => step('right', true),
      leftward: () => step('left', true),
      above: () => line(-1),
      below: () => line(1),
      firstLetter: () => {
        const now = here();
        if (chosen && now) go(now, withoutFirstLetter(text, chosen));
      },
      leave,
    },
  };
}

/** What the browser's own selection means in the text. */
function drawnIn(article: Element, text: string): Span | 'elsewhere' | undefined {
  const selection = getSelection();
  const { anchorNode, focusNode, anchorOffset, focusOffset } = selection ?? {};
  if (!anchorNode || !focusNode) return 'elsewhere';
  const start = placeAt(article, anchorNode, anchorOffset ?? 0);
  const end = placeAt(article, focusNode, focusOffset ?? 0);
  if (start === undefined || end === undefined) return 'elsewhere';
  return start === end ? undefined : snapped(text, { start, end });
}

/** Takes what is drawn over, once the finger or the mouse rests. What is selected elsewhere, such as in a field, changes nothing. */
function useDrawnOver({
  active,
  read,
  take,
}: {
  active: boolean;
  read: () => ReturnType<typeof drawnIn>;
  take: (span: Span | undefined) => void;
}): void {
  useEffect(() => {
    if (!active) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onChange = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const span = read();
        if (span !== 'elsewhere') take(span);
      }, settle);
    };
    document.addEventListener('selectionchange', onChange);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', onChange);
    };
  }, [active, read, take]);
}

/** Paints chosen words for as long as they are, also while a field beside them has the focus. */
function usePainted(chosen: Span | undefined, articleOf: () => Element | undefined): void {
  useEffect(() => {
    if (!('highlights' in CSS)) return;
    const article = articleOf();
    const range = chosen && article && rangeOf(article, chosen);
    if (range) CSS.highlights.set(chosenPaint, new Highlight(range));
    else CSS.highlights.delete(chosenPaint);
  });
  useEffect(
    () => () => {
      if ('highlights' in CSS) CSS.highlights.delete(chosenPaint);
    },
    [],
  );
}

function isRightToLeft(article: Element | undefined, span: Span): boolean {
  const range = article && rangeOf(article, span);
  const node = range?.startContainer;
  const paragraph = (node instanceof Element ? node : node?.parentElement)?.closest('[data-paragraph]');
  return paragraph ? getComputedStyle(paragraph).direction === 'rtl' : false;
}
