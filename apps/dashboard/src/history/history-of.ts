import 'server-only';
import { failureOf, type History, type MithaqClient, type RevisionDifferences, type RevisionView } from '@mithaq/client';
import type { Locale } from '../i18n/routing.ts';
import { clientFor } from '../register/client.ts';

/** A revision, and what it changed. */
export interface ToldRevision {
  readonly revision: RevisionView;
  /** The fields that differ from the revision told before it; nothing for the first, and where that cannot be read. */
  readonly fields: RevisionDifferences['fields'] | undefined;
  readonly isFirst: boolean;
}

/** A page of the history of a record, the newest revision first. */
export interface ToldHistory {
  readonly revisions: readonly ToldRevision[];
  readonly total: number;
  readonly next: string | undefined;
}

/** So many revisions are told at once, each with what it changed. */
const atOnce = 8;

/**
 * The history of a record as the reader may see it. A history that cannot be read is told as missing: it takes nothing from the page that it
 * stands on.
 */
export async function historyOf(locale: Locale, id: string, cursor: string | undefined): Promise<ToldHistory | undefined> {
  const client = await clientFor(locale);
  const asked = { id, limit: atOnce };
  const history = await orNothing(client.records.history.query(cursor === undefined ? asked : { ...asked, cursor }));
  if (history === undefined) return undefined;
  const earlier = await earlierThan(client, id, history);
  const told = [...history.rows, ...earlier];
  const revisions = history.rows.map(async (revision, place): Promise<ToldRevision> => {
    const before = told[place + 1];
    const differences =
      before && (await orNothing(client.records.compare.query({ id: asked.id, from: before.revision, to: revision.revision })));
    return { revision, fields: differences?.fields, isFirst: before === undefined };
  });
  return { revisions: await Promise.all(revisions), total: history.total, next: history.next };
}

/** The revision before the last of a page, which the next page begins with. */
async function earlierThan(client: MithaqClient, id: string, { next }: History): Promise<readonly RevisionView[]> {
  if (next === undefined) return [];
  const earlier = await orNothing(client.records.history.query({ id, limit: 1, cursor: next }));
  return earlier?.rows ?? [];
}

async function orNothing<Value>(answer: Promise<Value>): Promise<Value | undefined> {
  try {
    return await answer;
  } catch (fault) {
    if (failureOf(fault) === undefined) throw fault;
    return undefined;
  }
}
