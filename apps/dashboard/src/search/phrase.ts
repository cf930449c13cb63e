import { directionOf, type Locale } from '../i18n/routing.ts';
import { type Slice, slicesOf } from './slices.ts';

/** Words ready to be shown: cut at what matched; with their language and direction where these are not the reader's own. */
export interface Phrase {
  readonly slices: readonly Slice[];
  readonly language?: string;
  readonly direction?: 'rtl' | 'ltr';
}

interface Words {
  readonly text: string;
  readonly language: string;
  readonly ranges?: readonly { readonly start: number; readonly end: number }[];
}

/** Words as a reader in `locale` is shown them. */
export function phraseOf({ text, language, ranges = [] }: Words, locale: Locale): Phrase {
  const slices = slicesOf(text, ranges);
  return language.split('-')[0] === locale ? { slices } : { slices, language, direction: directionOf(language) };
}

/** A phrase without what marks it. */
export function plainWords({ slices }: Phrase): string {
  return slices.map(({ text }) => text).join('');
}
