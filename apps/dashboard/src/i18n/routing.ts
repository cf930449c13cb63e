import type { InterfaceLanguage } from '@mithaq/domain';
import { defineRouting } from 'next-intl/routing';

/** The domain's languages of the interface, written out: its list would bring every schema into the browser. */
const locales = ['ar', 'en'] as const satisfies readonly InterfaceLanguage[];

/**
 * The languages of the interface; each has its own addresses, so that a link keeps its language. A page names its other languages itself, and
 * not in its headers, too.
 */
export const routing = defineRouting({ locales, defaultLocale: 'ar', localePrefix: 'always', alternateLinks: false });

export type Locale = (typeof routing.locales)[number];

/** The direction in which a language is written. */
export function directionOf(language: string): 'rtl' | 'ltr' {
  return /^(?:ar|fa|he|ur)\b/.test(language) ? 'rtl' : 'ltr';
}
