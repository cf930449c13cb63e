import type { DisputeView, ReadingView, SourceRef } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { Link } from '../i18n/navigation.ts';
import { addressOfPassage } from '../voice/address-of.ts';
import { Quote } from '../voice/quote.tsx';
import { Text } from '../voice/text.tsx';
import { differingWords, type Run } from './differing-words.ts';
import styles from './disputes.module.css';
import { InkLetter, inkOf } from './ink-letter.tsx';

/** A property on which sources differ: the readings side by side, each in its own ink, with who gives it. */
export function Dispute({ dispute }: { dispute: DisputeView }) {
  const runs = wordRunsOf(dispute.readings);
  return (
    <div className={styles.dispute}>
      <div className={styles.readings}>
        {dispute.readings.map((reading, place) => (
          <Reading key={JSON.stringify(reading.value)} reading={reading} place={place} runs={runs?.[place]} />
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

function Reading({ reading, place, runs }: { reading: ReadingView; place: number; runs: readonly Run[] | undefined }) {
  const passage = firstPassage(reading);
  return (
    <div className={`${styles.reading} ${styles[inkOf(place)]}`}>
      <InkLetter reading={place} />
      <div>
        {passage && <Words language={passage.source.language} text={passage.exact} runs={runs} place={place} />}
        {!isTheWordsThemselves(reading) && (
          <p className={styles.value}>
            <Text of={reading.display} />
          </p>
        )}
        <Givers reading={reading} />
      </div>
    </div>
  );
}

function Words({ language, text, runs, place }: { language: string; text: string; runs: readonly Run[] | undefined; place: number }) {
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

function Givers({ reading }: { reading: ReadingView }) {
  const t = useTranslations();
  const givers = new Map(reading.statements.flatMap(({ citations }) => citations).map((citation) => [citation.source.id, citation]));
  return (
    <p className={styles.givers}>
      {[...givers.values()].map((citation, index) => (
        <span key={citation.source.id}>
          {index > 0 && t('words.comma')}
          <Link href={addressOfPassage(citation.source, citation.start)}>
            <Giver source={citation.source} />
          </Link>
        </span>
      ))}
    </p>
  );
}

/** Who publishes a source; where nobody is named, the source by our own caption. */
export function Giver({ source }: { source: SourceRef }) {
  const t = useTranslations('passages');
  return source.publisher ? <Text of={source.publisher} /> : t.rich('noPublisher', { source: () => <Text of={source.label} /> });
}

function isTheWordsThemselves(reading: ReadingView): boolean {
  const exact = firstPassage(reading)?.exact;
  return exact !== undefined && Object.values(reading.display).every((text) => exact.includes(text) || text.includes(exact));
}

function firstPassage(reading: ReadingView) {
  return reading.statements[0]?.citations[0];
}

/** The words that only one of two passages has, where both are in one language and share some; else nothing to point at. */
function wordRunsOf(readings: readonly ReadingView[]): readonly (readonly Run[])[] | undefined {
  const [one, other, ...more] = readings.map(firstPassage);
  if (!one || !other || more.length > 0 || one.source.language !== other.source.language) return undefined;
  const runs = differingWords(one.exact, other.exact);
  return runs.every((side) => side.some((run) => !run.differs)) ? runs : undefined;
}
