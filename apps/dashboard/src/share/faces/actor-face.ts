import type { ActorPage } from '@mithaq/client';
import { actorKinds } from '@mithaq/domain';
import type { Locale } from '../../i18n/routing.ts';
import type { Face } from '../face.ts';
import { said } from '../said.ts';
import { shareWords } from '../share-words.ts';

/** How an actor's page presents itself: by what the register calls it, and where it is named. */
export function actorFace(locale: Locale, { ref, kind: code, agreementCount, eventCount, sources }: ActorPage): Face {
  const t = shareWords(locale);
  const kind = said(actorKinds.label(code), locale);
  const title = said(ref.label, locale);
  const holds = t('actor.holds', { agreements: agreementCount, events: eventCount, sources: sources.length });
  return {
    locale,
    path: `/actors/${ref.slug}`,
    title,
    description: [t('actor.kind', { kind }), holds].join(' '),
    card: { locale, kind, titles: [{ words: title, language: locale, voice: 'register' }], lines: [holds] },
    hasFeed: true,
  };
}
