'use client';

import { type Failure, failureOf, type SuggestionView } from '@mithaq/client';
import { ChangeSetId, RecordId, SuggestionId } from '@mithaq/domain';
import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { actsHere, type OwnAct } from '../live/own-acts.ts';
import { useMithaqClient } from '../register/browser-client.ts';
import type { Texts } from '../voice/text.tsx';
import type { Judged } from './acts.ts';
import {
  answered,
  hoping,
  hopingAll,
  type Judgement,
  type Judging,
  nothingJudged,
  refused,
  sameAsBefore,
  saved,
  shown,
} from './judging.ts';
import type { Queue } from './use-queue.ts';
import { useOutbox, useSendingAgain } from './use-unsent.ts';

/** What to tell the editor about the latest judgement. */
export type JudgingNews = { readonly words: string } & (
  | {
      readonly kind: 'saved';
      readonly verdict: Judgement;
      /** What it was accepted as, where that is not what was proposed. */
      readonly as?: Texts | undefined;
    }
  | { readonly kind: 'aside' }
  | { readonly kind: 'stale' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'failed'; readonly message: string }
);

/** What became of something that was sent. */
export type Sent = 'saved' | 'refused' | 'unreachable';

/** What was drafted by hand in the place of what a suggestion proposed. */
export interface Instead {
  readonly changeSet: string;
  readonly subjects: readonly string[];
}

export interface JudgingDesk {
  readonly suggestions: readonly SuggestionView[];
  readonly news: JudgingNews | undefined;
  isSaving(id: string): boolean;
  /** Judges a suggestion, shown at once. `instead`: accepted as what was drafted by hand. */
  judge(id: string, judged: Judged, instead?: Instead): Promise<Sent>;
  /** Shows suggestions as judged by an act that is sent. Gives what takes in what the server says of them then: nothing, where it refused. */
  hope(ids: readonly string[], verdict: Judgement): (suggestions: readonly SuggestionView[]) => void;
  tell(news: JudgingNews | undefined): void;
}

/** Judges suggestions at once and takes it back where the server refuses. A judgement names the revision that it saw. */
export function useJudging(source: string, suggestions: readonly SuggestionView[], queue: Queue): JudgingDesk {
  const client = useMithaqClient();
  const router = useRouter();
  const [judging, setJudging] = useState(nothingJudged);
  const [news, setNews] = useState<JudgingNews>();
  const outbox = useOutbox(source);
  const asked = useUnchanged(suggestions);
  const standing = useMemo(() => shown(asked, judging), [asked, judging]);
  const latest = useRef({ standing, judging, turn: 0 });
  useEffect(() => {
    latest.current.standing = standing;
  }, [standing]);

  const change = useCallback((next: (before: Judging) => Judging) => {
    latest.current.judging = next(latest.current.judging);
    setJudging(latest.current.judging);
  }, []);

  const judge = useCallback(
    async (id: string, judged: Judged, instead?: Instead): Promise<Sent> => {
      const suggestion = latest.current.standing.find((other) => other.id === id);
      if (suggestion === undefined) return 'refused';
      const turn = ++latest.current.turn;
      const known = () => Math.max(suggestion.revision, latest.current.judging.told[id]?.revision ?? 0);
      const unsent = outbox.add({ id, revision: known(), judged, instead });
      const acts = actsOf(suggestion, judged, source);
      for (const act of acts) actsHere.expect(act);
      change((before) => hoping(before, id, { verdict: judged.verdict, turn }));
      try {
        const answer = await queue(() =>
          client.suggestions.judge.mutate({ id: SuggestionId.parse(id), revision: known(), ...requestOf(judged, instead) }),
        );
        outbox.settle(unsent, true);
        change((before) => saved(before, answer, turn));
        setNews({ kind: 'saved', verdict: judged.verdict, words: suggestion.exact, as: answer.chosen?.label });
        return 'saved';
      } catch (error) {
        for (const act of acts) actsHere.forget(act);
        change((before) => refused(before, id, turn));
        const failure = failureOf(error);
        const isLost = failure === undefined || failure.unreachable;
        outbox.settle(unsent, !isLost);
        setNews(newsOf(failure, suggestion.exact));
        router.refresh();
        return isLost ? 'unreachable' : 'refused';
      }
    },
    [client, router, source, queue, change, outbox],
  );

  const hope = useCallback(
    (ids: readonly string[], verdict: Judgement) => {
      const turn = ++latest.current.turn;
      change((before) => hopingAll(before, ids, { verdict, turn }));
      return (told: readonly SuggestionView[]) => change((before) => answered(before, told, turn));
    },
    [change],
  );
  const learn = useCallback((suggestion: SuggestionView) => change((before) => saved(before, suggestion, 0)), [change]);
  const isSaving = useCallback((id: string) => id in latest.current.judging.hoped, []);
  useSendingAgain(source, { outbox, queue, learn, isSaving, judge });

  return { suggestions: standing, news, isSaving: (id) => id in judging.hoped, judge, hope, tell: setNews };
}

/** Suggestions as they were asked for last, each the same object as before where it says the same. */
function useUnchanged(suggestions: readonly SuggestionView[]): readonly SuggestionView[] {
  const [kept, setKept] = useState({ of: suggestions, same: suggestions });
  if (kept.of === suggestions) return kept.same;
  const same = sameAsBefore(kept.same, suggestions);
  setKept({ of: suggestions, same });
  return same;
}

function requestOf({ verdict, otherwise, record }: Judged, instead: Instead | undefined) {
  return {
    verdict,
    ...(otherwise === undefined ? {} : { otherwise }),
    ...(record === undefined ? {} : { record: RecordId.parse(record) }),
    ...(instead === undefined ? {} : { drafted: { changeSet: ChangeSetId.parse(instead.changeSet), subjects: [...instead.subjects] } }),
  };
}

/** What a judgement is announced as: of the source always, of the record too whose passages it adds to or takes from. */
function actsOf(suggestion: SuggestionView, judged: Judged, source: string): readonly OwnAct[] {
  const stated = suggestion.standing === 'accepted' || judged.verdict === 'accepted' ? statedOf(suggestion, judged) : undefined;
  return [
    { announcedAs: ['suggestion-judged'], subject: source },
    ...(stated === undefined ? [] : [{ announcedAs: ['record-saved'] as const, subject: stated }]),
  ];
}

/** The record that an acceptance adds a passage to, where it is one that readers see. */
function statedOf({ value, chosen, drafted }: SuggestionView, { otherwise, record }: Judged): string | undefined {
  if (drafted !== undefined) return undefined;
  if (record !== undefined) return record;
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
