import { type DraftSaved, failureOf, type MithaqClient } from '@mithaq/client';
import { type ChangeSetId, RecordId } from '@mithaq/domain';
import { toEach } from '../bulk/each.ts';
import type { Draftable } from '../keeping/draftable.ts';
import type { TableRow } from './table-row.ts';
import type { NotSaved } from './table-state.ts';

/** A change set that records go into: one that is there, or one to be begun. */
export interface Into {
  readonly id: ChangeSetId;
  readonly title: string;
  readonly isNew: boolean;
}

/** A row as it is to be saved. */
export interface RowEdit {
  readonly row: TableRow;
  readonly data: Draftable;
}

/** What became of a save, and what takes it back. */
export interface Saving {
  readonly into: Into;
  readonly saved: readonly DraftSaved[];
  readonly notSaved: ReadonlyMap<string, NotSaved>;
  /** The revision of the change set after it; absent where nothing was saved. */
  readonly revision: number | undefined;
  readonly edits: readonly RowEdit[];
}

/** So many records go with one request: how far it is can be told between two. */
const portion = 25;

interface Sent {
  readonly into: Into;
  readonly edits: readonly RowEdit[];
  readonly onEach: (over: number) => void;
}

/** Saves rows into one change set, portion by portion, one after the other. A portion that nobody answers keeps none of the others from it. */
export async function sendEdits(client: MithaqClient, { into, edits, onEach }: Sent): Promise<Saving> {
  const portions = Array.from({ length: Math.ceil(edits.length / portion) }, (_, place) =>
    edits.slice(place * portion, (place + 1) * portion),
  );
  const changeSet = { id: into.id, title: into.title };
  const send = (part: readonly RowEdit[]) =>
    client.drafts.saveMany.mutate({ changeSet, edits: part.map(({ row, data }) => ({ record: { ...data }, from: row.revision })) });
  const { done, failed } = await toEach(portions, send, { atOnce: 1, onEach: (over) => onEach(Math.min(over * portion, edits.length)) });
  const refused = done.flatMap(({ row: part, did }) =>
    did.refused.map(({ place, code, message }) => [part[place]?.row.id ?? '', { isConflict: code === 'edit-conflict', message }] as const),
  );
  const unsent = failed.flatMap(({ row: part, fault }) => part.map(({ row }) => [row.id, failedBy(fault)] as const));
  return {
    ...{ into, edits },
    saved: done.flatMap(({ did }) => did.saved),
    notSaved: new Map([...refused, ...unsent]),
    revision: done.findLast(({ did }) => did.changeSet !== undefined)?.did.changeSet?.revision,
  };
}

function failedBy(fault: unknown): NotSaved {
  const failure = failureOf(fault);
  if (failure === undefined) throw fault;
  return { isConflict: false, message: failure.unreachable ? undefined : failure.message };
}

/**
 * Takes a save back: the change set that it began is given up whole, unless somebody has touched it since; of one that was there before, each
 * draft is what it was. @throws what the client throws, where nothing or not all of it was taken back
 */
export async function takeBack(client: MithaqClient, { into, saved, revision, edits }: Saving): Promise<void> {
  if (revision === undefined) return;
  if (into.isNew) {
    await client.changeSets.discard.mutate({ id: into.id, revision });
    return;
  }
  const before = new Map(edits.map(({ row }) => [row.id, row]));
  const back = async (answer: DraftSaved) => {
    const row = before.get(answer.subject);
    const from = answer.revision;
    if (row?.isDraft !== true) return client.drafts.discard.mutate({ subject: RecordId.parse(answer.subject), from });
    const edit = { record: { ...row.data }, from };
    return client.drafts.saveMany.mutate({ changeSet: { id: into.id, title: into.title }, edits: [edit] });
  };
  const { failed } = await toEach(saved, back, { atOnce: 3, onEach: () => undefined });
  const [first] = failed;
  if (first !== undefined) throw first.fault;
}
