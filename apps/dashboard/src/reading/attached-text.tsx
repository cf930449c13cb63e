import { useTranslations } from 'next-intl';
import { memo, type ReactNode, useMemo } from 'react';
import { type Chunk, chunksOf } from './chunks.ts';
import { type Lit, lanesOf, type Mark } from './marks.ts';
import { foldedRuns, type Paragraph, paragraphsOf, paragraphsWithin, type Run, wordsIn } from './paragraphs.ts';
import styles from './reading.module.css';
import { type Laned, overlaps, type Span } from './spans.ts';
import { type Told, Words } from './words.tsx';

/** The most words that a title has. */
const longestHead = 24;

interface Parts {
  text: string;
  mentions: readonly Mark[];
  cited: readonly Mark[];
  lit?: Lit | undefined;
  /** What keeps paragraphs from being folded; all marks, where nothing else is given. */
  ofInterest?: readonly Span[] | undefined;
  /** Whether paragraphs on which nothing lies are folded. */
  folds?: boolean;
}

/** A source's text, paragraph by paragraph, each in its own direction. */
export function AttachedText({ text, mentions, cited, lit, ofInterest, folds = true }: Parts) {
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);
  const runs = useMemo(
    () => (folds ? foldedRuns(paragraphs, ofInterest ?? [...mentions, ...cited]) : [{ folded: false, paragraphs }]),
    [paragraphs, mentions, cited, ofInterest, folds],
  );
  const chunks = useChunks(
    text,
    paragraphs,
    useMemo(() => lanesOf(mentions, cited, undefined), [mentions, cited]),
  );
  const told = useMemo(() => ({ text, base: 0 }), [text]);
  const show = (paragraph: Paragraph) => (
    <ParagraphOfText
      key={paragraph.start}
      paragraph={paragraph}
      told={told}
      chunks={chunks.get(paragraph) ?? []}
      lit={lit && overlaps(lit, paragraph) ? lit : undefined}
      isHead={isHead(paragraph, paragraphs)}
    />
  );
  return runs.map((run) => {
    const [first] = run.paragraphs;
    return run.folded ? <Fold key={first?.start} run={run} show={show} /> : run.paragraphs.map(show);
  });
}

interface ParagraphParts {
  paragraph: Paragraph;
  told: Told;
  chunks: readonly Chunk<Mark>[];
  lit: Lit | undefined;
  isHead: boolean;
}

const ParagraphOfText = memo(function ParagraphOfText({ paragraph, told, chunks, lit, isHead: head }: ParagraphParts) {
  return (
    <p data-paragraph={paragraph.start} dir="auto" className={`${styles['paragraph']} ${head ? styles['first'] : ''}`}>
      {chunks.map((chunk) => (
        <ChunkOfText key={chunk.start} chunk={chunk} told={told} lit={lit && overlaps(lit, chunk) ? lit : undefined} />
      ))}
    </p>
  );
});

const ChunkOfText = memo(function ChunkOfText({ chunk, told, lit }: { chunk: Chunk<Mark>; told: Told; lit: Lit | undefined }) {
  const lanes = useMemo(() => (lit ? [...chunk.lanes, { span: { kind: 'lit' as const, ...lit }, lane: -1 }] : chunk.lanes), [chunk, lit]);
  return <Words told={told} start={chunk.start} end={chunk.end} lanes={lanes} />;
});

function Fold({ run, show }: { run: Run; show: (paragraph: Paragraph) => ReactNode }) {
  const t = useTranslations('reading');
  return (
    <details className={styles['folded']} data-fold>
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

/** The chunks of each paragraph: the same arrays and objects for as long as they say the same, so that what did not change is drawn once. */
function useChunks(
  text: string,
  paragraphs: readonly Paragraph[],
  lanes: readonly Laned<Mark>[],
): ReadonlyMap<Paragraph, readonly Chunk<Mark>[]> {
  // Text is drawn for readers on the server, too, where there are no refs: so a memo keeps what was drawn last.
  const drawn = useMemo<{ last: ReadonlyMap<Paragraph, readonly Chunk<Mark>[]> }>(() => ({ last: new Map() }), []);
  const now = useMemo(() => {
    const byParagraph = lanesByParagraph(paragraphs, lanes);
    return new Map(
      paragraphs.map((paragraph) => {
        const before = drawn.last.get(paragraph);
        const chunks = chunksOf(text, paragraph, { lanes: byParagraph.get(paragraph) ?? [], before });
        return [paragraph, before !== undefined && isSame(before, chunks) ? before : chunks];
      }),
    );
  }, [text, paragraphs, lanes, drawn]);
  drawn.last = now;
  return now;
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((each, place) => each === other[place]);
}

function lanesByParagraph(paragraphs: readonly Paragraph[], lanes: readonly Laned<Mark>[]): ReadonlyMap<Paragraph, readonly Laned<Mark>[]> {
  const byParagraph = new Map<Paragraph, Laned<Mark>[]>();
  for (const laned of lanes.toSorted((one, other) => one.span.start - other.span.start))
    for (const paragraph of paragraphsWithin(paragraphs, laned.span)) {
      const here = byParagraph.get(paragraph);
      if (here) here.push(laned);
      else byParagraph.set(paragraph, [laned]);
    }
  return byParagraph;
}
