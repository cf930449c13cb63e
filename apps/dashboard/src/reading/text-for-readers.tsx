import type { PassageView, SourcePage, SourceRef, StatementView } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { Quote } from '../voice/quote.tsx';
import { AttachedText } from './attached-text.tsx';
import { BackedList } from './backed-list.tsx';
import { backedBy } from './backing.ts';
import styles from './excerpts.module.css';
import { LinesLegend } from './lines-legend.tsx';
import { citedStretches, mentionsOf } from './marks.ts';
import { PassageFoot } from './passage-foot.tsx';
import { passageKey } from './passage-key.ts';
import reading from './reading.module.css';

interface Parts {
  source: SourcePage;
  text: string;
  statements: ReadonlyMap<string, StatementView>;
}

/** A source's text as everybody may read it: with what a person accepted drawn in lanes, and beside it the passages that the register cites. */
export function TextForReaders({ source: { row, passages, suggestions }, text, statements }: Parts) {
  const t = useTranslations('reading');
  const mentions = mentionsOf(suggestions.filter(({ standing }) => standing === 'accepted'));
  const cited = citedStretches(passages);
  return (
    <div className={styles.room}>
      <div className={styles.sheet}>
        <article lang={row.ref.language} aria-label={t('text')} className={reading.column}>
          <AttachedText text={text} mentions={mentions} cited={cited} folds={mentions.length + cited.length > 0} />
        </article>
        <LinesLegend mentions={mentions} hasCited={cited.length > 0} />
      </div>
      <section aria-labelledby="passages">
        <h2 id="passages" className={reading.sideTitle}>
          {t('passages.title')} <span className="num quiet">{passages.length}</span>
        </h2>
        {row.mismatchCount > 0 && <p className={reading.attention}>{t('passages.mismatches', { count: row.mismatchCount })}</p>}
        {passages.length === 0 ? (
          <p className="small quiet">{t('passages.none')}</p>
        ) : (
          <ol className={styles.beside}>
            {passages.map((passage) => (
              <BesideText key={passageKey(passage)} passage={passage} source={row.ref} statements={statements} />
            ))}
          </ol>
        )}
      </section>
    </div>
  );
}

interface One extends Pick<Parts, 'statements'> {
  passage: PassageView;
  source: SourceRef;
}

function BesideText({ passage, source, statements }: One) {
  return (
    <li id={`passage-${passageKey(passage)}`} className={styles.inner}>
      <p>
        <Quote language={source.language}>{passage.exact}</Quote>
      </p>
      <BackedList of={backedBy(passage, statements)} />
      <PassageFoot passage={passage} source={source} leads="text" />
    </li>
  );
}
