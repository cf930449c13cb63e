'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { useLocale } from '../i18n/use-locale.ts';
import { searchAddress } from '../search/search-address.ts';
import type { ShownAnswer } from '../search/shown.ts';
import { useRecents } from '../search/use-recent.ts';
import { type OfferGroup, offerOfRecent, offersOf } from './offered.ts';
import { narrowedIn, type Question } from './question.ts';

const none: readonly OfferGroup[] = [];

/** What is offered: before anything is typed what was looked up, then the hits and the page that has all of them. */
export function useOffers(question: Question, answer: ShownAnswer | undefined): readonly OfferGroup[] {
  const t = useTranslations('palette');
  const locale = useLocale();
  const kept = useRecents();
  const before = useMemo(() => {
    const offers = kept.map((recent) => offerOfRecent(recent, { locale, sort: t(`kinds.${recent.kind}`) }));
    return offers.length === 0 ? none : [{ id: 'recent', label: t('recent.title'), offers }];
  }, [kept, locale, t]);
  const narrowed = JSON.stringify(narrowedIn(question));
  const after = useMemo(() => {
    if (answer === undefined || answer.groups.length === 0) return none;
    const href = `/${locale}${searchAddress(answer.words, JSON.parse(narrowed))}`;
    return [...offersOf(answer.groups), { id: 'all', label: '', offers: [{ key: 'all', href }] }];
  }, [answer, narrowed, locale]);
  return question.words.trim() === '' ? before : after;
}
