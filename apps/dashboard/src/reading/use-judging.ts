'use client';

import { type Failure, failureOf, type SuggestionView } from '@mithaq/client';
import { useRouter } from 'next/navigation';
import { useMemo, useState } from 'react';
import { actsHere, type OwnAct } from '../live/own-acts.ts';
import { useMithaqClient } from '../register/browser-client.ts';
import { hoping, type Judgement, nothingJudged, refused, saved, shown } from './judging.ts';

/** What to tell the editor about the latest judgement. */
export type JudgingNews = { readonly words: string } & (
  | { readonly kind: 'saved'; readonly verdict: Judgement }
  | { readonly kind: 'stale' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'failed'; readonly message: string }
);

export interface JudgingDesk {
  readonly suggestions: readonly SuggestionView[];
  /** The one to take back next. */
  readonly undoable: string | undefined;
  readonly news: JudgingNews | undefined;
  isSaving(id: string): boolean;
  /** `otherwise`: accepted for another of its meanings, by its place among them. */
  judge(id: string, verdict: Judgement, otherwise?: number): void;
}

/** Judges suggestions at once and takes it back where the server refuses. A judgement names the revision that it saw. */
export function useJudging(source: string, suggestions: readonly SuggestionView[]): JudgingDesk {
  const client = useMithaqClient();
  const router = useRouter();
  const [judging, setJudging] = useState(nothingJudged);
  const [news, setNews] = useState<JudgingNews>();
  const standing = useMemo(() => shown(suggestions, judging), [suggestions, judging]);

  const judge = async (id: string, verdict: Judgement, otherwise?: number) => {
    const suggestion = standing.find((other) => other.id === id);
    if (suggestion === undefined || id in judging.hoped || suggestion.standing === verdict) return;
    const acts = actsOf(suggestion, { verdict, otherwise }, source);
    for (const act of acts) actsHere.expect(act);
    setJudging((before) => hoping(before, id, verdict));
    try {
      const answer = await client.suggestions.judge.mutate({
        id,
        verdict,
        revision: suggestion.revision,
        ...(otherwise === undefined ? {} : { otherwise }),
      });
      setJudging((before) => saved(before, answer));
      setNews({ kind: 'saved', verdict, words: suggestion.exact });
    } catch (error) {
      for (const act of acts) actsHere.forget(act);
      setJudging((before) => refused(before, id));
      setNews(newsOf(failureOf(error), suggestion.exact));
      router.refresh();
    }
  };

  return {
    suggestions: standing,
    undoable: judging.judged.at(-1),
    news,
    isSaving: (id) => id in judging.hoped,
    judge: (id, verdict, otherwise) => void judge(id, verdict, otherwise),
  };
}

interface Judged {
  readonly verdict: Judgement;
  readonly otherwise: number | undefined;
}

/** What a judgement is announced as: of the source always, of the record too whose passages it adds to or takes from. */
function actsOf(suggestion: SuggestionView, judged: Judged, source: string): readonly OwnAct[] {
  const stated = suggestion.standing === 'accepted' || judged.verdict === 'accepted' ? statedOf(suggestion, judged.otherwise) : undefined;
  return [
    { announcedAs: ['suggestion-judged'], subject: source },
    ...(stated === undefined ? [] : [{ announcedAs: ['record-saved'] as const, subject: stated }]),
  ];
}

/** The record that an acceptance adds a passage to, where it is one that readers see. */
function statedOf({ value, chosen, drafted }: SuggestionView, otherwise: number | undefined): string | undefined {
  if (drafted !== undefined) return undefined;
  if (chosen !== undefined) return chosen.id;
  if (value.kind === 'agreement') return value.record?.id;
  if (value.kind !== 'mention') return undefined;
  const meant = otherwise === undefined ? (value.office ?? value) : value.otherwise?.[otherwise];
  return meant !== undefined && 'record' in meant ? meant.record.id : undefined;
}

function newsOf(failure: Failure | undefined, words: string): JudgingNews {
  if (failure === undefined || failure.unreachable) return { kind: 'unreachable', words };
  return failure.category === 'conflict' ? { kind: 'stale', words } : { kind: 'failed', words, message: failure.message };
}
