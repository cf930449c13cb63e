import type { EventPage } from '@mithaq/client';
import type { FuzzyDate } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { useDateWords } from '../dates/use-date-words.ts';
import { InkLetter, inkOf } from '../disputes/ink-letter.tsx';
import { readingsOf } from '../disputes/readings-of.ts';
import { Section } from '../page/section.tsx';
import { passagesOf } from '../passages/passages-of.ts';
import { Lead, ThreadRow } from '../passages/thread-row.tsx';
import { Empty } from '../states/empty.tsx';
import { Quote } from '../voice/quote.tsx';
import { dateAxis } from './date-axis.ts';
import { EventDateDrawing } from './date-drawing.tsx';
import { DisputeNote } from './dispute-note.tsx';
import { dateReadings, type Reading } from './readings.ts';
import styles from './when.module.css';

/** When it happened: every date that sources give, on one axis, then in words with its thread. */
export function When({ event }: { event: EventPage }) {
  const t = useTranslations('event.when');
  const readings = dateReadings(event);
  const axis = dateAxis(readings.map(({ value }) => value));
  const differ = readings.length > 1;
  return (
    <Section id="when" title={t('title')} beside={differ && t('differ', { count: readings.length })} aside={axis && t('aside')}>
      {readings.length === 0 && <Empty says={t('none')} />}
      {axis && <EventDateDrawing axis={axis} readings={readings.map(({ reading }) => reading)} modality={event.row.modality} />}
      {differ && <DisputeNote event={event} property="date" />}
      <div>
        {readings.map((reading) => (
          <DateRow key={reading.reading ?? 'only'} event={event} reading={reading} />
        ))}
      </div>
    </Section>
  );
}

function DateRow({ event, reading: { value, reading, statements } }: { event: EventPage; reading: Reading<FuzzyDate> }) {
  const t = useTranslations();
  const inWords = useDateWords();
  const words = inWords(value);
  const planned = event.row.modality === 'planned';
  return (
    <ThreadRow passages={passagesOf(statements, readingsOf(event.disputes, event.row.ref.id))}>
      <Lead>
        {reading !== undefined && (
          <>
            <InkLetter reading={reading} />{' '}
          </>
        )}
        <bdi className={`num ${styles.said} ${styles[inkOf(reading ?? 0)] ?? ''}`} data-date={value.edtf}>
          {planned ? t('dates.planned', { date: words }) : words}
        </bdi>
      </Lead>
      <AsRead date={value} language={statements[0]?.citations[0]?.source.language} />
    </ThreadRow>
  );
}

/** The date as its source writes it, in the language of that source. */
function AsRead({ date, language }: { date: FuzzyDate; language: string | undefined }) {
  const t = useTranslations('event.facts');
  const words = date.asRead;
  if (words === undefined || language === undefined) return null;
  return <p className={styles.asRead}>{t.rich('asRead', { words: () => <Quote language={language}>{words}</Quote> })}</p>;
}
