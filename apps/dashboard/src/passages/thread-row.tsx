import type { SourceRef } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { inkOf } from '../disputes/ink-letter.tsx';
import { Nuqta } from '../evidence/nuqta.tsx';
import { Quote } from '../voice/quote.tsx';
import styles from './passages.module.css';
import type { Passage } from './passages-of.ts';
import { Sanad } from './sanad.tsx';
import { tellingFirst } from './telling-first.ts';

interface Row {
  id?: string | undefined;
  /** The value; its first line is a `Lead`, from which the thread starts. */
  children: ReactNode;
  passages: readonly Passage[];
}

/** One value, and its thread to the passages that it was read from: the most telling ones, the others folded under them. */
export function ThreadRow({ id, children, passages }: Row) {
  const { shown, more } = tellingFirst(passages);
  const among = passages.map(({ citation }) => citation.source);
  return (
    <div id={id} className={`${styles.row} ${passages.length === 0 ? styles.bare : ''}`}>
      <div className={styles.value}>{children}</div>
      <div aria-hidden="true" className={styles.gutter} />
      <ul className={styles.passages}>
        {shown.map((passage) => (
          <PassageItem key={keyOf(passage)} passage={passage} among={among} />
        ))}
        {more.length > 0 && <MorePassages passages={more} among={among} />}
      </ul>
    </div>
  );
}

/** The words of a value, and the line that leaves them towards its passages. */
export function Lead({ children, as: Rank = 'p' }: { children: ReactNode; as?: 'p' | 'h4' | 'div' }) {
  return (
    <Rank className={styles.lead}>
      <span>{children}</span>
    </Rank>
  );
}

/** Passages that say again what those above them say. They open without scripts, and are found by a search in the page. */
function MorePassages({ passages, among }: { passages: readonly Passage[]; among: readonly SourceRef[] }) {
  const t = useTranslations('passages');
  return (
    <li className={styles.more}>
      <details>
        <summary>{t('more', { count: passages.length })}</summary>
        <ul className={styles.folded}>
          {passages.map((passage) => (
            <PassageItem key={keyOf(passage)} passage={passage} among={among} />
          ))}
        </ul>
      </details>
    </li>
  );
}

function keyOf({ citation: { source, start, end }, reading }: Passage): string {
  return `${source.id} ${start} ${end} ${reading}`;
}

function PassageItem({ passage, among }: { passage: Passage; among: readonly SourceRef[] }) {
  return (
    <li className={`${styles.passage} ${styles[inkOf(passage.reading ?? 0)] ?? ''}`}>
      <Nuqta hollow={!passage.counts} />
      <Quote language={passage.citation.source.language} block>
        {passage.citation.exact}
      </Quote>
      <Sanad citation={passage.citation} doubt={passage.doubt} of={passage.subject} among={among} isDrafted={passage.isDrafted ?? false} />
    </li>
  );
}
