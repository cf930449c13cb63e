import { useTranslations } from 'next-intl';
import { type ReactNode, useMemo } from 'react';
import { type Lit, lanesOf, type Mark } from './marks.ts';
import { foldedRuns, type Paragraph, paragraphsOf, type Run, wordsIn } from './paragraphs.ts';
import styles from './reading.module.css';
import { type Laned, overlaps } from './spans.ts';
import { Words } from './words.tsx';

/** The most words that a title has. */
const longestHead = 24;

interface Parts {
  text: string;
  mentions: readonly Mark[];
  cited: readonly Mark[];
  lit?: Lit | undefined;
  /** Whether paragraphs on which nothing lies are folded. */
  folds?: boolean;
}

/** A source's text, paragraph by paragraph, each in its own direction. */
export function AttachedText({ text, mentions, cited, lit, folds = true }: Parts) {
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);
  const runs = useMemo(
    () => (folds ? foldedRuns(paragraphs, [...mentions, ...cited]) : [{ folded: false, paragraphs }]),
    [paragraphs, mentions, cited, folds],
  );
  const still = useMemo(() => lanesByParagraph(paragraphs, lanesOf(mentions, cited, undefined)), [paragraphs, mentions, cited]);
  const told = useMemo(() => ({ text, base: 0 }), [text]);
  const show = (paragraph: Paragraph) => {
    const lanes = still.get(paragraph) ?? [];
    const here = lit && overlaps(lit, paragraph) ? [...lanes, { span: { kind: 'lit' as const, ...lit }, lane: -1 }] : lanes;
    return (
      <p key={paragraph.start} dir="auto" className={`${styles['paragraph']} ${isHead(paragraph, paragraphs) ? styles['first'] : ''}`}>
        <Words told={told} start={paragraph.start} end={paragraph.end} lanes={here} />
      </p>
    );
  };
  return runs.map((run) => {
    const [first] = run.paragraphs;
    return run.folded ? <Fold key={first?.start} run={run} show={show} /> : run.paragraphs.map(show);
  });
}

function Fold({ run, show }: { run: Run; show: (paragraph: Paragraph) => ReactNode }) {
  const t = useTranslations('reading');
  return (
    <details className={styles['folded']}>
      <summary className={styles['fold']}>
        <span className={styles['foldWords']}>{t('fold', { paragraphs: run.paragraphs.length, words: wordsIn(run.paragraphs) })}</span>
      </summary>
      {run.paragraphs.map(show)}
    </details>
  );
}

/** A first line that is short beside what follows is a text's own title. */
function isHead(paragraph: Paragraph, all: readonly Paragraph[]): boolean {
  return paragraph === all[0] && all.length > 1 && paragraph.words <= longestHead;
}

/** The marks of each paragraph: the same array for as long as they are the same, so that a paragraph is drawn once. */
function lanesByParagraph(paragraphs: readonly Paragraph[], lanes: readonly Laned<Mark>[]): ReadonlyMap<Paragraph, readonly Laned<Mark>[]> {
  return new Map(paragraphs.map((paragraph) => [paragraph, lanes.filter(({ span }) => overlaps(span, paragraph))]));
}
