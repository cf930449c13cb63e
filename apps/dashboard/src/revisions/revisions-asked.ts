import 'server-only';
import {
  failureOf,
  type History,
  type MithaqClient,
  type RevisionAnswer,
  type RevisionDifferences,
  type RevisionView,
} from '@mithaq/client';
import { AnyRecord, captionOfRecord, describeKind, type LocalizedText, type RecordId, recordKinds, type StatementId } from '@mithaq/domain';
import { z } from 'zod';

export type Subject = RecordId | StatementId;

/** What an address asks of a history: a page of it, two revisions of which the difference is told, or one that is to be restored. */
export interface Asked {
  readonly subject: Subject;
  readonly cursor: string | undefined;
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly restore: number | undefined;
}

/** The history of a record or statement as its editors see it, drafts and all. */
export interface AskedRevisions {
  readonly history: History;
  readonly of: Called;
  /** The revision that is there now; absent where there is nothing: it was withdrawn, or never published and given up. */
  readonly now: number | undefined;
  readonly compared: RevisionDifferences | undefined;
  /** What restoring would change of what is there now. */
  readonly restoring: { readonly revision: number; readonly differences: RevisionDifferences } | undefined;
}

/** What a history is of. */
export interface Called {
  readonly kind: LocalizedText;
  /** Empty where it has no words of its own. */
  readonly caption: LocalizedText;
  /** The record itself, or the one that the statement is about. */
  readonly record: string;
  readonly property: string | undefined;
}

const atOnce = 25;

/** @throws TRPCClientError `not-found` where nothing has this id, and where a revision that is named is none */
export async function revisionsAsked(client: MithaqClient, { subject, cursor, from, to, restore }: Asked): Promise<AskedRevisions> {
  const history = await client.records.history.query({ id: subject, limit: atOnce, ...(cursor === undefined ? {} : { cursor }) });
  const { rows } = history;
  const data = await lastData(client, subject, rows);
  const now = await nowOf(client, subject, data);
  const compare = (one: number, other: number) => client.records.compare.query({ id: subject, from: one, to: other });
  const [compared, restored] = await Promise.all([
    from === undefined || to === undefined || from === to ? undefined : compare(Math.min(from, to), Math.max(from, to)),
    restore === undefined || restore === now ? undefined : compare(now ?? rows[0]?.revision ?? restore, restore),
  ]);
  const restoring = restored === undefined || restore === undefined ? undefined : { revision: restore, differences: restored };
  return { history, of: called(data, subject), now, compared, restoring };
}

/** Whether a revision left anything: what was withdrawn, removed or given up left nothing. */
export function hasData({ state }: RevisionView): boolean {
  return state === 'draft' || state === 'in-review' || state === 'published';
}

/** What it was when it last was anything. */
async function lastData(client: MithaqClient, id: Subject, rows: readonly RevisionView[]): Promise<RevisionAnswer['data']> {
  const last = rows.find(hasData);
  return last && (await client.records.revision.query({ id, revision: last.revision })).data;
}

const Stated = z.object({ record: z.literal('statement'), subject: z.string(), property: z.string() });

/** The revision that editors see now: the draft's where there is one, else the published one. */
async function nowOf(client: MithaqClient, subject: Subject, data: RevisionAnswer['data']): Promise<number | undefined> {
  const stated = Stated.safeParse(data);
  const key = stated.success ? stated.data.subject : subject;
  const kind = recordKinds.find((one) => key.startsWith(`${one}_`));
  if (kind === undefined) return undefined;
  try {
    const { revision, statements } = await client.records.get.query({ kind, key, view: 'working' });
    return stated.success ? statements.find(({ statement }) => statement.id === subject)?.revision : revision;
  } catch (fault) {
    const failure = failureOf(fault);
    if (failure === undefined || failure.unreachable || failure.category !== 'not-found') throw fault;
    return undefined;
  }
}

const statement: LocalizedText = { ar: 'بيان', en: 'statement' };

function called(data: RevisionAnswer['data'], subject: Subject): Called {
  const stated = Stated.safeParse(data);
  if (stated.success) return { kind: statement, caption: {}, record: stated.data.subject, property: stated.data.property };
  const record = AnyRecord.safeParse(data);
  const kind = recordKinds.find((one) => subject.startsWith(`${one}_`));
  return {
    kind: kind === undefined ? statement : describeKind(kind).label.one,
    caption: record.success ? captionOfRecord(record.data) : {},
    record: subject,
    property: undefined,
  };
}
