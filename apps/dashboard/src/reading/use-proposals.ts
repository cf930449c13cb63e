'use client';

import { type AcceptProposalAnswer, type Failure, failureOf, type ProposalList, type ProposalView } from '@mithaq/client';
import { ChangeSetId, RecordId, SuggestionId } from '@mithaq/domain';
import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useState } from 'react';
import { actsHere } from '../live/own-acts.ts';
import { useMithaqClient } from '../register/browser-client.ts';
import { type Choices, noChoices } from './proposing.ts';

/** What to tell the editor about the latest act. */
export type ProposalNews =
  | { readonly kind: 'accepted' | 'rejected' | 'undone'; readonly title: ProposalView['title'] }
  | { readonly kind: 'stale' | 'unreachable' }
  | { readonly kind: 'failed'; readonly message: string };

/** What can be taken back: an acceptance by its change set, a rejection by its suggestions. */
type Undoable = { readonly title: ProposalView['title'] } & (
  | { readonly key: string; readonly changeSet: string }
  | { readonly suggestions: AcceptProposalAnswer['suggestions'] }
);

export interface ProposalDesk {
  /** Absent while they are drawn up. */
  readonly list: ProposalList | undefined;
  readonly failure: Failure | undefined;
  readonly busy: boolean;
  /** Whether what is shown is of what is there now; an earlier list stands while a new one is drawn up. */
  readonly isCurrent: boolean;
  readonly news: ProposalNews | undefined;
  readonly isUndoable: boolean;
  choicesOf(key: string): Choices;
  /** A proposal as the editor's choices leave it; absent where none were made. */
  chosen(key: string): ProposalView | undefined;
  choose(key: string, choices: Choices): void;
  accept(key: string): void;
  reject(key: string): void;
  undo(): void;
  /** Takes an acceptance back that was made here or earlier. */
  takeBack(accepted: ProposalList['accepted'][number]): void;
  again(): void;
}

/** What was answered, to which asking. An earlier answer is shown until the next one is there. */
interface Answer {
  readonly asking: string;
  readonly list?: ProposalList;
  readonly failure?: Failure;
}

/** The proposals of a source: asked for anew whenever `asking` changes, for as long as somebody may judge them. */
function useProposalList(source: string, { active, asking }: { active: boolean; asking: string }) {
  const client = useMithaqClient();
  const [{ asking: answered, list, failure }, setAnswer] = useState<Answer>({ asking: '' });
  useEffect(() => {
    if (!active) return;
    const leaving = new AbortController();
    client.proposals.list.query({ source }, { signal: leaving.signal }).then(
      (answer) => setAnswer({ asking, list: answer }),
      (error: unknown) => {
        if (leaving.signal.aborted) return;
        setAnswer((before) => ({ ...before, asking, failure: failureOf(error) ?? { unreachable: true } }));
      },
    );
    return () => leaving.abort();
  }, [client, source, active, asking]);
  return { list, failure, isCurrent: !active || answered === asking };
}

/**
 * The proposals of a source, judged whole. They are drawn up again whenever `stamp` changes: it stands for what they are made of. An acceptance
 * names the proposal that was seen, and is refused where it is not that any more.
 */
export function useProposals(source: string, { active, stamp }: { active: boolean; stamp: string }): ProposalDesk {
  const client = useMithaqClient();
  const router = useRouter();
  const [attempt, setAttempt] = useState(0);
  const { list, failure, isCurrent } = useProposalList(source, { active, asking: `${stamp} ${attempt}` });
  const [choices, setChoices] = useState<Readonly<Record<string, Choices>>>({});
  const [previews, setPreviews] = useState<Readonly<Record<string, ProposalView>>>({});
  const [busy, setBusy] = useState(false);
  const [news, setNews] = useState<ProposalNews>();
  const [undoable, setUndoable] = useState<Undoable>();

  const again = useCallback(() => {
    setChoices({});
    setPreviews({});
    setAttempt((before) => before + 1);
  }, []);

  const act = async (work: () => Promise<ProposalNews>) => {
    if (busy) return;
    setBusy(true);
    const own = { announcedAs: ['suggestion-judged'], subject: source } as const;
    actsHere.expect(own);
    try {
      setNews(await work());
    } catch (error) {
      actsHere.forget(own);
      setNews(newsOf(failureOf(error)));
    }
    setBusy(false);
    again();
    router.refresh();
  };

  const row = (key: string) => list?.rows.find((one) => one.key === key);

  const accept = async ({ key, digest, title }: ProposalView): Promise<ProposalNews> => {
    const { dropped, decisions } = choices[key] ?? noChoices;
    const chosen = { dropped: [...dropped], decisions: decisions.map(asDecided) };
    const { changeSet } = await client.proposals.accept.mutate({ source, key, digest, ...chosen });
    setUndoable({ key, changeSet: changeSet.id, title });
    return { kind: 'accepted', title };
  };

  const reject = async ({ key, digest, title }: ProposalView): Promise<ProposalNews> => {
    const { suggestions } = await client.proposals.reject.mutate({ source, key, digest });
    setUndoable({ suggestions, title });
    return { kind: 'rejected', title };
  };

  const undo = async (done: Undoable): Promise<ProposalNews> => {
    if ('changeSet' in done) await client.proposals.undo.mutate({ source, key: done.key, changeSet: ChangeSetId.parse(done.changeSet) });
    else await client.suggestions.judgeAll.mutate({ source, suggestions: done.suggestions.map(seen), verdict: 'open' });
    setUndoable(undefined);
    return { kind: 'undone', title: done.title };
  };

  const choose = async (key: string, next: Choices) => {
    setChoices((before) => ({ ...before, [key]: next }));
    try {
      const answer = await client.proposals.preview.query({
        source,
        key,
        dropped: [...next.dropped],
        decisions: next.decisions.map(asDecided),
      });
      setPreviews((before) => ({ ...before, [key]: answer }));
    } catch (error) {
      setNews(newsOf(failureOf(error)));
      again();
    }
  };

  const onRow = (key: string, work: (proposal: ProposalView) => Promise<ProposalNews>) => {
    const proposal = row(key);
    if (proposal !== undefined) void act(() => work(proposal));
  };

  return {
    list,
    failure,
    busy,
    isCurrent,
    news,
    isUndoable: undoable !== undefined,
    choicesOf: (key) => choices[key] ?? noChoices,
    chosen: (key) => previews[key],
    choose: (key, next) => void choose(key, next),
    accept: (key) => onRow(key, accept),
    reject: (key) => onRow(key, reject),
    undo: () => undoable && void act(() => undo(undoable)),
    takeBack: ({ key, changeSet }) => void act(() => undo({ key, changeSet: changeSet.id, title: { und: changeSet.title } })),
    again,
  };
}

function seen({ id, revision }: AcceptProposalAnswer['suggestions'][number]) {
  return { id: SuggestionId.parse(id), revision };
}

function asDecided({ part, record }: Choices['decisions'][number]) {
  return { part, record: record === 'new' ? ('new' as const) : RecordId.parse(record) };
}

function newsOf(failure: Failure | undefined): ProposalNews {
  if (failure === undefined || failure.unreachable) return { kind: 'unreachable' };
  return failure.code === 'stale-proposal' ? { kind: 'stale' } : { kind: 'failed', message: failure.message };
}
