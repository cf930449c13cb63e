import { RecordId, repointed, unpublishable } from '@mithaq/domain';
import type { Backstage } from '../ports.ts';
import type { PublishingProblem } from '../views/draft-check.ts';
import { plannedUnmerge } from './unmerge-plan.ts';

/** A value that has no source, as it is known again. */
export interface UnsupportedValue {
  readonly id: string;
  readonly property: string;
  readonly value: unknown;
}

/**
 * The values without a source that stood under other names before a change set merged two records, or took them apart: they hold nobody
 * up. The store excuses the same when it publishes.
 */
export async function excusedIn(
  register: Backstage,
  changeSet: string,
  before: readonly PublishingProblem[],
): Promise<readonly UnsupportedValue[]> {
  const intent = await register.mergeIntent(changeSet);
  if (intent === undefined) return [];
  if (intent.act === 'unmerge') return publishedBefore(register, RecordId.parse(intent.absorbed));
  const pointers = new Map<string, string>([[intent.absorbed, intent.into]]);
  return before.flatMap(({ problem, subject, path: [property], value }): UnsupportedValue[] =>
    problem === 'unsupported' && subject && typeof property === 'string'
      ? [{ id: pointers.get(subject.id) ?? subject.id, property, value: repointed(value?.value, pointers) }]
      : [],
  );
}

async function publishedBefore(register: Backstage, absorbed: RecordId): Promise<readonly UnsupportedValue[]> {
  const { turns } = await plannedUnmerge(register, { absorbed, choices: [] });
  return [...turns.values()].flatMap(({ before }): UnsupportedValue[] =>
    before === undefined || before.record === 'statement'
      ? []
      : unpublishable(before, []).map(({ property, value }) => ({ id: before.id, property, value })),
  );
}
