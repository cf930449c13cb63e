import { MithaqError } from '@mithaq/domain';
import type { Backstage, ChangeSet, HandOver, ListedChangeSet } from '../ports.ts';
import type { Principal } from '../principal.ts';
import type { ChangeSetTurn, ChangeSetView } from '../views/change-set.ts';

const turns = { draft: 'editor', 'in-review': 'reviewer', published: undefined, discarded: undefined } as const;

/** A change set as its list shows it to somebody. */
export function changeSetView(
  { by, publishedBy, note, publishedAt, handedOver, ...set }: ListedChangeSet,
  caller: Principal | null,
): ChangeSetView {
  const waitsFor = turns[set.state];
  return {
    ...set,
    ...(waitsFor ? { waitsFor } : {}),
    ...(note === undefined ? {} : { note }),
    ...(handedOver && waitsFor ? { turn: turnView(handedOver, { by }, caller) } : {}),
    ...(by ? { by: by.name } : {}),
    mine: by !== null && by.id === caller?.id,
    ...(publishedBy ? { publishedBy: publishedBy.name } : {}),
    ...(publishedAt === undefined ? {} : { publishedAt }),
  };
}

/** How a change set went from hand to hand, as somebody is told it. */
export function turnViews(all: readonly HandOver[], of: Pick<ChangeSet, 'by'>, caller: Principal | null): ChangeSetTurn[] {
  return all.map((one) => turnView(one, of, caller));
}

function turnView({ to, by, at, note }: HandOver, of: Pick<ChangeSet, 'by'>, caller: Principal | null): ChangeSetTurn {
  const isOwn = by !== null && by.id === of.by?.id;
  return {
    what: to === 'in-review' ? 'handed-in' : isOwn ? 'taken-back' : 'returned',
    ...(by ? { by: by.name } : {}),
    mine: by !== null && by.id === caller?.id,
    at,
    ...(note === undefined ? {} : { note }),
  };
}

/** @throws MithaqError `not-found` */
export async function changeSetFound(register: Pick<Backstage, 'changeSet'>, id: string): Promise<ChangeSet> {
  const changeSet = await register.changeSet(id);
  if (changeSet === undefined) throw new MithaqError('not-found', { key: id }, ['id']);
  return changeSet;
}
