'use client';

import { type FuzzyDate, FuzzyDate as FuzzyDateSchema } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import controls from '../controls/controls.module.css';
import { DateChip } from '../dates/date-chip.tsx';
import { dateIn, longestDate, readDate, typedDate } from '../edit/date-typed.ts';
import { type DateReading, useDateReading } from '../edit/use-date-reading.ts';
import styles from './import.module.css';

/** What stands in the box: nothing, a date, or words that are none yet. */
export type TypedDay = { readonly typed: string; readonly date: FuzzyDate | undefined };

interface Parts {
  value: TypedDay;
  onChange: (value: TypedDay) => void;
}

/** The day of publication, typed as people say it in either language; what it is read as stands under it. */
export function PublishedBox({ value: { typed, date }, onChange }: Parts) {
  const t = useTranslations('importing.answer');
  const id = useId();
  // Words that the server has read are not asked of it again.
  const [asking, setAsking] = useState<string>();
  const reading = useDateReading({
    typed: asking,
    against: undefined,
    take: (read, words) => {
      const next = FuzzyDateSchema.safeParse(readDate(read, words, undefined));
      if (next.success) onChange({ typed, date: next.data });
    },
  });
  const write = (text: string) => {
    setAsking(text);
    onChange({ typed: text, date: dateIn(typedDate(text, undefined)) });
  };
  return (
    <span className={controls['field']}>
      <label htmlFor={id}>{t('published')}</label>
      <input
        id={id}
        name="published"
        type="text"
        dir="auto"
        autoComplete="off"
        maxLength={longestDate}
        className={controls['input']}
        aria-describedby={`${id}-reading`}
        value={typed}
        onChange={(event) => write(event.target.value)}
      />
      <span id={`${id}-reading`} className="small" aria-live="polite">
        {date ? <DateChip date={date} /> : typed.trim() !== '' && <Unread reading={reading} />}
      </span>
    </span>
  );
}

function Unread({ reading }: { reading: DateReading | undefined }) {
  const t = useTranslations('importing.answer.reading');
  if (reading === undefined || reading.reading === 'date') return null;
  if (reading.reading === 'reading') return <span className="quiet">{t('reading')}</span>;
  return <span className={styles['error']}>{t(reading.reading)}</span>;
}
