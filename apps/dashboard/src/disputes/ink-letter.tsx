import { useLocale } from '../i18n/use-locale.ts';
import styles from './disputes.module.css';

const letters = { ar: ['أ', 'ب', 'ج', 'د', 'هـ', 'و'], en: ['A', 'B', 'C', 'D', 'E', 'F'] } as const;

/** The letter of a reading: the first in ink, the second in the second ink, later ones dotted. None of them is "the error". */
export function InkLetter({ reading }: { reading: number }) {
  const locale = useLocale();
  return <span className={`${styles.letter} ${styles[inkOf(reading)]}`}>{letters[locale][reading] ?? reading + 1}</span>;
}

/** The ink of a reading, counted from 0. */
export function inkOf(reading: number): 'first' | 'second' | 'later' {
  return reading === 0 ? 'first' : reading === 1 ? 'second' : 'later';
}
