import { useTranslations } from 'next-intl';
import { type MouseEvent, memo, type RefObject, useMemo } from 'react';
import { AttachedText } from './attached-text.tsx';
import { LinesLegend } from './lines-legend.tsx';
import { citedStretches, mentionsOf, passageAt } from './marks.ts';
import { passageKey } from './passage-key.ts';
import styles from './reading.module.css';
import { bringIntoView } from './use-addressed-passage.ts';
import type { Room } from './use-room.ts';

const Drawn = memo(AttachedText);
const Legend = memo(LinesLegend);

/** The source's own words, with all that lies on them. */
export function TextPane({ room, pane }: { room: Room; pane: RefObject<HTMLDivElement | null> }) {
  const t = useTranslations('reading');
  const { source, text, lit, judges, stretch } = room;
  const { suggestions } = room.desk;
  const { passages, row } = source;
  const mentions = useMemo(() => mentionsOf(suggestions), [suggestions]);
  const cited = useMemo(() => citedStretches(passages), [passages]);
  // What was rejected is no mention any more, and yet nothing folds under the eyes of who rejected it.
  const ofInterest = useMemo(() => [...suggestions, ...passages, ...(stretch ? [stretch] : [])], [suggestions, passages, stretch]);
  const lines = useMemo(() => mentions.map(({ of, open }) => ({ of, open })), [mentions]);
  const shown = useSameLit(lit);

  const onText = (event: MouseEvent) => {
    if (!(event.target instanceof Element) || getSelection()?.isCollapsed === false) return;
    const mention = event.target.closest('[data-mention]')?.getAttribute('data-mention');
    if (judges && mention) return room.choose(mention);
    const at = event.target.closest('[data-at]')?.getAttribute('data-at');
    const found = at === null || at === undefined ? undefined : passageAt(passages, Number(at));
    if (!found) return;
    room.open(found);
    bringIntoView(`#passage-${passageKey(found)}`, pane.current?.parentElement ?? null);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a scrolling pane of the page, named for those who hear it
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls has to be reached by key
    <div ref={pane} role="region" aria-label={t('text')} tabIndex={0} className={styles['text']} data-text>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a shortcut for the mouse; the list beside it does the same by key */}
      <article lang={row.ref.language} className={styles['column']} onClick={onText}>
        <Drawn text={text} mentions={mentions} cited={cited} lit={shown} ofInterest={ofInterest} />
      </article>
      <Legend mentions={lines} hasCited={passages.length > 0} />
    </div>
  );
}

/** What is lit, the same object for as long as it is the same stretch. */
function useSameLit(lit: Room['lit']): Room['lit'] {
  const { start, end, attention } = lit ?? {};
  return useMemo(
    () => (start === undefined || end === undefined ? undefined : { start, end, attention: attention ?? false }),
    [start, end, attention],
  );
}
