'use client';

import type { SourcePage } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { ChoiceBar } from '../choosing/choice-bar.tsx';
import { directionOf } from '../i18n/routing.ts';
import { OrphansPanel } from '../orphans/orphans-panel.tsx';
import { useAddressedOrphans } from '../orphans/use-addressed-orphans.ts';
import { HandIn } from './hand-in.tsx';
import { JudgingPanel } from './judging-panel.tsx';
import { KeyLegend } from './key-legend.tsx';
import { isInPlace, OpenBench } from './open-bench.tsx';
import { passageKey } from './passage-key.ts';
import { PassagesPanel } from './passages-panel.tsx';
import { ProposalsPanel } from './proposals-panel.tsx';
import styles from './reading.module.css';
import { TextPane } from './text-pane.tsx';
import { Thread } from './thread.tsx';
import { useAddressedPassage } from './use-addressed-passage.ts';
import { type Room, useRoom } from './use-room.ts';
import { useRoomKeys } from './use-room-keys.ts';
import { WritingNewsLine } from './writing-news.tsx';

/** A source's text beside what the register makes of it, for who judges it. What is pointed at on one side is lit on the other. */
export function ReadingRoom({ source, text }: { source: SourcePage; text: string }) {
  const desk = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const room = useRoom(source, text, { room: desk, text: pane });
  const { passage, walk, current } = room;
  useRoomKeys(room, pane);
  useAddressedPassage(source.passages, room);
  useAddressedOrphans(room);
  return (
    <div className={styles['room']}>
      <div ref={desk} className={styles['desk']}>
        <TextPane room={room} pane={pane} />
        <div aria-hidden="true" className={styles['gutter']} />
        <SidePane room={room} />
        <Thread
          desk={desk}
          to={passage ? `passage-${passageKey(passage)}` : walk.isActive ? 'proposal-head' : current && 'suggestion-head'}
          attention={!passage}
        />
      </div>
      <ChoiceBar
        choosing={room.choosing}
        text={text}
        language={source.row.ref.language}
        pane={pane}
        isWorking={room.bench !== undefined}
        onAnchor={room.orphans.isActive ? room.anchor : undefined}
        onTool={(tool) => room.choosing.chosen && room.setBench({ tool, span: room.choosing.chosen })}
      />
      <KeyLegend choosing={room.choosing.chosen !== undefined} judges={room.judges} direction={directionOf(source.row.ref.language)} />
    </div>
  );
}

function SidePane({ room }: { room: Room }) {
  const t = useTranslations('reading');
  const { walk, look, turn, bench } = room;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a scrolling pane of the page, named for those who hear it
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls has to be reached by key
    <div role="region" aria-label={t('side')} tabIndex={0} className={styles['side']} data-side>
      {bench && !isInPlace(room) && <OpenBench room={room} bench={bench} />}
      <OrphansPanel room={room} />
      <WritingNewsLine desk={room.writing} />
      {room.judges && (
        <ProposalsPanel
          room={room}
          current={walk.current?.key}
          onChoose={(key) => turn(walk.choose(key))}
          onPoint={(span) => {
            walk.point(span);
            look(span);
          }}
        />
      )}
      {room.judges && <JudgingPanel room={room} />}
      <HandIn changeSet={room.changeSet()} />
      <PassagesPanel room={room} />
    </div>
  );
}
