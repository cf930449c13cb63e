import type { AgreementPage } from '@mithaq/client';
import { dateInWords, fuzzyDate, instruments, statuses } from '@mithaq/domain';
import { namesOf } from '../../agreement/names-of.ts';
import { chipShape } from '../../dates/chip-shape.ts';
import type { Locale } from '../../i18n/routing.ts';
import { lineOf } from '../../status/line-of.ts';
import type { CardFacts, CardTitle } from '../card/card-facts.ts';
import type { Face } from '../face.ts';
import { namesInLine } from '../names-in-line.ts';
import { said } from '../said.ts';
import { shareWords } from '../share-words.ts';

/** How an agreement's page presents itself: by its names as sources give them, its parties, and its status as of the day that was asked for. */
export function agreementFace(locale: Locale, agreement: AgreementPage, asOf?: string): Face {
  const { parties, status, holds } = sentencesOf(locale, agreement);
  return {
    locale,
    path: `/agreements/${agreement.ref.slug}`,
    title: said(agreement.ref.label, locale),
    description: [parties, status, holds].join(' '),
    card: { ...drawnOf(locale, agreement), lines: [parties, holds] },
    asOf,
    hasFeed: true,
  };
}

function sentencesOf(locale: Locale, { parts, status, clauses, sources }: AgreementPage) {
  const t = shareWords(locale);
  const names = parts.filter(({ role }) => role === 'party').map(({ actor }) => said(actor.label, locale));
  const day = dateInWords(fuzzyDate(status.asOf), { language: locale });
  return {
    parties: names.length === 0 ? t('agreement.noParty') : t('agreement.parties', { names: namesInLine(locale, names) }),
    status: t('agreement.status', { day, status: statusWords(locale, status) }),
    holds: t('agreement.holds', { clauses: clauses.length, sources: sources.length }),
  };
}

function statusWords(locale: Locale, { values }: AgreementPage['status']): string {
  const [likeliest] = values;
  return said(statuses.label(likeliest?.status ?? 'unknown'), locale);
}

function drawnOf(locale: Locale, agreement: AgreementPage): Omit<CardFacts, 'lines'> {
  const [likeliest] = agreement.status.values;
  const telling = agreement.events.find(({ ref }) => likeliest?.because.some(({ id }) => id === ref.id));
  const date = telling?.date;
  return {
    locale,
    kind: said(instruments.label(agreement.instrument), locale),
    titles: titlesOf(locale, agreement),
    date: date && { words: dateInWords(date, { language: locale }), shape: chipShape(date, telling.modality) },
    status: { words: statusWords(locale, agreement.status), stroke: lineOf(likeliest?.status ?? 'unknown') },
  };
}

/** Its names in the title of its page: rival ones side by side. Where no source gives any, what the register calls it. */
function titlesOf(locale: Locale, { names, disputes, ref }: AgreementPage): readonly CardTitle[] {
  const { titles } = namesOf(names, disputes, ref.id);
  if (titles.length === 0) return [{ words: said(ref.label, locale), language: locale, voice: 'register' }];
  return titles.map(({ view: { name }, reading }) => ({ words: name.value, language: name.language, voice: 'source', reading }));
}
