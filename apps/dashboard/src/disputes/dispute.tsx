import type { DisputeView, ReadingView, SourceRef } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { Link } from '../navigation/link.ts';
import { Giver } from '../source/giver.tsx';
import { addressOfPassage } from '../voice/address-of.ts';
import { Quote } from '../voice/quote.tsx';
import { Text } from '../voice/text.tsx';
import { differingAmong, type Run } from './differing-words.ts';
import styles from './disputes.module.css';
import { InkLetter, inkOf } from './ink-letter.tsx';
import { ReadingValue } from './reading-value.tsx';

/** A property on which sources differ: the readings side by side, each in its own ink, with who gives it. */
export function Dispute({ dispute }: { dispute: DisputeView }) {
  const runs = wordRunsOf(dispute.readings);
  const among = sourcesOf(dispute.readings);
  return (
    <div className={styles.dispute}>
      <div className={styles.readings}>
        {dispute.readings.map((reading, place) => (
          <Reading key={JSON.stringify(reading.value)} reading={reading} place={place} runs={runs?.[place]} among={among} />
        ))}
      </div>
      {dispute.note && (
        <p className={styles.note}>
          <Text of={dispute.note} />
        </p>
      )}
    </div>
  );
}

interface ReadingParts {
  reading: ReadingView;
  place: number;
  runs: readonly Run[] | undefined;
  /** The sources of all readings. */
  among: readonly SourceRef[];
}

function Reading({ reading, place, runs, among }: ReadingParts) {
  const passage = firstPassage(reading);
  return (
    <div className={`${styles.reading} ${styles[inkOf(place)]}`}>
      <InkLetter reading={place} />
      <div>
        {passage && <Words language={passage.source.language} text={passage.exact} runs={runs} place={place} />}
        {!isTheWordsThemselves(reading) && (
          <p className={styles.value}>
            <ReadingValue of={reading} />
          </p>
        )}
        <Givers reading={reading} among={among} />
      </div>
    </div>
  );
}

interface Worded {
  language: string;
  text: string;
  /** The text in runs, where some of its words differ from another reading's. */
  runs: readonly Run[] | undefined;
  place: number;
}

/** The words of a reading, those that differ underlined in its ink. */
export function Words({ language, text, runs, place }: Worded) {
  return (
    <Quote language={language} block>
      {runs
        ? runs.map((run, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: runs of one text never change their order
            <span key={index}>
              {index > 0 && ' '}
              <span className={run.differs ? styles[`${inkOf(place)}Words`] : undefined}>{run.text}</span>
            </span>
          ))
        : text}
    </Quote>
  );
}

function Givers({ reading, among }: Pick<ReadingParts, 'reading' | 'among'>) {
  const t = useTranslations();
  if (reading.statements.length === 0) return <p className={styles.givers}>{t('disagreements.ours')}</p>;
  const givers = new Map(reading.statements.flatMap(({ citations }) => citations).map((citation) => [citation.source.id, citation]));
  return (
    <p className={styles.givers}>
      {[...givers.values()].map((citation, index) => (
        <span key={citation.source.id}>
          {index > 0 && t('words.comma')}
          <Link href={addressOfPassage(citation.source, citation.start)}>
            <Giver source={citation.source} among={among} />
          </Link>
        </span>
      ))}
    </p>
  );
}

function sourcesOf(readings: readonly ReadingView[]): readonly SourceRef[] {
  return readings.flatMap(({ statements }) => statements.flatMap(({ citations }) => citations.map(({ source }) => source)));
}

function isTheWordsThemselves(reading: ReadingView): boolean {
  const exact = firstPassage(reading)?.exact;
  return exact !== undefined && Object.values(reading.display).every((text) => exact.includes(text) || text.includes(exact));
}

function firstPassage(reading: ReadingView) {
  return reading.statements[0]?.citations[0];
}

/** The words on which the passages differ, where all are in one language and share some; else nothing to point at. */
export function wordRunsOf(readings: readonly ReadingView[]): readonly (readonly Run[])[] | undefined {
  const passages = readings.flatMap((reading) => firstPassage(reading) ?? []);
  const languages = new Set(passages.map(({ source }) => source.language));
  if (passages.length < readings.length || languages.size > 1) return undefined;
  return differingAmong(passages.map(({ exact }) => exact));
}
