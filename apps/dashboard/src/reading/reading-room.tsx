'use client';

import type { PassageView, SourcePage } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { type MouseEvent, useCallback, useMemo, useRef, useState } from 'react';
import { AttachedText } from './attached-text.tsx';
import { nextOpen } from './judging.ts';
import { alternativesOf, JudgingPanel } from './judging-panel.tsx';
import { KeyLegend } from './key-legend.tsx';
import { LinesLegend } from './lines-legend.tsx';
import { citedStretches, type Lit, mentionsOf, passageAt } from './marks.ts';
import { passageKey } from './passage-key.ts';
import { PassageList } from './passage-list.tsx';
import { acceptReady, dropByDigit } from './proposal-card.tsx';
import { ProposalsPanel } from './proposals-panel.tsx';
import styles from './reading.module.css';
import type { Span } from './spans.ts';
import { Thread } from './thread.tsx';
import { bringIntoView, useAddressedPassage } from './use-addressed-passage.ts';
import { useJudging } from './use-judging.ts';
import { useLetterKeys } from './use-letter-keys.ts';
import { useProposalWalk } from './use-proposal-walk.ts';
import { useProposals } from './use-proposals.ts';

interface Parts {
  source: SourcePage;
  text: string;
}

/** A source's text beside what the register makes of it, for who judges it. What is pointed at on one side is lit on the other. */
export function ReadingRoom({ source, text }: Parts) {
  const t = useTranslations('reading');
  const { passages, row } = source;
  const desk = useJudging(row.ref.id, source.suggestions);
  const judges = source.suggestions.length > 0;
  const room = useRef<HTMLDivElement>(null);
  const [hovered, setHovered] = useState<PassageView>();
  const [held, setHeld] = useState<PassageView>();
  const [chosen, setChosen] = useState<string | undefined>(() => (judges ? nextOpen(source.suggestions, undefined, 1) : undefined));
  const [keysActive, setKeysActive] = useState(true);
  const stamp = useMemo(() => stampOf(source.suggestions), [source.suggestions]);
  const proposals = useProposals(row.ref.id, { active: judges, stamp });
  const walk = useProposalWalk(proposals);

  const current = judges ? desk.suggestions.find(({ id }) => id === chosen) : undefined;
  const { suggestions } = desk;
  const mentions = useMemo(() => mentionsOf(suggestions), [suggestions]);
  const cited = useMemo(() => citedStretches(passages), [passages]);
  const passage = hovered ?? held;
  const lit: Lit | undefined = passage
    ? { start: passage.start, end: passage.end, attention: false }
    : walk.isActive && walk.told
      ? { start: walk.told.start, end: walk.told.end, attention: true }
      : current && { start: current.start, end: current.end, attention: true };

  /** Looks away from passages, to what is judged: in the text, where its place is told. */
  const look = (at?: Span) => {
    setHovered(undefined);
    setHeld(undefined);
    if (at) bringIntoView(`[data-at="${at.start}"]`, room.current);
  };
  const choose = (id: string | undefined) => {
    look();
    walk.leave();
    setChosen(id);
    const found = suggestions.find((other) => other.id === id);
    if (found) bringIntoView(`[data-mention="${found.id}"]`, room.current);
  };
  const open = useCallback((target: PassageView) => {
    setHeld(target);
    history.replaceState(null, '', `#p-${target.start}`);
    bringIntoView(`#p-${target.start}`, room.current);
  }, []);
  const judge = (verdict: 'open' | 'accepted' | 'rejected', otherwise?: number) => {
    if (!current) return;
    desk.judge(current.id, verdict, otherwise);
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

  const proposal = walk.isActive && !proposals.busy ? walk.current : undefined;

  useLetterKeys(
    {
      KeyJ: () => step(1),
      KeyK: () => step(-1),
      KeyA: () => (proposal ? acceptReady(proposals, proposal) : current?.standing === 'open' && judge('accepted')),
      KeyX: () => (proposal ? proposals.reject(proposal.key) : current?.standing === 'open' && judge('rejected')),
      KeyS: () => current && alternativesOf(current).length > 0 && judge('accepted', 0),
      KeyZ: () => (walk.isActive ? proposals.undo() : undo()),
      KeyP: () => look(walk.next()),
      ...digitKeys((digit) => proposal && dropByDigit(proposal, proposals, digit)),
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
            <ProposalsPanel
              desk={proposals}
              current={walk.current?.key}
              active={walk.isActive}
              onChoose={(key) => look(walk.choose(key))}
              onPoint={(span) => {
                walk.point(span);
                look(span);
              }}
            />
          )}
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
                onPoint={setHovered}
                onOpen={open}
              />
            )}
          </section>
        </div>
        <Thread
          desk={room}
          to={passage ? `passage-${passageKey(passage)}` : walk.isActive ? 'proposal-head' : current && 'suggestion-head'}
          attention={!passage}
        />
      </div>
      {judges && <KeyLegend active={keysActive} onSwitch={() => setKeysActive(!keysActive)} />}
    </div>
  );
}

/** What stands for the suggestions as the page has them: it is another one as soon as one of them was judged. */
function stampOf(suggestions: SourcePage['suggestions']): string {
  return `${suggestions.length} ${suggestions.reduce((sum, { revision }) => sum + revision, 0)}`;
}

/** The digits 1 to 9, in the row above the letters and on the pad beside them. */
function digitKeys(act: (digit: number) => void): Readonly<Record<string, () => void>> {
  const digits = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  return Object.fromEntries(digits.flatMap((digit) => [`Digit${digit}`, `Numpad${digit}`].map((code) => [code, () => act(digit)])));
}
