'use client';

import type { ProposalView } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import controls from '../controls/controls.module.css';
import { Key } from '../keys/key.tsx';
import { Link } from '../navigation/link.ts';
import { Text } from '../voice/text.tsx';
import { countsOf } from './left-out.ts';
import { ProposalCard } from './proposal-card.tsx';
import styles from './proposals.module.css';
import { RestTitle } from './rest-title.tsx';
import type { Span } from './spans.ts';
import type { ProposalNews } from './use-proposals.ts';
import type { Room } from './use-room.ts';

interface Parts {
  room: Room;
  /** The one that is open. */
  current: string | undefined;
  onChoose: (key: string) => void;
  onPoint: (span: Span) => void;
}

/** What a text says of one thing each, to be accepted whole: one is open, the others are named below it. */
export function ProposalsPanel({ room, current, onChoose, onPoint }: Parts) {
  const { proposals: desk } = room;
  const t = useTranslations('reading.proposals');
  const { list } = desk;
  const waiting = room.walk.rows.length + (list?.more ?? 0);
  return (
    <section
      aria-labelledby="proposals"
      aria-busy={desk.busy || !desk.isCurrent}
      className={styles['panel']}
      data-proposals={list === undefined ? 'waiting' : list.rows.length}
    >
      <div className={styles['top']}>
        <h2 id="proposals" className={styles['title']}>
          {t('title')}
        </h2>
        {list && waiting > 0 && <span className="num quiet small">{t('count', { count: waiting })}</span>}
      </div>
      <News of={desk.news} />
      <Body room={room} current={current} onChoose={onChoose} onPoint={onPoint} />
      <LeftOut room={room} current={current} onChoose={onChoose} onPoint={onPoint} />
      {list?.accepted.map((accepted) => (
        <p key={`${accepted.changeSet.id} ${accepted.key}`} className={styles['accepted']} data-accepted>
          <span>
            {t.rich('drafted', {
              title: () => (
                <Link href={`/review/${accepted.changeSet.id}`}>
                  <bdi>{accepted.changeSet.title}</bdi>
                </Link>
              ),
            })}
          </span>
          <button type="button" className={controls['button']} disabled={desk.busy} onClick={() => desk.takeBack(accepted)}>
            {t('takeBack')}
          </button>
        </p>
      ))}
    </section>
  );
}

function Body({ room, current, onChoose, onPoint }: Parts) {
  const { proposals: desk } = room;
  const t = useTranslations('reading.proposals');
  const { list, failure } = desk;
  if (failure !== undefined && list === undefined)
    return (
      <div role="alert" className={styles['trouble']}>
        <p>{failure.unreachable ? t('unreachable') : failure.message}</p>
        <button type="button" className={controls['button']} onClick={desk.again}>
          {t('again')}
        </button>
      </div>
    );
  if (list === undefined) return <p className={styles['waiting']}>{t('waiting')}</p>;
  if (room.walk.rows.length === 0 && list.more === 0) return <Nothing isJudged={list.accepted.length + list.rows.length > 0} />;
  return (
    <ol className={styles['list']}>
      {room.walk.rows.map((row) => (
        <li key={row.key}>
          {row.key === current ? (
            <ProposalCard row={row} room={room} onPoint={onPoint} />
          ) : (
            <Line onChoose={() => onChoose(row.key)} stands={<Stands row={row} isAside={room.walk.isAside(row.key)} />}>
              <Text of={row.title} />
            </Line>
          )}
        </li>
      ))}
      {list.more > 0 && <li className="small quiet">{t('more', { count: list.more })}</li>}
    </ol>
  );
}

/** Why there is nothing to accept: the text gave nothing whole, or all of it is judged. */
function Nothing({ isJudged }: { isJudged: boolean }) {
  const none = useTranslations('reading.proposals')('none');
  const t = useTranslations('leftOut');
  return <p className="small quiet">{isJudged ? t.rich('judged', { key: () => <Key scope="room" act="next" /> }) : none}</p>;
}

/** What was left out of what was accepted, behind a fold: it waits for nobody, and is open only to whoever opens it. */
function LeftOut({ room, current, onChoose, onPoint }: Parts) {
  const t = useTranslations('leftOut');
  const left = useTranslations('reading.proposals')('left');
  const { rests } = room.walk;
  if (rests.length === 0) return null;
  const count = rests.flatMap((rest) => countsOf(rest)).reduce((sum, one) => sum + one.count, 0);
  return (
    <details className={styles['leftOut']} data-left-out>
      <summary>{t('fold', { count })}</summary>
      <ol className={styles['list']}>
        {rests.map((rest) => (
          <li key={rest.key}>
            {rest.key === current && room.walk.current?.isRest ? (
              <ProposalCard row={rest} room={room} onPoint={onPoint} />
            ) : (
              <Line onChoose={() => onChoose(rest.key)} stands={left}>
                <RestTitle of={rest} />
              </Line>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}

function Stands({ row: { parts }, isAside }: { row: ProposalView; isAside: boolean }) {
  const t = useTranslations('reading.proposals');
  const [main] = parts;
  return isAside ? t('aside') : main && t(`match.${main.match.match}`);
}

function Line({ stands, onChoose, children }: { stands: ReactNode; onChoose: () => void; children: ReactNode }) {
  return (
    <button type="button" className={styles['line']} onClick={onChoose}>
      <span>{children}</span>
      <span className={styles['standing']}>{stands}</span>
    </button>
  );
}

function News({ of }: { of: ProposalNews | undefined }) {
  const isTrouble = of !== undefined && ['stale', 'unreachable', 'elsewhere', 'failed'].includes(of.kind);
  return (
    <>
      <p role="status" className={styles['said']}>
        {of && !isTrouble && <NewsWords of={of} />}
      </p>
      <div role="alert">
        {of && isTrouble && (
          <p className={styles['trouble']}>
            <NewsWords of={of} />
          </p>
        )}
      </div>
    </>
  );
}

function NewsWords({ of }: { of: ProposalNews }): ReactNode {
  const t = useTranslations('reading.proposals');
  switch (of.kind) {
    case 'failed':
      return t('failed', { message: of.message });
    case 'elsewhere':
      return t('elsewhere', { message: of.message });
    case 'stale':
    case 'unreachable':
      return t(of.kind);
    default:
      return t.rich(`said.${of.kind}`, { title: () => <Text of={of.title} /> });
  }
}
