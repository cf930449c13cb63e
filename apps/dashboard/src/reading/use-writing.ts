'use client';

import { failureOf, type MithaqClient } from '@mithaq/client';
import { AnyRecord, ChangeSetId, RecordId, type Revised, recordKinds, Statement, StatementId } from '@mithaq/domain';
import { useRouter } from 'next/navigation';
import { useMemo, useState } from 'react';
import { actsHere } from '../live/own-acts.ts';
import { useMithaqClient } from '../register/browser-client.ts';
import type { Texts } from '../voice/text.tsx';
import type { Act, Written } from './acts.ts';
import type { JudgingDesk, Sent } from './use-judging.ts';
import type { Queue } from './use-queue.ts';

export type WritingAct = Extract<Act, { kind: 'written' }>;

/** What to tell the editor about the latest drafts. */
export type WritingNews =
  | { readonly kind: 'written' | 'unwritten'; readonly words: Texts; readonly changeSet: string }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'failed'; readonly message: string };

/** What is to be drafted, and for which suggestion, if it takes the place of what one proposed. */
export interface Writing {
  readonly entries: readonly Revised[];
  readonly words: Texts;
  readonly suggestion?: string | undefined;
}

export interface WritingDesk {
  readonly busy: boolean;
  readonly news: WritingNews | undefined;
  /** Drafts all of it, or, where one part is refused, nothing. */
  write(writing: Writing): Promise<WritingAct | undefined>;
  undo(act: WritingAct): Promise<Sent>;
  redo(act: WritingAct): Promise<{ readonly sent: Sent; readonly act?: WritingAct | undefined }>;
  hush(): void;
}

interface Asked {
  /** What a new change set for what is drafted of this source is called. */
  readonly title: string;
  /** The change sets where something of this source went already, the likeliest first. */
  readonly changeSets: () => readonly string[];
  readonly judge: JudgingDesk['judge'];
  readonly queue: Queue;
}

/** Drafts records and statements out of words of a source, in the change set where everything else of it goes. */
export function useWriting({ title, changeSets, judge, queue }: Asked): WritingDesk {
  const client = useMithaqClient();
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [news, setNews] = useState<WritingNews>();

  return useMemo(() => {
    const act = async <Done>(words: Texts, work: () => Promise<{ kind: 'written' | 'unwritten'; changeSet: string; done: Done }>) => {
      setBusy(true);
      const own = { announcedAs: ['draft-saved', 'draft-discarded'] } as const;
      actsHere.expect(own);
      try {
        const { kind, changeSet, done } = await queue(work);
        setNews({ kind, words, changeSet });
        return { sent: 'saved' as const, done };
      } catch (error) {
        actsHere.forget(own);
        const failure = failureOf(error);
        const isLost = failure === undefined || failure.unreachable;
        setNews(isLost ? { kind: 'unreachable' } : { kind: 'failed', message: failure.message });
        return { sent: isLost ? ('unreachable' as const) : ('refused' as const), done: undefined };
      } finally {
        setBusy(false);
        router.refresh();
      }
    };

    const write = async ({ entries, words, suggestion }: Writing) => {
      const { sent, done } = await act(words, async () => {
        const drafted = await draftAll(client, entries, { changeSets: changeSets(), title });
        const written: WritingAct = { kind: 'written', words, suggestion, ...drafted };
        return { kind: 'written', changeSet: drafted.changeSet, done: written };
      });
      if (done === undefined || suggestion === undefined) return { sent, act: done };
      const subjects = done.drafts.filter(({ before }) => before === undefined).map(({ id }) => id);
      const judged = await judge(suggestion, { verdict: 'accepted' }, { changeSet: done.changeSet, subjects });
      return { sent: judged, act: done };
    };

    const undo = async (done: WritingAct): Promise<Sent> => {
      const judged = done.suggestion === undefined ? 'saved' : await judge(done.suggestion, { verdict: 'open' });
      if (judged !== 'saved') return judged;
      const { sent } = await act(done.words, async () => {
        for (const draft of done.drafts.toReversed()) await putBack(client, draft, done.changeSet);
        return { kind: 'unwritten', changeSet: done.changeSet, done: undefined };
      });
      return sent;
    };

    return {
      busy,
      news,
      write: async (writing) => (await write(writing)).act,
      undo,
      redo: ({ drafts, words, suggestion }) =>
        write({ entries: drafts.map(({ after }) => revisedFrom(after)), words, ...(suggestion === undefined ? {} : { suggestion }) }),
      hush: () => setNews(undefined),
    };
  }, [client, router, queue, judge, changeSets, title, busy, news]);
}

/** A draft as it was kept, read again. @throws MithaqError of what is no record and no statement */
function revisedFrom(json: string): Revised {
  const data: { record?: unknown } = JSON.parse(json);
  return data.record === 'statement' ? Statement.parse(data) : AnyRecord.parse(data);
}

interface Place {
  readonly changeSets: readonly string[];
  readonly title: string;
}

/** Drafts one after the other; what was drafted before one that is refused is put back. */
async function draftAll(
  client: MithaqClient,
  entries: readonly Revised[],
  place: Place,
): Promise<{ changeSet: string; drafts: Written[] }> {
  const changeSet = await openChangeSet(client, place);
  const drafts: Written[] = [];
  try {
    for (const entry of entries) drafts.push(await draftOne(client, entry, changeSet));
    return { changeSet, drafts };
  } catch (error) {
    for (const draft of drafts.toReversed()) await putBack(client, draft, changeSet);
    throw error;
  }
}

/** The first of these change sets that is still worked on, or a new one. */
async function openChangeSet(client: MithaqClient, { changeSets, title }: Place): Promise<string> {
  for (const id of new Set(changeSets)) {
    const found = await client.changeSets.get.query({ id: ChangeSetId.parse(id), limit: 1 }).catch(ifRefused);
    if (found?.changeSet.state === 'draft') return id;
  }
  const { id } = await client.changeSets.create.mutate({ title: title.slice(0, 200).replace(/\p{Surrogate}$/u, '') });
  return id;
}

async function draftOne(client: MithaqClient, entry: Revised, changeSet: string): Promise<Written> {
  const before = await client.drafts.get.query({ subject: entry.id }).catch(ifRefused);
  const from = before?.revision ?? (await publishedRevision(client, entry));
  const edit = { changeSet: ChangeSetId.parse(before?.changeSet.id ?? changeSet), ...(from === undefined ? {} : { from }) };
  if (entry.record === 'statement') await client.drafts.saveStatement.mutate({ statement: entry, ...edit });
  else await client.drafts.save.mutate({ record: entry, ...edit });
  return { id: entry.id, after: JSON.stringify(entry), ...(before === undefined ? {} : { before: JSON.stringify(before.data) }) };
}

/** Gives a draft up, or makes it what it was before. One that is gone already is put back already. */
async function putBack(client: MithaqClient, { id, before }: Written, changeSet: string): Promise<void> {
  const subject = id.startsWith('statement_') ? StatementId.parse(id) : RecordId.parse(id);
  const now = await client.drafts.get.query({ subject }).catch(ifRefused);
  if (before === undefined) {
    if (now !== undefined) await client.drafts.discard.mutate({ subject, from: now.revision });
    return;
  }
  const edit = { changeSet: ChangeSetId.parse(now?.changeSet.id ?? changeSet), ...(now === undefined ? {} : { from: now.revision }) };
  const entry = revisedFrom(before);
  if (entry.record === 'statement') await client.drafts.saveStatement.mutate({ statement: entry, ...edit });
  else await client.drafts.save.mutate({ record: entry, ...edit });
}

/** The revision that readers see, to start from; nothing for what is new. */
async function publishedRevision(client: MithaqClient, entry: Revised): Promise<number | undefined> {
  const record = entry.record === 'statement' ? entry.subject : entry.id;
  const kind = recordKinds.find((one) => record.startsWith(`${one}_`));
  const held = kind && (await client.records.get.query({ kind, key: record, view: 'working' }).catch(ifRefused));
  if (entry.record !== 'statement') return held?.revision;
  return held?.statements.find(({ statement }) => statement.id === entry.id)?.revision;
}

/** A refusal of what is asked for means that it is not there; no answer is no refusal. */
function ifRefused(error: unknown): undefined {
  const failure = failureOf(error);
  if (failure === undefined || failure.unreachable) throw error;
  return undefined;
}
