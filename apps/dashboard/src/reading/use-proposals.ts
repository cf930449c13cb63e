'use client';

import { type Failure, failureOf, type ProposalList, type ProposalView, type SuggestionView } from '@mithaq/client';
import { ChangeSetId, RecordId, SuggestionId } from '@mithaq/domain';
import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useRef, useState } from 'react';
import { actsHere } from '../live/own-acts.ts';
import { useMithaqClient } from '../register/browser-client.ts';
import type { Act } from './acts.ts';
import { acceptedWith, rejectedWith } from './judged-with.ts';
import type { Judgement } from './judging.ts';
import { type Choices, noChoices, type Preview } from './proposing.ts';
import type { JudgingDesk, Sent } from './use-judging.ts';
import type { Queue } from './use-queue.ts';

/** What to tell the editor about the latest act. */
export type ProposalNews =
  | { readonly kind: 'accepted' | 'rejected' | 'rejectedRest' | 'undone'; readonly title: ProposalView['title'] }
  | { readonly kind: 'stale' | 'unreachable' }
  | { readonly kind: 'elsewhere' | 'failed'; readonly message: string };

/** For how long after an act its last drafts may still be heard of, in milliseconds. */
const heardWithin = 5_000;

/** Acts on whole proposals. */
export type ProposalAct = Extract<Act, { kind: 'accepted' | 'rejected' }>;

export interface ProposalDesk {
  /** Absent while they are drawn up. */
  readonly list: ProposalList | undefined;
  readonly failure: Failure | undefined;
  readonly busy: boolean;
  /** Whether what is shown is of what is there now; an earlier list stands while a new one is drawn up. */
  readonly isCurrent: boolean;
  readonly news: ProposalNews | undefined;
  choicesOf(key: string): Choices;
  /** A proposal as the editor's choices leave it, with the choices that it was asked for with; absent where none were made. */
  preview(key: string): Preview | undefined;
  choose(key: string, choices: Choices): void;
  /** Accepts or rejects one as it is shown. Nothing where that was refused. */
  accept(key: string): Promise<ProposalAct | undefined>;
  reject(key: string): Promise<ProposalAct | undefined>;
  undo(act: ProposalAct): Promise<Sent>;
  /** Does again what was undone, as it stands now: the act as it came out this time, or nothing where there is no such proposal any more. */
  redo(act: ProposalAct): Promise<{ readonly sent: Sent; readonly act?: ProposalAct }>;
  /** Takes an acceptance back that was made earlier, and not here. */
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

/** What an act on a proposal came to. */
interface Doing<Done> {
  readonly news: ProposalNews;
  readonly done: Done;
  /** The suggestions that were judged with it, as they are now. */
  readonly suggestions: readonly SuggestionView[];
}

/** The suggestions that an act on a proposal judges, as far as is known before it is answered. */
interface Judges {
  readonly ids: readonly string[];
  readonly verdict: Judgement;
}

interface Asked {
  readonly active: boolean;
  readonly stamp: string;
  readonly queue: Queue;
  /** Where what is judged with a proposal is shown. */
  readonly judging: Pick<JudgingDesk, 'suggestions' | 'hope'>;
}

/**
 * The proposals of a source, judged whole. They are drawn up again whenever `stamp` changes: it stands for what they are made of. An acceptance
 * names the proposal that was seen, and is refused where it is not that any more.
 */
export function useProposals(source: string, { active, stamp, queue, judging }: Asked): ProposalDesk {
  const client = useMithaqClient();
  const router = useRouter();
  const [attempt, setAttempt] = useState(0);
  const { list, failure, isCurrent } = useProposalList(source, { active, asking: `${stamp} ${attempt}` });
  const [choices, setChoices] = useState<Readonly<Record<string, Choices>>>({});
  const latest = useRef(choices);
  const [previews, setPreviews] = useState<Readonly<Record<string, Preview>>>({});
  const [busy, setBusy] = useState(false);
  const [news, setNews] = useState<ProposalNews>();

  const again = useCallback(() => {
    latest.current = {};
    setChoices({});
    setPreviews({});
    setAttempt((before) => before + 1);
  }, []);

  const act = async <Done>({ ids, verdict }: Judges, work: () => Promise<Doing<Done>>): Promise<{ sent: Sent; done?: Done }> => {
    setBusy(true);
    const settle = judging.hope(ids, verdict);
    const own = { announcedAs: ['suggestion-judged'], subject: source } as const;
    const drafts = { announcedAs: ['draft-saved', 'draft-discarded'], isMany: true } as const;
    for (const one of [own, drafts]) actsHere.expect(one);
    try {
      const { news: told, done, suggestions } = await queue(work);
      settle(suggestions);
      setNews(told);
      return { sent: 'saved', done };
    } catch (error) {
      actsHere.forget(own);
      settle([]);
      const failure = failureOf(error);
      setNews(newsOf(failure));
      return { sent: failure === undefined || failure.unreachable ? 'unreachable' : 'refused' };
    } finally {
      setBusy(false);
      setTimeout(() => actsHere.forget(drafts), heardWithin);
      again();
      router.refresh();
    }
  };

  const accept = async (proposal: ProposalView, made: Choices): Promise<Doing<ProposalAct>> => {
    const { key, digest } = proposal;
    const title = calledAs(proposal, previews[key]);
    const { changeSet, suggestions } = await client.proposals.accept.mutate({ source, key, digest, ...asChosen(made) });
    const accepted = suggestions.map(({ id }) => id);
    const done: ProposalAct = { kind: 'accepted', key, changeSet: changeSet.id, suggestions: accepted, choices: made, words: title };
    return { news: { kind: 'accepted', title }, done, suggestions };
  };

  const reject = async (proposal: ProposalView): Promise<Doing<ProposalAct>> => {
    const { key, digest } = proposal;
    const title = calledAs(proposal);
    const { suggestions } = await client.proposals.reject.mutate({ source, key, digest });
    const done: ProposalAct = { kind: 'rejected', key, suggestions: suggestions.map(({ id }) => id), words: title };
    return { news: { kind: proposal.isRest ? 'rejectedRest' : 'rejected', title }, done, suggestions };
  };

  const takenBack = async (done: ProposalAct): Promise<readonly SuggestionView[]> => {
    if (done.kind === 'rejected')
      return client.suggestions.judgeAll.mutate({ source, suggestions: await seenNow(done.suggestions), verdict: 'open' });
    const what = { source, key: done.key, changeSet: ChangeSetId.parse(done.changeSet), ...suggestionsOf(done) };
    return (await client.proposals.undo.mutate(what)).suggestions;
  };

  const undo = async (done: ProposalAct): Promise<Doing<undefined>> => {
    const suggestions = await takenBack(done);
    return { news: { kind: 'undone', title: done.words }, done: undefined, suggestions };
  };

  /** Suggestions with the revisions that they have now: what is taken back may have been judged some time ago. */
  const seenNow = async (ids: readonly string[]) => {
    const { suggestions } = await client.sources.get.query({ key: source });
    return suggestions.filter(({ id }) => ids.includes(id)).map(({ id, revision }) => ({ id: SuggestionId.parse(id), revision }));
  };

  /** The proposals were drawn up anew since: the one with the same key is meant. */
  const redo = async (done: ProposalAct): Promise<Doing<ProposalAct | undefined>> => {
    const { rows } = await client.proposals.list.query({ source });
    const same = rows.find(({ key }) => key === done.key);
    if (same === undefined) return { news: { kind: 'stale' }, done: undefined, suggestions: [] };
    return done.kind === 'accepted' ? accept(same, done.choices) : reject(same);
  };

  const choose = async (key: string, next: Choices) => {
    latest.current = { ...latest.current, [key]: next };
    setChoices(latest.current);
    try {
      const view = await client.proposals.preview.query({ source, key, ...asChosen(next) });
      // An answer that was overtaken says nothing of what is chosen now.
      if (latest.current[key] === next) setPreviews((before) => ({ ...before, [key]: { of: next, view } }));
    } catch (error) {
      if (latest.current[key] !== next) return;
      setNews(newsOf(failureOf(error)));
      again();
    }
  };

  const onRow = async (
    key: string,
    judges: (proposal: ProposalView, rows: readonly ProposalView[]) => Judges,
    work: (proposal: ProposalView) => Promise<Doing<ProposalAct>>,
  ) => {
    const proposal = list?.rows.find((one) => one.key === key);
    if (list === undefined || proposal === undefined || busy || !isCurrent) return undefined;
    return (await act(judges(proposal, list.rows), () => work(proposal))).done;
  };

  const onAccept = (key: string) => {
    const made = choices[key] ?? noChoices;
    const asMade = { choices: made, preview: previews[key] };
    return onRow(
      key,
      (proposal) => ({ ids: acceptedWith(proposal, asMade, judging.suggestions), verdict: 'accepted' }),
      (proposal) => accept(proposal, made),
    );
  };

  return {
    list,
    failure,
    busy: busy || (list !== undefined && !isCurrent),
    isCurrent,
    news,
    choicesOf: (key) => choices[key] ?? noChoices,
    preview: (key) => previews[key],
    choose: (key, next) => void choose(key, next),
    accept: onAccept,
    reject: (key) => onRow(key, (proposal, rows) => ({ ids: rejectedWith(proposal, rows), verdict: 'rejected' }), reject),
    undo: async (done) => (await act({ ids: done.suggestions ?? [], verdict: 'open' }, () => undo(done))).sent,
    redo: async (done) => {
      const { sent, done: as } = await act({ ids: done.suggestions ?? [], verdict: done.kind }, () => redo(done));
      return { sent, ...(as === undefined ? {} : { act: as }) };
    },
    takeBack: ({ key, changeSet }) =>
      void act({ ids: [], verdict: 'open' }, () =>
        undo({ kind: 'accepted', key, changeSet: changeSet.id, choices: noChoices, words: { und: changeSet.title } }),
      ),
    again,
  };
}

/** What an act on a proposal is told as: by what is taken of it; what was left by what it was left out of. */
function calledAs({ title, isRest, parts }: ProposalView, preview?: Preview): ProposalView['title'] {
  return isRest ? (parts[0]?.label ?? title) : (preview?.view.title ?? title);
}

function asChosen({ dropped, decisions, given }: Choices) {
  return { dropped: [...dropped], decisions: decisions.map(asDecided), given: [...given] };
}

/** Those that went with this acceptance; of one that was made earlier, and not here, all of them. */
function suggestionsOf({ suggestions }: Extract<ProposalAct, { kind: 'accepted' }>) {
  return suggestions === undefined ? {} : { suggestions: suggestions.map((id) => SuggestionId.parse(id)) };
}

function asDecided({ part, record }: Choices['decisions'][number]) {
  return { part, record: record === 'new' ? ('new' as const) : RecordId.parse(record) };
}

function newsOf(failure: Failure | undefined): ProposalNews {
  if (failure === undefined || failure.unreachable) return { kind: 'unreachable' };
  if (failure.code === 'stale-proposal') return { kind: 'stale' };
  return { kind: failure.code === 'in-other-change-set' ? 'elsewhere' : 'failed', message: failure.message };
}
