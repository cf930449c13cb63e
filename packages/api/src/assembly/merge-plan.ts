import { type AnyRecord, type MergePlan, MithaqError, planMerge, recordKinds } from '@mithaq/domain';
import { expected } from '../expected.ts';
import type { Backstage, Reading } from '../ports.ts';
import type { MergeRequest } from '../views/merge.ts';
import { kindOfId } from './refs.ts';

/** Two records, what would make them one, and the revisions that it starts from. */
export interface PlannedMerge extends MergePlan {
  readonly into: AnyRecord;
  readonly absorbed: AnyRecord;
  readonly namedBy: Readonly<Record<'into' | 'absorbed', readonly AnyRecord[]>>;
  readonly revisions: ReadonlyMap<string, number>;
}

const twoOfOneKind = expected({ ar: 'سجلّان مختلفان من نوع واحد', en: 'two records of one kind' });
const noSources = expected({
  ar: 'سجلات غير المصادر: وثيقتان تنقل إحداهما عن الأخرى تبقيان اثنتين، وتوصف إحداهما بأنها نسخة',
  en: 'records other than sources: two documents of which one copies the other stay two, and one is told to be a copy',
});

/**
 * Reads two published records and everything that names the one that is to be absorbed, and plans how they become one.
 * @throws MithaqError `not-found`, `invalid-input` where the two are no pair that can be one
 */
export async function plannedMerge(reading: Reading & Backstage, { into, absorbed }: MergeRequest): Promise<PlannedMerge> {
  if (into === absorbed || kindOfId(into) !== kindOfId(absorbed))
    throw new MithaqError('invalid-input', { expected: twoOfOneKind }, ['absorbed']);
  if (kindOfId(into) === 'source') throw new MithaqError('invalid-input', { expected: noSources }, ['absorbed']);
  const held = await reading.records([into, absorbed]);
  const [stays, goes] = [into, absorbed].map((id) => held.find(({ record }) => record.id === id)?.record);
  if (stays === undefined) throw new MithaqError('not-found', { key: into }, ['into']);
  if (goes === undefined) throw new MithaqError('not-found', { key: absorbed }, ['absorbed']);
  const [namingInto, naming, about, statements] = await Promise.all([
    recordsNaming(reading, into),
    recordsNaming(reading, absorbed),
    reading.statementsAbout([absorbed]),
    reading.statementsNaming([absorbed]),
  ]);
  const stated = [...new Map([...about, ...statements].map((one) => [one.id, one])).values()];
  const plan = planMerge({ into: stays, absorbed: goes, around: { records: naming, statements: stated } });
  const revisions = await reading.revisionsOf(plan.edits.map(({ before }) => before.id));
  return { ...plan, into: stays, absorbed: goes, namedBy: { into: namingInto, absorbed: naming }, revisions };
}

async function recordsNaming(reading: Reading, id: string): Promise<readonly AnyRecord[]> {
  const found = await Promise.all(recordKinds.map((kind) => reading.referring(kind, [id])));
  return found.flat().map(({ record }) => record);
}

/** What a change set is called that merges two records, or takes them apart, in a language. */
export function mergeWords(act: 'merge' | 'unmerge', names: readonly [string, string]): { readonly ar: string; readonly en: string } {
  const [one, other] = names;
  return act === 'merge'
    ? { ar: `ضم «${other}» إلى «${one}»`, en: `Join “${other}” with “${one}”` }
    : { ar: `فصل «${other}» عن «${one}»`, en: `Take “${other}” apart from “${one}”` };
}
