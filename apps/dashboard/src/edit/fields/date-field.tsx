'use client';

import { boundsOf, Day, type FuzzyDate } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import controls from '../../controls/controls.module.css';
import { DateChip } from '../../dates/date-chip.tsx';
import { useDateWords } from '../../dates/use-date-words.ts';
import { againstIn, dateIn, readDate, typedDate } from '../date-typed.ts';
import styles from '../edit.module.css';
import type { FieldParts } from '../field-parts.ts';
import { useForm } from '../form-context.ts';
import { fieldsIn, textIn } from '../paths.ts';
import { type DateReading, useDateReading } from '../use-date-reading.ts';
import { Box } from './box.tsx';

/**
 * A date, typed as people say it in either language. What it is read as stands under it as one types: in words, with its first and last
 * day, and drawn as wide as it is unsure. What is not read whole is not taken.
 */
export function DateField({ value, change, at, label, isNamed }: Omit<FieldParts<'date'>, 'shape'>) {
  const inWords = useDateWords();
  const { against } = useForm();
  const readingId = useId();
  const date = dateIn(value);
  // What was typed holds as long as the value is what came of it: another that comes in (an undo, a colleague's) shows itself.
  const [typed, setTyped] = useState<{ text: string; edtf: string; before: typeof value; day: string }>();
  const edtf = textIn(fieldsIn(value)['edtf']);
  const own = typed?.edtf === edtf ? typed : undefined;
  const day = (own?.day || undefined) ?? againstIn(value) ?? (typeof at[0] === 'string' ? against(at[0]) : undefined) ?? '';
  const counted = Day.safeParse(day);
  const reading = useDateReading({
    typed: own?.text ?? (date === undefined && edtf !== '' ? edtf : undefined),
    against: counted.success ? counted.data : undefined,
    take: (read, words) => {
      const next = readDate(read, words, own?.before);
      if (next === undefined) return;
      setTyped({ text: own?.text ?? words, before: own?.before, day: own?.day ?? '', edtf: textIn(fieldsIn(next)['edtf']) });
      change(next);
    },
  });
  const write = (text: string) => {
    const before = own?.before ?? value;
    const next = typedDate(text, before);
    setTyped({ text, before, day: own?.day ?? '', edtf: textIn(fieldsIn(next)['edtf']) });
    change(next);
  };
  const count = (next: string) => setTyped({ text: own?.text ?? date?.asRead ?? edtf, edtf, before: own?.before ?? value, day: next });
  const shown = own?.text ?? (date ? inWords(date) : edtf);
  const isRelative = reading?.reading === 'relative' || date?.resolvedAgainst !== undefined || (own !== undefined && own.day !== '');
  return (
    <div className={styles['date']}>
      <Box at={at} label={label} isNamed={isNamed} describedBy={readingId}>
        {(control) => (
          <input
            {...control}
            type="text"
            dir="auto"
            autoComplete="off"
            className={controls['box']}
            value={shown}
            onChange={(event) => write(event.target.value)}
          />
        )}
      </Box>
      <div id={readingId} className={styles['reading']} aria-live="polite">
        {date && <Read date={date} />}
        {date === undefined && reading !== undefined && <Unread reading={reading} />}
      </div>
      {isRelative && <Against at={at} day={day} change={count} />}
    </div>
  );
}

/** What a date was read as, never sharper than it is. */
function Read({ date }: { date: FuzzyDate }) {
  const t = useTranslations('edit.date');
  const inWords = useDateWords();
  const { earliest, latest } = boundsOf(date);
  const [first, last] = [earliest && inWords(earliest), latest && inWords(latest)];
  // What is told by its bounds says them already, and a day is its own.
  const saidAlready = first === last || (last !== null && inWords(date).includes(last));
  return (
    <>
      <DateChip date={date} />
      {!saidAlready && (
        <span className={styles['bounds']}>
          {first && last ? t('between', { first, last }) : first ? t('notBefore', { first }) : t('notAfter', { last: last ?? '' })}
        </span>
      )}
      {date.asRead !== undefined && (
        <span className={styles['bounds']}>{t.rich('asRead', { words: () => <bdi className={styles['quoted']}>{date.asRead}</bdi> })}</span>
      )}
    </>
  );
}

function Unread({ reading }: { reading: DateReading }) {
  const t = useTranslations('edit.date');
  if (reading.reading === 'date') return null;
  if (reading.reading === 'partly') return <span className={styles['wrong']}>{t('partly', { read: reading.read })}</span>;
  return <span className={reading.reading === 'reading' ? styles['bounds'] : styles['wrong']}>{t(reading.reading)}</span>;
}

/** The day that "last June" is counted from. */
function Against({ at, day, change }: { at: FieldParts<'date'>['at']; day: string; change: (day: string) => void }) {
  const t = useTranslations('edit.date');
  return (
    <Box at={[...at, 'resolvedAgainst']} label={t('against')}>
      {(control) => (
        <input
          {...control}
          type="text"
          dir="ltr"
          lang="en"
          autoComplete="off"
          placeholder="2020-12-31"
          className={`${controls['box']} ${styles['latin']}`}
          value={day}
          onChange={(event) => change(event.target.value)}
        />
      )}
    </Box>
  );
}
