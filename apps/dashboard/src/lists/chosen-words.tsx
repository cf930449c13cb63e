import { useDateWords } from '../dates/use-date-words.ts';
import type { Chosen } from './field.ts';

/** What a filter is set to, in words. */
export function ChosenWords({ of: { value, isDay }, className }: { of: Chosen; className?: string }) {
  const inWords = useDateWords();
  return <bdi className={className}>{isDay ? inWords(value) : value}</bdi>;
}
