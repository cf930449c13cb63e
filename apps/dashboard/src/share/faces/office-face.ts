import type { OfficePage } from '@mithaq/client';
import type { Locale } from '../../i18n/routing.ts';
import type { Face } from '../face.ts';
import { said } from '../said.ts';
import { shareWords } from '../share-words.ts';

/** How an office's page presents itself: whose office it is, and how many held it. */
export function officeFace(locale: Locale, { ref, organisation, tenures, sources }: OfficePage): Face {
  const t = shareWords(locale);
  const title = said(ref.label, locale);
  const what = t('office.what', { organisation: said(organisation.label, locale) });
  const holders = new Set(tenures.map(({ person }) => person.id)).size;
  const holds = t('office.holds', { holders, sources: sources.length });
  return {
    locale,
    path: `/offices/${ref.slug}`,
    title,
    description: [what, holds].join(' '),
    card: { locale, kind: t('office.kind'), titles: [{ words: title, language: locale, voice: 'register' }], lines: [what, holds] },
    hasFeed: false,
  };
}
