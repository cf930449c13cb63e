import type { InterfaceLanguage } from '../values/text.ts';

/** Words in both interface languages. */
export type Words = Readonly<Record<InterfaceLanguage, string>>;

/** Words that are made from words, in each language from its own. */
export function composed(parts: readonly Words[], compose: (parts: readonly string[], language: InterfaceLanguage) => string): Words {
  return {
    ar: compose(
      parts.map(({ ar }) => ar),
      'ar',
    ),
    en: compose(
      parts.map(({ en }) => en),
      'en',
    ),
  };
}
