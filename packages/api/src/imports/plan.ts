import { type AnyRecord, canonicalJson, compareRevisions, MithaqError, type Register, type Revised } from '@mithaq/domain';
import { expected } from '../expected.ts';
import type { Reading } from '../ports.ts';

/** What becomes of one entry. `from` is the revision that is there now. */
export interface PlannedEntry {
  readonly entry: Revised;
  readonly outcome: 'created' | 'changed' | 'unchanged';
  readonly from?: number;
  readonly fields: readonly string[];
}

/** What an import comes to, entry by entry, and what keeps it from being done. */
export interface Plan {
  readonly entries: readonly PlannedEntry[];
  readonly problems: readonly MithaqError[];
}

/** Holds what was read against the register as its editors see it. */
export async function planOf(reading: Reading, { records, statements }: Register): Promise<Plan> {
  const ids = [...records, ...statements].map(({ id }) => id);
  const [held, stated, revisions] = await Promise.all([
    reading.records(records.map(({ id }) => id)),
    reading.statementsAbout([...new Set(statements.map(({ subject }) => subject))]),
    reading.revisionsOf(ids),
  ]);
  const present: readonly Revised[] = [...held.map(({ record }) => record), ...stated];
  const before = new Map(present.map((one): [string, Revised] => [one.id, one]));
  const entries = [...records, ...statements].map((entry) => planned(entry, before.get(entry.id), revisions.get(entry.id)));
  const moved = entries.flatMap(({ entry, outcome }) => (entry.record !== 'statement' && outcome !== 'unchanged' ? [entry] : []));
  return { entries, problems: await slugsTaken(reading, moved) };
}

function planned(entry: Revised, before: Revised | undefined, from: number | undefined): PlannedEntry {
  if (from === undefined) return { entry, outcome: 'created', fields: [] };
  if (before !== undefined && canonicalJson(before) === canonicalJson(entry)) return { entry, outcome: 'unchanged', from, fields: [] };
  return { entry, outcome: 'changed', from, fields: compareRevisions(before, entry).map(({ property }) => property) };
}

const ownSlug = expected({ ar: 'اسم في الرابط لا يحمله سجل آخر من نوعه', en: 'a slug that no other record of its kind has' });

/** How many records are looked up at a time. */
const batch = 50;

async function slugsTaken(reading: Reading, records: readonly AnyRecord[]): Promise<readonly MithaqError[]> {
  const problems: MithaqError[] = [];
  for (let from = 0; from < records.length; from += batch) {
    const those = records.slice(from, from + batch);
    const holders = await Promise.all(those.map(({ record, slug }) => reading.find(record, slug)));
    for (const [at, record] of those.entries()) {
      const holder = holders[at]?.record;
      const isTaken = holder !== undefined && holder.slug === record.slug && holder.id !== record.id;
      if (isTaken) problems.push(new MithaqError('invalid-input', { expected: ownSlug }, [record.id, 'slug']));
    }
  }
  return problems;
}
