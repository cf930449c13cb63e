import type { EventPage } from '@mithaq/client';
import { dateInWords, eventTypes, modalities } from '@mithaq/domain';
import { chipShape } from '../../dates/chip-shape.ts';
import { messagesOf } from '../../i18n/messages.ts';
import type { Locale } from '../../i18n/routing.ts';
import type { Face } from '../face.ts';
import { namesInLine } from '../names-in-line.ts';
import { said } from '../said.ts';
import { shareWords } from '../share-words.ts';

/** How an event's page presents itself: what is said to have happened, when and where as far as sources tell, and to whom. */
export function eventFace(locale: Locale, { row, sources }: EventPage): Face {
  const t = shareWords(locale);
  const title = said(row.ref.label, locale);
  const kind = said(eventTypes.label(row.type), locale);
  const when = row.date ? dateInWords(row.date, { language: locale }) : t('event.undated');
  const where = [when, ...(row.place ? [said(row.place.label, locale)] : [])].join(messagesOf(locale).words.comma);
  const names = [...new Set(row.parts.map(({ actor }) => said(actor.label, locale)))];
  const who = names.length === 0 ? [] : [t('event.holds', { names: namesInLine(locale, names) })];
  const told = t('event.sources', { sources: sources.length });
  const what = t('event.what', { type: kind, modality: said(modalities.label(row.modality), locale), where });
  return {
    locale,
    path: `/events/${row.ref.slug}`,
    title,
    description: [what, ...who, told].join(' '),
    card: {
      locale,
      kind,
      titles: [{ words: title, language: locale, voice: 'register' }],
      lines: [...who, told],
      date: { words: where, shape: chipShape(row.date, row.modality) },
    },
    hasFeed: false,
  };
}
