import { MithaqError, recordKinds } from '@mithaq/domain';
import { expected } from '../expected.ts';
import type { Register, RevisionConditions, RevisionRow, Slice, Window } from '../ports.ts';
import type { ClosedDraft } from '../views/change-set.ts';
import { gather } from './gather.ts';
import { revisionView } from './revisions.ts';
import { revisedIn } from './snapshots.ts';
import { recordOf, subjectView } from './subjects.ts';

/** How the drafts of a change set end; entries of the drafts themselves are left out. */
const states = ['published', 'withdrawn', 'removed', 'discarded'] as const;

const telling = ['agreement', 'clause', 'event'] as const;

/** What is told first of what became of a change set: agreements, what is part of them, whoever and wherever they name, what was stated. */
const parts: readonly NonNullable<RevisionConditions['kinds']>[] = [
  ...telling.map((kind) => [kind]),
  recordKinds.filter((kind) => !telling.some((one) => one === kind)),
  ['statement'],
];

/** Where a page begins: in which part, and after what of it. */
interface Place {
  readonly part: number;
  readonly after: string | undefined;
}

/** What became of the drafts of a change set that is closed, what is most telling first. @throws MithaqError `invalid-input` for a cursor that no page gave */
export async function closedDrafts(register: Register, changeSet: string, { limit, after }: Window): Promise<Slice<ClosedDraft>> {
  const { total } = await register.revisions({ changeSet, kinds: parts.flat(), states }, { limit: 1 });
  const found: RevisionRow[] = [];
  let place: Place | undefined = placeIn(after);
  while (place !== undefined && found.length < limit) {
    const { part, after: from }: Place = place;
    const window = { limit: limit - found.length, ...(from === undefined ? {} : { after: from }) };
    const { rows, next } = await register.revisions({ changeSet, kinds: parts[part] ?? [], states }, window);
    found.push(...rows);
    place = next === undefined ? await nextPart(register, changeSet, part + 1) : { part, after: next };
  }
  const rows = await viewsOf(register, found);
  return { rows, total, ...(place === undefined ? {} : { next: `${place.part} ${place.after ?? ''}` }) };
}

/** The next part that has anything in it. */
async function nextPart(register: Register, changeSet: string, from: number): Promise<Place | undefined> {
  for (let part = from; part < parts.length; part += 1) {
    const { total } = await register.revisions({ changeSet, kinds: parts[part] ?? [], states }, { limit: 1 });
    if (total > 0) return { part, after: undefined };
  }
  return undefined;
}

const cursorOfOurs = expected({ ar: 'مؤشر صفحة جاء في جواب سابق', en: 'a cursor that an earlier page gave' });

function placeIn(cursor: string | undefined): Place {
  if (cursor === undefined) return { part: 0, after: undefined };
  const [, part = '', after = ''] = /^(\d) ([\w-]*)$/.exec(cursor) ?? [];
  if (part === '' || Number(part) >= parts.length) throw new MithaqError('invalid-input', { expected: cursorOfOurs }, ['cursor']);
  return { part: Number(part), after: after === '' ? undefined : after };
}

async function viewsOf(register: Register, found: readonly RevisionRow[]): Promise<readonly ClosedDraft[]> {
  const ended = await Promise.all(found.map(async (row) => ({ row, revised: await lastState(register, row) })));
  const gathered = await gather(register.working(), { more: ended.flatMap(({ revised }) => (revised ? [recordOf(revised)] : [])) });
  return ended.flatMap(({ row, revised }) =>
    revised ? [{ subject: subjectView(gathered, revised), revision: revisionView(row, true) }] : [],
  );
}

/** What an entry made of its subject; where it took it away, what was there before. */
async function lastState(register: Register, { subject, revision }: RevisionRow) {
  const snapshot = await register.revision(subject, revision);
  const revised = snapshot && revisedIn(snapshot);
  if (revised !== undefined || revision === 1) return revised;
  const before = await register.revision(subject, revision - 1);
  return before && revisedIn(before);
}
