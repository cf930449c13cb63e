import { type AnyRecord, MithaqError, type Statement } from '@mithaq/domain';
import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import type { ChangeSet, Draft } from '../port.ts';
import { closedWords } from './change-sets.ts';

/** One version of a subject that an edit may have started from. */
export interface Version {
  readonly data: AnyRecord | Statement;
  readonly revision: number;
  /** The name of whoever made it; null where the register did. */
  readonly by: string | null;
}

/** What stands where an edit is to be kept. */
export interface Standing {
  readonly changeSet: { readonly id: string; readonly state: 'draft' | 'in-review' };
  readonly draft: (Version & Pick<Draft, 'act'> & { readonly base: number | null }) | undefined;
  readonly published: Version | undefined;
  /** The number of the subject's latest entry in the history; 0 where it has none. */
  readonly head: number;
  /** What the subject was at the revision that the edit started from. */
  readonly base: AnyRecord | Statement | undefined;
}

interface StandingRow {
  readonly set_state: ChangeSet['state'] | null;
  readonly draft:
    | (Version & Pick<Draft, 'act'> & { readonly base: number | null; readonly change_set: string; readonly title: string })
    | null;
  readonly published: Version | null;
  readonly head: number;
  readonly base: AnyRecord | Statement | null;
}

/** Which edit is to be kept. */
export interface Sought {
  readonly subject: string;
  readonly changeSet: string;
  readonly from: number | undefined;
}

/**
 * Looks, in one question, at everything that an edit meets.
 * @throws MithaqError `not-found` of the change set, `change-set-closed`, `in-other-change-set`
 */
export async function standingOf(db: Database, { subject, changeSet, from = 0 }: Sought): Promise<Standing> {
  const { rows } = await sql<StandingRow>`
    select change_set.state as set_state, coalesce((select max(revision) from revision where revision.subject = given.subject), 0) as head,
      (select jsonb_build_object('data', draft.data, 'revision', draft.revision, 'by', draft.author_name, 'act', draft.act,
          'base', draft.base, 'change_set', draft.change_set, 'title', other.title)
        from draft join change_set as other on other.id = draft.change_set where draft.subject = given.subject) as draft,
      (select jsonb_build_object('data', entry.data, 'revision', entry.revision, 'by', entry.author_name) from (
          select id, revision from record where id = given.subject union all select id, revision from statement where id = given.subject) as shown
        join revision as entry on entry.subject = shown.id and entry.revision = shown.revision) as published,
      (select data from revision where revision.subject = given.subject and revision.revision = ${from}) as base
    from (select ${subject}::text as subject) as given left join change_set on change_set.id = ${changeSet}`.execute(db);
  const row = rows[0];
  if (row === undefined || row.set_state === null) throw new MithaqError('not-found', { key: changeSet });
  const state = requireOpen(row.set_state);
  if (row.draft !== null && row.draft.change_set !== changeSet) throw new MithaqError('in-other-change-set', { title: row.draft.title });
  return {
    changeSet: { id: changeSet, state },
    draft: row.draft ?? undefined,
    published: row.published ?? undefined,
    head: row.head,
    base: row.base ?? undefined,
  };
}

function requireOpen(state: ChangeSet['state']): 'draft' | 'in-review' {
  if (state === 'published' || state === 'discarded') throw new MithaqError('change-set-closed', { state: closedWords[state] });
  return state;
}
