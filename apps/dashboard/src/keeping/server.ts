import type { MithaqClient } from '@mithaq/client';
import { AnyRecord, ChangeSetId, RecordId, recordKinds, Statement, StatementId } from '@mithaq/domain';
import { z } from 'zod';
import type { Draftable } from './draftable.ts';
import type { Opening, Saved, Version } from './keeping.ts';

/** What is sent to be kept. */
export interface Sending {
  readonly data: Draftable;
  readonly from?: number;
  readonly into?: string;
}

export type Found = Version & { readonly isDraft: boolean };

/** The register as keeping asks it. Every promise fails as the client's do (`failureOf`). */
export interface KeepingServer {
  /** The id of whoever is signed in now, which is another one where somebody else signed in in another tab. */
  who(): Promise<string | undefined>;
  save(kind: Opening['kind'], sending: Sending): Promise<Saved>;
  /** What is there now: the draft where there is one, else what is published. */
  look(data: Draftable): Promise<Found>;
  discard(subject: string, revision: number): Promise<void>;
}

/** An answer that has not come after so long is taken for none; it may have been done all the same. */
const longest = 30_000;

export function serverOf(client: MithaqClient): KeepingServer {
  return {
    who: async () => (await client.session.get.query(undefined, inTime())).user?.id,
    async save(kind, { data, from, into }) {
      const edit = { from, changeSet: into === undefined ? undefined : ChangeSetId.parse(into) };
      const answer =
        kind === 'statement'
          ? await client.drafts.saveStatement.mutate({ statement: Statement.parse(data), ...edit }, inTime())
          : await client.drafts.save.mutate({ record: AnyRecord.parse(data), ...edit }, inTime());
      return { revision: answer.revision, data: answer.data, changeSet: answer.changeSet };
    },
    look: (data) => (data['record'] === 'statement' ? lookForStatement(client, data) : lookForRecord(client, data)),
    async discard(subject, revision) {
      await client.drafts.discard.mutate({ subject: z.union([RecordId, StatementId]).parse(subject), from: revision }, inTime());
    },
  };
}

function inTime(): { readonly signal: AbortSignal } {
  return { signal: AbortSignal.timeout(longest) };
}

const Data = z.record(z.string(), z.json());

async function lookForRecord(client: MithaqClient, { record: kind, id }: Draftable): Promise<Found> {
  const which = { kind: z.enum(recordKinds).parse(kind), key: z.string().parse(id) };
  const { record, revision, draft } = await client.records.get.query({ ...which, view: 'working' }, inTime());
  return { data: Data.parse(record), revision, isDraft: draft !== undefined };
}

/** A statement is told with the record that it is about. One that is not there any more is looked for as a draft, which says that it is not. */
async function lookForStatement(client: MithaqClient, { id, subject }: Draftable): Promise<Found> {
  const about = RecordId.parse(subject);
  const kind = z.enum(recordKinds).parse(about.split('_')[0]);
  const { statements } = await client.records.get.query({ kind, key: about, view: 'working' }, inTime());
  const found = statements.find(({ statement }) => statement.id === id);
  if (found !== undefined) return { data: Data.parse(found.statement), revision: found.revision, isDraft: found.draft !== undefined };
  const { data, revision } = await client.drafts.get.query({ subject: StatementId.parse(id) }, inTime());
  return { data, revision, isDraft: true };
}
