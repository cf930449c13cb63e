import type { PassageView, SourceRef, StatementView } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { languageOfWords } from '../voice/language-of-words.ts';
import { Quote } from '../voice/quote.tsx';
import { BackedList } from './backed-list.tsx';
import { backedBy, kindBackedBy } from './backing.ts';
import styles from './excerpts.module.css';
import { anchorsOf, excerptsOf } from './excerpts.ts';
import type { Mark } from './marks.ts';
import { PassageFoot } from './passage-foot.tsx';
import { passageKey } from './passage-key.ts';
import { laned } from './spans.ts';
import { Words } from './words.tsx';

interface Parts {
  passages: readonly PassageView[];
  source: SourceRef;
  /** How long the whole text is, in UTF-16 code units. */
  length: number;
  statements: ReadonlyMap<string, StatementView>;
}

/**
 * Excerpts in the order of a text that is not here, with folds for what lies between them; each with its thread to the records that rest on it,
 * and on the words within it.
 */
export function ExcerptList({ passages, source, length, statements }: Parts) {
  const t = useTranslations('sourcePage');
  const anchors = anchorsOf(passages);
  return (
    <ol className={styles.excerpts}>
      {excerptsOf(passages, length).map((one) =>
        one.kind === 'fold' ? (
          <li key={`fold ${one.start}`} className={styles.fold}>
            <span>{t('notShown', { words: one.words })}</span>
          </li>
        ) : (
          <Excerpt
            key={passageKey(one.passage)}
            passage={one.passage}
            within={one.within}
            source={source}
            statements={statements}
            anchors={anchors}
          />
        ),
      )}
    </ol>
  );
}

interface One extends Pick<Parts, 'source' | 'statements'> {
  passage: PassageView;
  within: readonly PassageView[];
  anchors: ReadonlyMap<PassageView, string>;
}

function Excerpt({ passage, within, source, statements, anchors }: One) {
  const lanes = laned(within.map((one) => markOf(one, anchors)));
  return (
    <li className={styles.excerpt}>
      <Row passage={passage} source={source} statements={statements} anchor={anchors.get(passage)}>
        <Words told={{ text: passage.exact, base: passage.start }} start={passage.start} end={passage.end} lanes={lanes} />
      </Row>
      {within.length > 0 && (
        <ul className={styles.within}>
          {within.map((inner) => (
            <li key={passageKey(inner)}>
              <Row passage={inner} source={source} statements={statements}>
                {inner.exact}
              </Row>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

interface RowParts extends Pick<Parts, 'source' | 'statements'> {
  passage: PassageView;
  /** Where an address that names its place in the text leads, where it does not lead into the words of another. */
  anchor?: string | undefined;
  children: ReactNode;
}

/** The words of a passage, and their thread to what rests on them. */
function Row({ passage, source, statements, anchor, children }: RowParts) {
  return (
    <div id={`passage-${passageKey(passage)}`} className={styles.row} data-passage="">
      <div className={styles.words} id={anchor}>
        <Quote language={languageOfWords(passage.exact, source.language)} block>
          {children}
        </Quote>
        <PassageFoot passage={passage} source={source} leads="address" />
      </div>
      <div aria-hidden="true" className={styles.gutter} />
      <div className={styles.rest}>
        <BackedList of={backedBy(passage, statements)} />
      </div>
    </div>
  );
}

function markOf(passage: PassageView, anchors: ReadonlyMap<PassageView, string>): Mark {
  return { kind: 'backing', of: kindBackedBy(passage), anchor: anchors.get(passage), start: passage.start, end: passage.end };
}
