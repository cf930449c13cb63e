'use client';

import type { ProposalView } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import controls from '../controls/controls.module.css';
import { Text } from '../voice/text.tsx';
import { ProposalCard } from './proposal-card.tsx';
import styles from './proposals.module.css';
import type { Span } from './spans.ts';
import type { ProposalDesk, ProposalNews } from './use-proposals.ts';

interface Parts {
  desk: ProposalDesk;
  /** The one that is open. */
  current: string | undefined;
  /** Whether the keys act on proposals, and not on suggestions. */
  active: boolean;
  onChoose: (key: string) => void;
  onPoint: (span: Span) => void;
}

/** What a text says of one thing each, to be accepted whole: one is open, the others are named below it. */
export function ProposalsPanel({ desk, current, active, onChoose, onPoint }: Parts) {
  const t = useTranslations('reading.proposals');
  const { list } = desk;
  return (
    <section
      aria-labelledby="proposals"
      aria-busy={!desk.isCurrent}
      className={styles['panel']}
      data-proposals={list === undefined ? 'waiting' : list.rows.length}
    >
      <div className={styles['top']}>
        <h2 id="proposals" className={styles['title']}>
          {t('title')}
        </h2>
        {list && list.rows.length > 0 && <span className="num quiet small">{t('count', { count: list.rows.length + list.more })}</span>}
      </div>
      <Body desk={desk} current={current} active={active} onChoose={onChoose} onPoint={onPoint} />
      <News of={desk.news} />
      {list?.accepted.map((accepted) => (
        <p key={`${accepted.changeSet.id} ${accepted.key}`} className={styles['accepted']}>
          <span>{t.rich('drafted', { title: () => <bdi>{accepted.changeSet.title}</bdi> })}</span>
          <button type="button" className={controls['button']} disabled={desk.busy} onClick={() => desk.takeBack(accepted)}>
            {t('takeBack')}
          </button>
        </p>
      ))}
    </section>
  );
}

function Body({ desk, current, active, onChoose, onPoint }: Parts) {
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
  if (list.rows.length === 0) return <p className="small quiet">{t('none')}</p>;
  return (
    <ol className={styles['list']}>
      {list.rows.map((row) => (
        <li key={row.key}>
          {row.key === current ? (
            <ProposalCard row={row} desk={desk} active={active} onPoint={onPoint} />
          ) : (
            <Line row={row} onChoose={() => onChoose(row.key)} />
          )}
        </li>
      ))}
      {list.more > 0 && <li className="small quiet">{t('more', { count: list.more })}</li>}
    </ol>
  );
}

function Line({ row, onChoose }: { row: ProposalView; onChoose: () => void }) {
  const t = useTranslations('reading.proposals');
  const [main] = row.parts;
  return (
    <button type="button" className={styles['line']} onClick={onChoose}>
      <span>
        <Text of={row.title} />
      </span>
      <span className={styles['standing']}>{main && t(`match.${main.match.match}`)}</span>
    </button>
  );
}

function News({ of }: { of: ProposalNews | undefined }) {
  const isTrouble = of !== undefined && ['stale', 'unreachable', 'failed'].includes(of.kind);
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
    case 'stale':
    case 'unreachable':
      return t(of.kind);
    default:
      return t.rich(`said.${of.kind}`, { title: () => <Text of={of.title} /> });
  }
}
