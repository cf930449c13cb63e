import { MithaqError } from '@mithaq/domain';
import type { Backstage, ChangeSet, Register, RevisionRow, Slice, Window } from '../ports.ts';
import type { Principal } from '../principal.ts';
import type { ChangeSetView, ClosedDraft } from '../views/change-set.ts';
import { gather } from './gather.ts';
import { revisionView } from './revisions.ts';
import { revisedIn } from './snapshots.ts';
import { recordOf, subjectView } from './subjects.ts';

const turns = { draft: 'editor', 'in-review': 'reviewer', published: undefined, discarded: undefined } as const;

/** A change set as its list shows it to somebody. */
export function changeSetView({ by, publishedBy, note, publishedAt, ...set }: ChangeSet, caller: Principal | null): ChangeSetView {
  const waitsFor = turns[set.state];
  return {
    ...set,
    ...(waitsFor ? { waitsFor } : {}),
    ...(note === undefined ? {} : { note }),
    ...(by ? { by: by.name } : {}),
    mine: by !== null && by.id === caller?.id,
    ...(publishedBy ? { publishedBy: publishedBy.name } : {}),
    ...(publishedAt === undefined ? {} : { publishedAt }),
  };
}

/** @throws MithaqError `not-found` */
export async function changeSetFound(register: Pick<Backstage, 'changeSet'>, id: string): Promise<ChangeSet> {
  const changeSet = await register.changeSet(id);
  if (changeSet === undefined) throw new MithaqError('not-found', { key: id }, ['id']);
  return changeSet;
}

const endings: ReadonlySet<RevisionRow['state']> = new Set(['published', 'withdrawn', 'removed', 'discarded']);

/** What became of the drafts of a change set that is closed, the newest entry first. Entries of the drafts themselves are left out. */
export async function closedDrafts(register: Register, changeSet: string, window: Window): Promise<Slice<ClosedDraft>> {
  const slice = await register.revisions({ changeSet }, window);
  const ended = slice.rows.filter(
    ({ state, kind }) => endings.has(state) && kind !== 'suggestion' && kind !== 'judgement' && kind !== 'text' && kind !== 'learning',
  );
  const rows = await Promise.all(ended.map(async (row) => ({ row, revised: await lastState(register, row) })));
  const gathered = await gather(register.working(), { more: rows.flatMap(({ revised }) => (revised ? [recordOf(revised)] : [])) });
  return {
    ...slice,
    rows: rows.flatMap(({ row, revised }) =>
      revised ? [{ subject: subjectView(gathered, revised), revision: revisionView(row, true) }] : [],
    ),
  };
}

/** What an entry made of its subject; where it took it away, what was there before. */
async function lastState(register: Register, { subject, revision }: RevisionRow) {
  const snapshot = await register.revision(subject, revision);
  const revised = snapshot && revisedIn(snapshot);
  if (revised !== undefined || revision === 1) return revised;
  const before = await register.revision(subject, revision - 1);
  return before && revisedIn(before);
}
