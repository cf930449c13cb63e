import { useDateWords } from '../dates/use-date-words.ts';

/** A calendar day in the reader's words. */
export function DayWords({ day }: { day: string }) {
  const inWords = useDateWords('noun');
  return (
    <time dateTime={day} className="strong">
      {inWords(day)}
    </time>
  );
}
