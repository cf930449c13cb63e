import { type AnyRecord, Judgement, propertyLabels, readAs, referencesOf, resolve } from '@mithaq/domain';
import type { Register } from '../ports.ts';
import type { MergeBusy, MergeChange, MergedField, MergePreview, MergeRequest, MergeSide } from '../views/merge.ts';
import type { ValueView } from '../views/revision.ts';
import { statementViews } from './evidence.ts';
import { fieldChangeViews, valueView } from './field-changes.ts';
import { type Gathered, gather, statementsIn } from './gather.ts';
import { judgementViews } from './judgements.ts';
import { type PlannedMerge, plannedMerge } from './merge-plan.ts';
import { changeSetRef, underWay } from './merge-views.ts';
import { refTo } from './refs.ts';
import { recordOf, subjectView } from './subjects.ts';

/** So many of what names a record, and so many changes, are told one by one. */
const mostNaming = 12;
const mostChanges = 60;

/** Two records side by side, and what making them one would do. @throws MithaqError as `plannedMerge` */
export async function mergePreview(register: Register, asked: MergeRequest): Promise<MergePreview> {
  const plan = await plannedMerge(register, asked);
  const { into, absorbed } = plan;
  const pair = [into.id, absorbed.id];
  const [about, all, waiting, busy] = await Promise.all([
    register.statementsAbout(pair),
    register.judgements(),
    underWay(register, pair),
    busyWith(
      register,
      plan.edits.map(({ before }) => before.id),
    ),
  ]);
  const gathered = await gather(register, { statements: [...about, ...stated(plan)], more: namedIn(plan) });
  const changes = plan.edits.slice(0, mostChanges);
  return {
    into: side(gathered, into, plan.namedBy.into),
    absorbed: side(gathered, absorbed, plan.namedBy.absorbed),
    fields: fieldsOf(gathered, plan),
    ...(await judged(register, all, pair)),
    changes: changes.map((edit) => changeView(gathered, edit)),
    changesTotal: plan.edits.length,
    obstacles: plan.obstacles.map(({ why, record }) => ({ why, record: refTo(gathered, record.id) })),
    busy,
    ...waiting,
  };
}

function stated({ edits }: PlannedMerge) {
  return edits.flatMap(({ before, after }) => [before, ...(after ? [after] : [])].filter((one) => one.record === 'statement'));
}

function namedIn({ into, absorbed, record, edits, obstacles, namedBy }: PlannedMerge): string[] {
  const records = [into, absorbed, record, ...obstacles.map((one) => one.record), ...namedBy.into, ...namedBy.absorbed];
  const shown = [...records, ...edits.flatMap(({ before, after }) => [before, ...(after ? [after] : [])])];
  return shown.flatMap((one) => [one.id, ...referencesOf(one).map(({ to }) => to)]).filter((id) => !id.startsWith('statement_'));
}

function side(gathered: Gathered, { id }: AnyRecord, naming: readonly AnyRecord[]): MergeSide {
  return {
    ref: refTo(gathered, id),
    statements: statementViews(gathered, statementsIn(gathered, id)),
    namedBy: naming.slice(0, mostNaming).map((record) => refTo(gathered, record.id)),
    namedByTotal: naming.length,
  };
}

/** Field by field, those that either record has. */
function fieldsOf(gathered: Gathered, { into, absorbed, record, setAside }: PlannedMerge): MergedField[] {
  return Object.entries(propertyLabels(into.record)).flatMap(([property, propertyLabel]): MergedField[] => {
    const [one, other, folded] = [into, absorbed, record].map((of) => valuesOf(gathered, of, property));
    if (!one || !other || !folded || one.length + other.length === 0) return [];
    const aside = setAside
      .filter((lost) => lost.property === property)
      .map(({ value, why }) => ({ value: valueView(gathered, absorbed, { field: property, value }), why }));
    return [{ property, propertyLabel, into: one, absorbed: other, folded, setAside: aside }];
  });
}

function valuesOf(gathered: Gathered, record: AnyRecord, property: string): ValueView[] {
  const held: unknown = new Map<string, unknown>(Object.entries(record)).get(property);
  const values: readonly unknown[] = Array.isArray(held) ? held : held === undefined ? [] : [held];
  return values.map((value) => valueView(gathered, record, { field: property, value }));
}

function changeView(gathered: Gathered, { before, after }: PlannedMerge['edits'][number]): MergeChange {
  return {
    subject: subjectView(gathered, before),
    act: after ? 'publish' : 'withdraw',
    fields: after ? fieldChangeViews(gathered, { before, after }) : [],
  };
}

/** What was judged of the pair, and the contradictions that its being one would be part of. */
async function judged(
  register: Register,
  all: readonly Judgement[],
  [one = '', other = '']: readonly string[],
): Promise<Pick<MergePreview, 'judgements' | 'contradictions'>> {
  const isOfPair = (judgement: Judgement) =>
    (judgement.one === one && judgement.other === other) || (judgement.one === other && judgement.other === one);
  const own = all.filter(isOfPair).toSorted((first, second) => (first.id < second.id ? 1 : -1));
  const { contradictions } = resolve([...all, readAs(Judgement, { ...supposed, one, other })]);
  const near = contradictions.filter(({ members }) => members.includes(one) || members.includes(other));
  return {
    judgements: await judgementViews(register, own, all),
    contradictions: await Promise.all(
      near.map(async ({ different, same }) => {
        const [of, ...others] = await judgementViews(register, [different, ...same.filter((link) => link.id !== supposed.id)], all);
        return { different: of ?? never(), same: others };
      }),
    ),
  };
}

function never(): never {
  throw new RangeError('a judgement without its view');
}

/** Stands for the judgement that has not been made yet: the latest of all. */
const supposed = { id: 'judgement_7zzzzzzzzzzzzzzzzzzzzzzzzz', verdict: 'same', by: 'Mithaq', at: '9999-12-31T23:59:59.999Z' } as const;

/** Open change sets that change any of these records and statements. */
export async function busyWith(register: Register, subjects: readonly string[]): Promise<MergeBusy[]> {
  const drafts = await register.draftsOn(subjects);
  if (drafts.length === 0) return [];
  const gathered = await gather(register.working(), { more: drafts.map(({ data }) => recordOf(data)) });
  const sets = await Promise.all([...new Set(drafts.map(({ changeSet }) => changeSet))].map((id) => register.changeSet(id)));
  return sets.flatMap((set) =>
    set
      ? [
          {
            changeSet: changeSetRef(set),
            subjects: drafts.filter((one) => one.changeSet === set.id).map(({ data }) => subjectView(gathered, data)),
          },
        ]
      : [],
  );
}
