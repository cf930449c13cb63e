import { interfaceLanguages } from '@mithaq/domain';
import { defineRouting } from 'next-intl/routing';

/** The languages of the interface; each has its own addresses, so that a link keeps its language. */
export const routing = defineRouting({ locales: interfaceLanguages, defaultLocale: 'ar', localePrefix: 'always' });

export type Locale = (typeof routing.locales)[number];

/** The direction in which a language is written. */
export function directionOf(language: string): 'rtl' | 'ltr' {
  return /^(?:ar|fa|he|ur)\b/.test(language) ? 'rtl' : 'ltr';
}
