'use client';

import { useRouter } from 'next/navigation';
import { useLocale } from '../i18n/use-locale.ts';
import { searchAddress } from '../search/search-address.ts';
import { recents } from '../search/use-recent.ts';
import { type Offer, recentOf } from './offered.ts';
import { narrowedIn, type Question } from './question.ts';

interface Around {
  question: Question;
  /** Whether what is offered answers other words than those that stand there. */
  asking: boolean;
  onGone: () => void;
}

/** Opens an offer, here or in a new tab, and keeps it among the look-ups. Before the answer is there, and where it has nothing, it opens the page of all hits. */
export function useOpening({ question, asking, onGone }: Around): (offer: Offer | undefined, inNewTab: boolean) => void {
  const router = useRouter();
  const locale = useLocale();
  return (offer, inNewTab) => {
    const all = question.words.trim() === '' ? undefined : `/${locale}${searchAddress(question.words, narrowedIn(question))}`;
    const href = asking ? all : (offer?.href ?? all);
    if (href === undefined) return;
    if (!asking && offer?.hit) recents.add(recentOf(offer.hit, href.replace(`/${locale}/`, '/')));
    if (inNewTab) window.open(href, '_blank', 'noopener');
    else {
      onGone();
      router.push(href);
    }
  };
}
