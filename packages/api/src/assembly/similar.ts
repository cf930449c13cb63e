import {
  type Actor,
  type Agreement,
  type AnyRecord,
  evidenceLabel,
  findByName,
  isMetBy,
  type Reason,
  type RecordKind,
  resolve,
  sameActor,
  sameAgreement,
} from '@mithaq/domain';
import type { Reading, Register } from '../ports.ts';
import { SearchKind } from '../views/search.ts';
import type { SimilarRequest, SimilarView } from '../views/similar.ts';
import { gather } from './gather.ts';
import { refTo } from './refs.ts';

/** So many hits of the search are looked at for one name, for so many names, and so many drafts; and so many candidates are told. */
const hitsForAName = 10;
const mostNames = 8;
const mostDrafts = 500;
const mostTold = 10;

/** Records that what is being typed may be already, published or drafted by whomever, as far as their names are alike. */
export async function similarTo(register: Register, request: SimilarRequest): Promise<SimilarView[]> {
  if ('names' in request) return likeNames(register, request);
  const { record } = request;
  const names = record.names.map(({ value }) => value);
  const others = withDrafts(await named(register, record.record, names), await draftsOf(register, record.record));
  const judged = resolve(await register.judgements([record.id, ...others.map(({ id }) => id)]));
  const open = others.filter(({ id }) => id !== record.id && judged.verdictOn(record.id, id) !== 'different');
  return views(register, candidatesFor(record, open));
}

/** A record that may be another, why, and how much speaks for it. */
interface Candidate {
  readonly id: string;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

function candidatesFor(record: Actor | Agreement, others: readonly AnyRecord[]): readonly Candidate[] {
  const { candidates } =
    record.record === 'actor'
      ? sameActor([record, ...others.filter((other) => other.record === 'actor')])
      : sameAgreement([record, ...others.filter((other) => other.record === 'agreement')]);
  return candidates
    .filter(({ one, other }) => one === record.id || other === record.id)
    .map(({ one, other, score, reasons }) => ({ id: one === record.id ? other : one, score, reasons }));
}

const byOneName = 0.6;
const bySearch = 0.3;

interface Names {
  readonly kind: RecordKind;
  readonly names: readonly string[];
}

/**
 * Where nothing but names is typed: first whoever goes by one of them, however it is spelt, then whatever else a search finds by them, and what
 * is drafted and begins like them, which no search knows.
 */
async function likeNames(register: Register, { kind, names }: Names): Promise<SimilarView[]> {
  const published = await named(register, kind, names);
  const drafts = await draftsOf(register, kind);
  const begun = drafts.filter((draft) => names.some((name) => isMetBy(draft, name)));
  const found = idsOf([...published, ...begun]);
  const records = withDrafts(published, drafts);
  const alike = names.map((name) => ({ name, ids: idsOf(findByName({ records, statements: [] }, kind, name)) }));
  const candidates = records.flatMap(({ id }): Candidate[] => {
    const values = alike.filter(({ ids }) => ids.has(id)).map(({ name }) => name);
    if (values.length > 0) return [{ id, score: byOneName, reasons: [{ evidence: 'same-name', values }] }];
    return found.has(id) ? [{ id, score: bySearch, reasons: [] }] : [];
  });
  return views(
    register,
    candidates.toSorted((one, other) => other.score - one.score),
  );
}

async function draftsOf(register: Register, kind: RecordKind): Promise<readonly AnyRecord[]> {
  return (await register.draftsOf(kind, mostDrafts)).map(({ data }) => data);
}

/** What is drafted of a record stands for it. */
function withDrafts(published: readonly AnyRecord[], drafts: readonly AnyRecord[]): readonly AnyRecord[] {
  return [...new Map([...published, ...drafts].map((record) => [record.id, record])).values()];
}

function idsOf(records: readonly AnyRecord[]): ReadonlySet<string> {
  return new Set(records.map(({ id }) => id));
}

/** Records of one kind that a search finds by any of these names, the best hits first. A kind without names has none. */
export async function named(reading: Reading, kind: RecordKind, names: readonly string[]): Promise<readonly AnyRecord[]> {
  const searched = SearchKind.exclude(['topic', 'passage']).safeParse(kind);
  if (!searched.success) return [];
  const wanted = [...new Set(names)].slice(0, mostNames);
  const found = await Promise.all(wanted.map((name) => reading.search({ query: name, kinds: [searched.data], limit: hitsForAName })));
  const ids = new Set(found.flatMap(({ groups }) => groups).flatMap(({ hits }) => hits.map(({ record }) => record)));
  const held = new Map((await reading.records([...ids])).map(({ record }) => [record.id, record] as const));
  return [...held.values()];
}

/** A reason for two records to be one, in words. */
export function reasonView({ evidence, values }: Reason): SimilarView['reasons'][number] {
  return { label: evidenceLabel(evidence), values: [...values] };
}

async function views(register: Register, candidates: readonly Candidate[]): Promise<SimilarView[]> {
  const told = candidates.slice(0, mostTold);
  const gathered = await gather(register.working(), { more: told.map(({ id }) => id) });
  return told.map(({ id, score, reasons }) => ({ ref: refTo(gathered, id), score, reasons: reasons.map(reasonView) }));
}
