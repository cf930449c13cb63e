import type { ComparedAgreement } from '@mithaq/client';
import { monthInWords } from '../dates/day-in-words.ts';
import { percent } from '../dates/time-scale.ts';
import { useReaderLocale } from '../i18n/use-locale.ts';
import styles from './date-line.module.css';
import { dateLineOf } from './date-line-of.ts';

/** When agreements were made, each date as wide as it is unsure. The page gives the same in words, so it is for the eye alone. */
export function DateLine({ agreements }: { agreements: readonly ComparedAgreement[] }) {
  const locale = useReaderLocale();
  const line = dateLineOf(agreements);
  if (line === undefined) return null;
  return (
    <div aria-hidden="true" className={styles.line}>
      <div className={styles.marks} style={{ blockSize: `${line.lanes * 0.9}rem` }}>
        {line.marks.map(({ agreement, start, end, isDay, isSoft, lane }) => (
          <i
            key={agreement.id}
            className={isDay ? styles.day : isSoft ? `${styles.span} ${styles.soft}` : styles.span}
            style={{
              insetInlineStart: percent(start),
              insetBlockEnd: `${lane * 0.9}rem`,
              ...(isDay ? {} : { inlineSize: percent(end - start) }),
            }}
          />
        ))}
      </div>
      <div className={styles.axis}>
        {line.ticks.map(({ day, unit, at }, place) => (
          <span key={day} style={{ insetInlineStart: percent(at) }} data-room={roomAfter(at)}>
            <span>{monthInWords(day, locale, unit === 'year' || place === 0)}</span>
          </span>
        ))}
      </div>
    </div>
  );
}

/** Whether a month's words fit between their tick and the end of the line: on a wide page alone, on none, or on any. */
function roomAfter(at: number): 'wide' | 'none' | undefined {
  if (at > 0.94) return 'none';
  return at > 0.72 ? 'wide' : undefined;
}
