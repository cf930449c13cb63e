import type { ReactNode } from 'react';
import { inkOf } from '../disputes/ink-letter.tsx';
import { Nuqta } from '../evidence/nuqta.tsx';
import { Quote } from '../voice/quote.tsx';
import styles from './passages.module.css';
import type { Passage } from './passages-of.ts';
import { Sanad } from './sanad.tsx';

interface Row {
  id?: string | undefined;
  /** The value; its first line is a `Lead`, from which the thread starts. */
  children: ReactNode;
  passages: readonly Passage[];
}

/** One value, and its thread to the passages that it was read from. */
export function ThreadRow({ id, children, passages }: Row) {
  return (
    <div id={id} className={`${styles.row} ${passages.length === 0 ? styles.bare : ''}`}>
      <div className={styles.value}>{children}</div>
      <div aria-hidden="true" className={styles.gutter} />
      <ul className={styles.passages}>
        {passages.map((passage) => (
          <PassageItem key={keyOf(passage)} passage={passage} />
        ))}
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

function keyOf({ citation: { source, start, end }, reading }: Passage): string {
  return `${source.id} ${start} ${end} ${reading}`;
}

function PassageItem({ passage }: { passage: Passage }) {
  return (
    <li className={`${styles.passage} ${styles[inkOf(passage.reading ?? 0)] ?? ''}`}>
      <Nuqta hollow={!passage.counts} />
      <Quote language={passage.citation.source.language} block>
        {passage.citation.exact}
      </Quote>
      <Sanad citation={passage.citation} />
    </li>
  );
}
