import type { AnyRecord } from '@mithaq/domain';
import { captionOfRecord } from '@mithaq/domain';
import type { Backstage, ChangeSet, MergeRow, Register } from '../ports.ts';
import type { ChangeSetMerge } from '../views/change-set.ts';
import type { MergeUnderWay, MergeView } from '../views/merge.ts';
import type { Ref } from '../views/ref.ts';
import { gather } from './gather.ts';
import { kindOfId, refOrIdOf } from './refs.ts';
import { revisedIn } from './snapshots.ts';

/** A change set as others mention it. */
export function changeSetRef({ id, title, revision }: ChangeSet) {
  return { id, title, revision };
}

/** Merges with both records named: the one that went by what it last was. */
export async function mergeViews(register: Register, rows: readonly MergeRow[]): Promise<MergeView[]> {
  const gathered = await gather(register, { more: rows.map(({ into }) => into) });
  const views = await Promise.all(
    rows.map(async ({ absorbed, into, changeSet, by, at }): Promise<MergeView[]> => {
      const [set, gone, waiting] = await Promise.all([
        register.changeSet(changeSet),
        lastShown(register, absorbed),
        underWay(register, [absorbed]),
      ]);
      if (set === undefined) return [];
      return [
        {
          absorbed: refOfGone(absorbed, gone),
          into: refOrIdOf(gathered, into),
          ...(by === undefined ? {} : { by }),
          at,
          changeSet: changeSetRef(set),
          ...waiting,
        },
      ];
    }),
  );
  return views.flat();
}

/** What a change set merges, or takes apart, ready to be spread into its page. */
export async function mergeIn(register: Register, changeSet: string): Promise<{ merge?: ChangeSetMerge }> {
  const intent = await register.mergeIntent(changeSet);
  if (intent === undefined) return {};
  const [into, absorbed] = await Promise.all([intent.into, intent.absorbed].map((id) => refOfAny(register, id)));
  return into && absorbed ? { merge: { act: intent.act, into, absorbed } } : {};
}

async function refOfAny(register: Register, id: string): Promise<Ref> {
  const gathered = await gather(register, { more: [id] });
  return gathered.held.has(id) ? refOrIdOf(gathered, id) : refOfGone(id, await lastShown(register, id));
}

/** What a record was when readers last saw it; nothing where they never did. */
export async function lastShown(backstage: Pick<Backstage, 'revisions' | 'revision'>, id: string): Promise<AnyRecord | undefined> {
  const { rows } = await backstage.revisions({ subject: id, public: true }, { limit: 10 });
  const shown = rows.find(({ state }) => state === 'published');
  const snapshot = shown && (await backstage.revision(id, shown.revision));
  const revised = snapshot && revisedIn(snapshot);
  return revised === undefined || revised.record === 'statement' ? undefined : revised;
}

function refOfGone(id: string, record: AnyRecord | undefined): Ref {
  return record
    ? { id, record: record.record, slug: record.slug, label: captionOfRecord(record) }
    : { id, record: kindOfId(id), slug: id, label: {} };
}

/** The open change set that is to merge one of these records, or to undo that, ready to be spread into a view. */
export async function underWay(
  backstage: Pick<Backstage, 'openMergesOf' | 'changeSet'>,
  records: readonly string[],
): Promise<{ underWay?: MergeUnderWay }> {
  const [intent] = await backstage.openMergesOf(records);
  const set = intent && (await backstage.changeSet(intent.changeSet));
  return intent && set ? { underWay: { act: intent.act, changeSet: changeSetRef(set) } } : {};
}
