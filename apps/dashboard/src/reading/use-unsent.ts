'use client';

import type { SourcePage, SuggestionView } from '@mithaq/client';
import { useEffect, useMemo } from 'react';
import { useMithaqClient } from '../register/browser-client.ts';
import { keepUnsent, keptUnsent } from './kept-unsent.ts';
import { owed, revisionAfter, type Unsent } from './unsent.ts';
import type { JudgingDesk } from './use-judging.ts';
import { useLeaving } from './use-leaving.ts';
import type { Queue } from './use-queue.ts';

/** The judgements of a source that the server has not answered yet. They outlive the page. */
export interface Outbox {
  /** Keeps a judgement of a suggestion of which this revision is known. */
  add(judgement: Unsent): Unsent;
  /** The judgement was answered, or came to nothing. While the page is left only an answer counts: what is cut off then is sent by the next page. */
  settle(judgement: Unsent, answered: boolean): void;
}

export function useOutbox(source: string): Outbox {
  const isLeaving = useLeaving();
  return useMemo(
    () => ({
      add: (judgement) => {
        const waiting = keptUnsent(source);
        const kept = { ...judgement, revision: revisionAfter(waiting, judgement) };
        keepUnsent(source, [...waiting, kept]);
        return kept;
      },
      settle: ({ id, revision }, answered) => {
        if (!answered && isLeaving()) return;
        keepUnsent(
          source,
          keptUnsent(source).filter((one) => one.id !== id || one.revision !== revision),
        );
      },
    }),
    [source, isLeaving],
  );
}

interface Sending extends Pick<JudgingDesk, 'judge' | 'isSaving'> {
  readonly outbox: Outbox;
  readonly queue: Queue;
  /** Takes in what a suggestion is by now. */
  learn(suggestion: SuggestionView): void;
}

/** Sends what an earlier page of this window was cut off from sending. Where no server answers, it goes on waiting. */
export function useSendingAgain(source: string, { outbox, queue, learn, isSaving, judge }: Sending): void {
  const client = useMithaqClient();
  useEffect(() => {
    const unsent = keptUnsent(source);
    if (unsent.length === 0) return;
    const send = ({ suggestions }: Pick<SourcePage, 'suggestions'>) => {
      const touched = suggestions.filter(({ id }) => unsent.some((one) => one.id === id));
      touched.forEach(learn);
      for (const one of unsent) outbox.settle(one, true);
      for (const { id, judged, instead } of owed(unsent, touched)) if (!isSaving(id)) void judge(id, judged, instead);
    };
    // The page may have been drawn before the last judgement of the one before it arrived: what stands now is asked for.
    queue(() => client.sources.get.query({ key: source })).then(send, () => undefined);
  }, [source, client, outbox, queue, learn, isSaving, judge]);
}
