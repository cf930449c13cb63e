import type { DraftView } from '@mithaq/client';

/** What is looked at of a draft to put it to its record. */
interface Groupable {
  readonly subject: Pick<DraftView['subject'], 'id' | 'kind'> & { readonly record: { readonly id: string } };
  readonly mark: Pick<DraftView['mark'], 'act'>;
  readonly statements: readonly { readonly id: string }[];
}

/** The drafts of one record: its own, and those of statements about it. */
export interface DraftsOfRecord<Draft extends Groupable = DraftView> {
  readonly record: Draft['subject']['record'];
  /** The record's own draft; absent where statements about it alone are drafted. */
  readonly own: Draft | undefined;
  /** Drafts of statements that the record's own draft does not show already. */
  readonly statements: readonly Draft[];
}

/** What a change set is mostly about comes first: agreements, with their clauses and events; then whoever and wherever they name. */
const telling = ['agreement', 'clause', 'event'];

/** Drafts as they are read: what is said of a record stands with it. What is most telling first, then in the order of the first draft of each. */
export function draftsByRecord<Draft extends Groupable>(drafts: readonly Draft[]): readonly DraftsOfRecord<Draft>[] {
  const records = new Map(drafts.map(({ subject: { record } }) => [record.id, record] as const));
  return [...records.values()]
    .toSorted((one, other) => rankOf(one.id) - rankOf(other.id))
    .map((record) => {
      const group = drafts.filter(({ subject }) => subject.record.id === record.id);
      const own = group.find(({ subject }) => subject.kind !== 'statement');
      const shown = new Set(own?.statements.map(({ id }) => id));
      const statements = group.filter((draft) => draft !== own && (draft.mark.act === 'withdraw' || !shown.has(draft.subject.id)));
      return { record, own, statements };
    });
}

function rankOf(id: string): number {
  const place = telling.indexOf(id.slice(0, id.indexOf('_')));
  return place < 0 ? telling.length : place;
}

export type Doing = 'new' | 'changed' | 'withdrawn';

/** What publishing a draft would do. */
export function doingOf({ mark, base }: { readonly mark: Pick<DraftView['mark'], 'act'>; readonly base?: number | undefined }): Doing {
  if (mark.act === 'withdraw') return 'withdrawn';
  return base === undefined ? 'new' : 'changed';
}

/** Where the drafts of a record stand on their page. */
export function draftAnchor(record: string): string {
  return `draft-${record}`;
}
