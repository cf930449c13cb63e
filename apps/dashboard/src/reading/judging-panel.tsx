'use client';

import type { SuggestionView } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { memo, type ReactNode, useEffect, useRef, useState } from 'react';
import controls from '../controls/controls.module.css';
import { Nuqta } from '../evidence/nuqta.tsx';
import { ariaKey, Key } from '../keys/key.tsx';
import type { ActOf } from '../keys/key-table.ts';
import { SourceName } from '../voice/quote.tsx';
import { Text, type Texts } from '../voice/text.tsx';
import { Alternatives, alternativesOf } from './alternatives.tsx';
import styles from './judging.module.css';
import { WithoutLinks } from './named.tsx';
import { isInPlace, OpenBench } from './open-bench.tsx';
import { Confidence, SuggestionCard } from './suggestion-card.tsx';
import { SuggestionHeading } from './suggestion-heading.tsx';
import { toolFor } from './tool-for.ts';
import type { JudgingNews } from './use-judging.ts';
import type { Room } from './use-room.ts';

/** What the reader proposes of this source: one at a time on the card, all of them in the list below it. */
export function JudgingPanel({ room }: { room: Room }) {
  const t = useTranslations('reading.judging');
  const left = useTranslations('leftOut');
  const { desk, current, source, bench } = room;
  const { language } = source.row.ref;
  return (
    <section aria-labelledby="judging" className={styles['panel']}>
      <Progress room={room} />
      {bench && isInPlace(room) ? (
        <OpenBench room={room} bench={bench} />
      ) : current ? (
        <SuggestionCard
          suggestion={current}
          language={language}
          saving={desk.isSaving(current.id)}
          isAside={room.aside.includes(current.id)}
          proposals={room.proposals}
        >
          <Alternatives
            of={alternativesOf(current)}
            disabled={desk.isSaving(current.id)}
            onChoose={(otherwise) => room.judge({ verdict: 'accepted', otherwise })}
          />
          <Actions room={room} of={current} />
        </SuggestionCard>
      ) : (
        <div className={styles['card']}>
          <p className={styles['will']}>{t('done')}</p>
          {room.leftOut.size > 0 && <p className={styles['will']}>{left('besides', { count: room.leftOut.size })}</p>}
          <div className={styles['acts']}>
            <Undoing room={room} />
          </div>
        </div>
      )}
      <News of={desk.news} />
      <All room={room} language={language} />
    </section>
  );
}

/** How far the judging is. */
function Progress({ room: { desk, current, leftOut } }: { room: Room }) {
  const t = useTranslations('reading.judging');
  const { suggestions } = desk;
  const left = suggestions.filter(({ id, standing }) => standing === 'open' && !leftOut.has(id)).length;
  const place = suggestions.findIndex(({ id }) => id === current?.id) + 1;
  return (
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
  );
}

function Actions({ room, of }: { room: Room; of: SuggestionView }) {
  const t = useTranslations('reading.judging');
  return (
    <div className={styles['acts']}>
      {of.standing === 'open' ? (
        <>
          <Act act="accept" words={t('accept')} onPress={() => room.judge({ verdict: 'accepted' })} />
          <Act act="change" words={t('change')} onPress={() => room.setBench({ tool: toolFor(of), span: of, suggestion: of })} />
          <Act act="reject" words={t('reject')} onPress={() => room.judge({ verdict: 'rejected' })} />
          <Act act="later" words={t('later')} onPress={room.later} />
        </>
      ) : (
        <Act words={t('reopen')} onPress={() => room.judge({ verdict: 'open' })} />
      )}
      <Undoing room={room} />
      <span className={styles['steps']}>
        <Act act="previous" words={t('previous')} onPress={() => room.step(-1)} />
        <Act act="next" words={t('next')} onPress={() => room.step(1)} />
      </span>
    </div>
  );
}

/** Takes back, and does again, as far as there is something to. */
function Undoing({ room: { past, undo, redo } }: { room: Room }) {
  const t = useTranslations('reading.judging');
  return (
    <>
      {past.done.length > 0 && <Act act="undo" words={t('undo')} onPress={undo} />}
      {past.undone.length > 0 && <Act act="redo" words={t('redo')} onPress={redo} />}
    </>
  );
}

function Act({ act, words, onPress }: { act?: ActOf<'room'>; words: string; onPress: () => void }) {
  return (
    <button
      type="button"
      className={`${controls['button']} ${act === 'accept' ? `${controls['primary']} ${styles['primary']}` : ''}`}
      aria-keyshortcuts={act && ariaKey('room', act)}
      onClick={onPress}
    >
      {words}
      {act && <Key scope="room" act={act} />}
    </button>
  );
}

/** Every suggestion of the source. A long text has thousands, so they are drawn once somebody wants to see them. */
function All({ room, language }: { room: Room; language: string }) {
  const t = useTranslations('reading.judging');
  const [isOpen, setIsOpen] = useState(false);
  const list = useRef<HTMLDetailsElement>(null);
  // It may have been opened before the page was awake.
  useEffect(() => setIsOpen(list.current?.open ?? false), []);
  return (
    <details ref={list} className={styles['all']} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{t('list')}</summary>
      {isOpen && (
        <WithoutLinks>
          <ol onClickCapture={(event) => chooseFrom(event.target, room)}>
            {room.desk.suggestions.map((suggestion) => (
              <Line key={suggestion.id} suggestion={suggestion} language={language} isCurrent={suggestion.id === room.current?.id} />
            ))}
          </ol>
        </WithoutLinks>
      )}
    </details>
  );
}

function chooseFrom(target: EventTarget, room: Room): void {
  const id = target instanceof Element && target.closest('button')?.closest('li')?.getAttribute('data-suggestion');
  if (id) room.choose(id);
}

function News({ of }: { of: JudgingNews | undefined }) {
  const trouble = of && of.kind !== 'saved' && of.kind !== 'aside';
  return (
    <>
      <p role="status" className={styles['said']}>
        {of && !trouble && <NewsWords of={of} />}
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
      return of.as ? <AcceptedAs words={of.words} as={of.as} /> : t(`said.${of.verdict}`, { words: of.words });
    case 'failed':
      return t('failed', { words: of.words, message: of.message });
    case 'stale':
    case 'aside':
    case 'unreachable':
      return t(of.kind, { words: of.words });
  }
}

/** Accepted as something else than the reader took the words for. */
function AcceptedAs({ words, as }: { words: string; as: Texts }) {
  const t = useTranslations('reading.judging.said');
  return t.rich('acceptedAs', { words, record: () => <Text of={as} /> });
}

interface LineParts {
  suggestion: SuggestionView;
  language: string;
  isCurrent: boolean;
}

const Line = memo(function Line({ suggestion, language, isCurrent }: LineParts) {
  const t = useTranslations('reading.judging');
  const { id, exact, standing } = suggestion;
  return (
    <li data-suggestion={id} data-standing={standing} className={isCurrent ? styles['current'] : undefined}>
      <button type="button" aria-current={isCurrent ? 'true' : undefined}>
        <span>
          <SourceName language={language}>{exact}</SourceName>
        </span>{' '}
        <span className="quiet">
          <SuggestionHeading of={suggestion} />
        </span>{' '}
        <span className={styles['standing']}>
          {standing === 'open' ? <Confidence of={suggestion.confidence} /> : t(`standing.${standing}`)}
        </span>
      </button>
    </li>
  );
});
