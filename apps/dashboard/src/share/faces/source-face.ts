import type { SourcePage } from '@mithaq/client';
import { dateInWords, sourceTypes } from '@mithaq/domain';
import { chipShape } from '../../dates/chip-shape.ts';
import { messagesOf } from '../../i18n/messages.ts';
import type { Locale } from '../../i18n/routing.ts';
import type { CardTitle } from '../card/card-facts.ts';
import type { Face } from '../face.ts';
import { said } from '../said.ts';
import { shareWords } from '../share-words.ts';

/** How a source's page presents itself: by its own title where it has one, who published it and when, and how much of it is cited. */
export function sourceFace(locale: Locale, { row }: SourcePage): Face {
  const t = shareWords(locale);
  const kind = said(sourceTypes.label(row.type), locale);
  const publisher = row.ref.publisher ? said(row.ref.publisher, locale) : t('source.noPublisher');
  const when = row.published && dateInWords(row.published, { language: locale });
  const where = [publisher, ...(when === undefined ? [] : [when])].join(messagesOf(locale).words.comma);
  const holds = t('source.holds', { passages: row.passageCount });
  return {
    locale,
    path: `/sources/${row.ref.slug}`,
    title: said(row.ref.label, locale),
    description: [t('source.what', { type: kind, where }), holds].join(' '),
    card: {
      locale,
      kind,
      titles: [titleOf(locale, row)],
      lines: [holds],
      date: { words: where, shape: chipShape(row.published, 'occurred') },
    },
    hasFeed: false,
  };
}

function titleOf(locale: Locale, { title, ref }: SourcePage['row']): CardTitle {
  return title
    ? { words: title.value, language: title.language, voice: 'source' }
    : { words: said(ref.label, locale), language: locale, voice: 'register' };
}
