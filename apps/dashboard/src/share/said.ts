import { pickText } from '@mithaq/domain';
import type { Locale } from '../i18n/routing.ts';

/** A label of the register's own, in the page's language where there is one. */
export function said(text: Readonly<Record<string, string>>, locale: Locale): string {
  return pickText(text, locale).text;
}
