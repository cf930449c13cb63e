import { type MergeTurn, MithaqError, planUnmerge, type Revised, readRecord, readStatement, type UnmergeStep } from '@mithaq/domain';
import type { Backstage, MergeRow, TurnRow } from '../ports.ts';
import type { UnmergeRequest } from '../views/merge.ts';

/** A merge that stands, and what undoing it makes of everything that it changed. */
export interface PlannedUnmerge {
  readonly merge: MergeRow;
  readonly turns: ReadonlyMap<string, MergeTurn>;
  readonly steps: readonly UnmergeStep[];
  /** The published revisions that it starts from. */
  readonly revisions: ReadonlyMap<string, number>;
}

/** Reads what a merge changed, and plans how it is undone. @throws MithaqError `not-found` where the record is not merged into another */
export async function plannedUnmerge(backstage: Backstage, { absorbed, choices }: UnmergeRequest): Promise<PlannedUnmerge> {
  const merge = (await backstage.mergesOf([absorbed])).find((one) => one.absorbed === absorbed);
  if (merge === undefined) throw new MithaqError('not-found', { key: absorbed }, ['absorbed']);
  const rows = await backstage.turnsOf(merge.changeSet);
  const turns = rows.map(turnOf);
  return {
    merge,
    turns: new Map(turns.map((turn) => [turn.subject, turn])),
    steps: planUnmerge(turns, choices),
    revisions: new Map(rows.flatMap(({ subject, revision }) => (revision === undefined ? [] : [[subject, revision] as const]))),
  };
}

function turnOf({ subject, before, after, now }: TurnRow): MergeTurn {
  const [was, made, is] = [before, after, now].map((data) => (data === undefined ? undefined : readAny(subject, data)));
  return { subject, ...(was ? { before: was } : {}), ...(made ? { after: made } : {}), ...(is ? { now: is } : {}) };
}

function readAny(subject: string, data: unknown): Revised {
  return subject.startsWith('statement_') ? readStatement(data) : readRecord(data);
}

/** How many fields somebody still has to choose. */
export function openChoices(steps: readonly UnmergeStep[]): number {
  return steps.reduce((count, step) => count + (step.outcome === 'conflict' ? step.fields.filter(({ clashes }) => clashes).length : 0), 0);
}
