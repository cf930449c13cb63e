import type { DisputePage, SourceRef } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { CiteLink } from '../cite/cite-link.tsx';
import { Evidence } from '../evidence/evidence.tsx';
import { Sanad } from '../passages/sanad.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import type { Run } from './differing-words.ts';
import { Words } from './dispute.tsx';
import styles from './disputes.module.css';
import { InkLetter, inkOf } from './ink-letter.tsx';
import { ReadingValue } from './reading-value.tsx';

export type SideView = DisputePage['sides'][number];

interface Parts {
  side: SideView;
  place: number;
  /** The words of its first passage in runs, where some differ from another side's. */
  runs: readonly Run[] | undefined;
  /** The record that the disagreement is about. */
  of: string;
  /** The sources of all sides. */
  among: readonly SourceRef[];
}

/** One side of a disagreement in its ink: what it says, in which words of which sources, how well it is backed. */
export function Side({ side, place, runs, of, among }: Parts) {
  const t = useTranslations('disagreements');
  const { polarity, support, alsoElsewhere, statements } = side;
  return (
    <section aria-labelledby={`side-${place}`} className={`${styles.side} ${styles[inkOf(place)]}`}>
      <h3 id={`side-${place}`} className={styles.sideTitle}>
        <InkLetter reading={place} />
        <span className={styles.value}>
          {polarity === 'denied' && <span>{t('page.denied')} </span>}
          <ReadingValue of={side} />
        </span>
      </h3>
      <Passages side={side} place={place} runs={runs} of={of} among={among} />
      <p className={styles.backing}>
        {statements.length === 0 ? (
          t('ours')
        ) : (
          <>
            <Evidence support={support} />
            <CiteLink of={{ record: of, statements: statements.map(({ id }) => id) }} />
          </>
        )}
      </p>
      {alsoElsewhere.length > 0 && (
        <p className={styles.givers}>
          {t.rich('page.elsewhere', {
            sources: () =>
              alsoElsewhere.map((source, index) => (
                <Fragment key={source.id}>
                  {index > 0 && ' · '}
                  <RefLink to={source} />
                </Fragment>
              )),
          })}
        </p>
      )}
    </section>
  );
}

function Passages({ side, place, runs, of, among }: Parts) {
  const citations = side.statements.flatMap((statement) => statement.citations);
  return (
    <ul className={styles.sidePassages}>
      {citations.map((citation, index) => (
        <li key={`${citation.source.id} ${citation.start} ${citation.end}`}>
          <Words language={citation.source.language} text={citation.exact} runs={index === 0 ? runs : undefined} place={place} />
          <Sanad citation={citation} of={of} among={among} isDrafted={false} />
        </li>
      ))}
    </ul>
  );
}
