'use client';

import type { PassageView, SourcePage } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { type MouseEvent, useCallback, useMemo, useRef, useState } from 'react';
import { AttachedText } from './attached-text.tsx';
import { nextOpen } from './judging.ts';
import { JudgingPanel } from './judging-panel.tsx';
import { KeyLegend } from './key-legend.tsx';
import { LinesLegend } from './lines-legend.tsx';
import { citedStretches, type Lit, mentionsOf, passageAt } from './marks.ts';
import { PassageList, passageKey } from './passage-list.tsx';
import styles from './reading.module.css';
import { Thread } from './thread.tsx';
import { bringIntoView, useAddressedPassage } from './use-addressed-passage.ts';
import { useJudging } from './use-judging.ts';
import { useLetterKeys } from './use-letter-keys.ts';

interface Parts {
  source: SourcePage;
  text: string;
  editing: boolean;
}

/** A source's text beside what the register makes of it. What is pointed at on one side is lit on the other. */
export function ReadingRoom({ source, text, editing }: Parts) {
  const t = useTranslations('reading');
  const { passages, row } = source;
  const desk = useJudging(row.ref.id, source.suggestions);
  const judges = editing && source.suggestions.length > 0;
  const room = useRef<HTMLDivElement>(null);
  const [hovered, setHovered] = useState<PassageView>();
  const [held, setHeld] = useState<PassageView>();
  const [chosen, setChosen] = useState<string | undefined>(() => (judges ? nextOpen(source.suggestions, undefined, 1) : undefined));
  const [keysActive, setKeysActive] = useState(true);

  const current = judges ? desk.suggestions.find(({ id }) => id === chosen) : undefined;
  const { suggestions } = desk;
  const mentions = useMemo(
    () => mentionsOf(editing ? suggestions : suggestions.filter(({ standing }) => standing === 'accepted')),
    [suggestions, editing],
  );
  const cited = useMemo(() => citedStretches(passages), [passages]);
  const passage = hovered ?? held;
  const lit: Lit | undefined = passage
    ? { start: passage.start, end: passage.end, attention: false }
    : current && { start: current.start, end: current.end, attention: true };

  const choose = (id: string | undefined) => {
    setHovered(undefined);
    setHeld(undefined);
    setChosen(id);
    const found = suggestions.find((other) => other.id === id);
    if (found) bringIntoView(`[data-mention="${found.id}"]`, room.current);
  };
  const open = useCallback((target: PassageView) => {
    setHeld(target);
    history.replaceState(null, '', `#p-${target.start}`);
    bringIntoView(`#p-${target.start}`, room.current);
  }, []);
  const judge = (verdict: 'open' | 'accepted' | 'rejected') => {
    if (!current) return;
    desk.judge(current.id, verdict);
    if (verdict === 'open') return;
    const next = nextOpen(suggestions, current.id, 1);
    choose(next === current.id ? undefined : next);
  };
  const undo = () => {
    if (desk.undoable === undefined) return;
    desk.judge(desk.undoable, 'open');
    choose(desk.undoable);
  };
  const step = (by: 1 | -1) => choose(nextOpen(suggestions, chosen, by) ?? chosen);

  useLetterKeys(
    {
      KeyJ: () => step(1),
      KeyK: () => step(-1),
      KeyA: () => current?.standing === 'open' && judge('accepted'),
      KeyX: () => current?.standing === 'open' && judge('rejected'),
      KeyZ: undo,
    },
    judges && keysActive,
  );
  useAddressedPassage(passages, open);

  const onText = (event: MouseEvent) => {
    if (!(event.target instanceof Element) || getSelection()?.isCollapsed === false) return;
    const mention = event.target.closest('[data-mention]')?.getAttribute('data-mention');
    if (judges && mention) return choose(mention);
    const at = event.target.closest('[data-at]')?.getAttribute('data-at');
    const found = at === null || at === undefined ? undefined : passageAt(passages, Number(at));
    if (!found) return;
    setHeld(found);
    bringIntoView(`#passage-${passageKey(found)}`, room.current);
  };

  return (
    <div className={styles['room']}>
      <div ref={room} className={styles['desk']}>
        {/* biome-ignore lint/a11y/useSemanticElements: a scrolling pane of the page, named for those who hear it */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls has to be reached by key */}
        <div role="region" aria-label={t('text')} tabIndex={0} className={styles['text']}>
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: a shortcut for the mouse; the list beside it does the same by key */}
          <article lang={row.ref.language} className={styles['column']} onClick={onText}>
            <AttachedText text={text} mentions={mentions} cited={cited} lit={lit} />
          </article>
          <LinesLegend mentions={mentions} hasCited={passages.length > 0} />
        </div>
        <div aria-hidden="true" className={styles['gutter']} />
        {/* biome-ignore lint/a11y/useSemanticElements: as above */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: as above */}
        <div role="region" aria-label={t('side')} tabIndex={0} className={styles['side']} data-side>
          {judges && (
            <JudgingPanel
              desk={desk}
              current={current}
              language={row.ref.language}
              onChoose={choose}
              onStep={step}
              onJudge={judge}
              onUndo={undo}
            />
          )}
          <section aria-labelledby="passages" className={styles['passages']}>
            <h2 id="passages" className={styles['sideTitle']}>
              {t('passages.title')} <span className="num quiet">{passages.length}</span>
            </h2>
            {row.mismatchCount > 0 && <p className={styles['attention']}>{t('passages.mismatches', { count: row.mismatchCount })}</p>}
            {passages.length === 0 ? (
              <p className="small quiet">{t('passages.none')}</p>
            ) : (
              <PassageList
                passages={passages}
                language={row.ref.language}
                lit={passage && passageKey(passage)}
                leads="text"
                onPoint={setHovered}
                onOpen={open}
              />
            )}
          </section>
        </div>
        <Thread desk={room} to={passage ? `passage-${passageKey(passage)}` : current && 'suggestion-head'} attention={!passage} />
      </div>
      {judges && <KeyLegend active={keysActive} onSwitch={() => setKeysActive(!keysActive)} />}
    </div>
  );
}
