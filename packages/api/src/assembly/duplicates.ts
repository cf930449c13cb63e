import { type AnyRecord, captionOfRecord, type Resolution, resolve, sameActor, sameAgreement } from '@mithaq/domain';
import type { Held, Register } from '../ports.ts';
import type { MergeCandidatesRequest } from '../views/merge.ts';
import type { DuplicateList, DuplicateView } from '../views/similar.ts';
import { page, windowOf } from './conditions.ts';
import { gather } from './gather.ts';
import { refTo } from './refs.ts';
import { named, reasonView } from './similar.ts';

type Kind = MergeCandidatesRequest['kind'];

/**
 * Pairs of which at least one record is on this page of the list. Each record's names are looked for in the search, so that a page costs
 * the same in a register of any size; a pair that lies on two pages is told on the page of the one with the lesser id.
 */
export async function duplicates(register: Register, { kind, ...request }: Omit<MergeCandidatesRequest, 'about'>): Promise<DuplicateList> {
  const slice = await register.list(kind, {}, windowOf(request));
  const own = slice.rows.map(({ record }) => record);
  const onPage = new Set<string>(own.map(({ id }) => id));
  // Of two ids the lesser is told first.
  const rows = await pairsAmong(register, { kind, own, isTold: ({ one }) => onPage.has(one) });
  return page(slice, rows);
}

/** Every pair that one record may be part of. */
export async function duplicatesOf(register: Register, kind: Kind, { record }: Held): Promise<DuplicateList> {
  const rows = await pairsAmong(register, { kind, own: [record], isTold: ({ one, other }) => one === record.id || other === record.id });
  return { rows, total: 1 };
}

interface Among {
  readonly kind: Kind;
  readonly own: readonly AnyRecord[];
  readonly isTold: (pair: { readonly one: string; readonly other: string }) => boolean;
}

async function pairsAmong(register: Register, { kind, own, isTold }: Among): Promise<DuplicateView[]> {
  const found = await Promise.all(own.map((record) => alike(register, record)));
  const records = [...new Map([...own, ...found.flat()].map((record) => [record.id, record])).values()];
  const judged = resolve(await register.judgements(records.map(({ id }) => id)));
  const pairs = candidatesAmong(kind, records, judged).filter(isTold);
  const gathered = await gather(register, { more: pairs.flatMap(({ one, other }) => [one, other]) });
  return pairs.map(({ one, other, score, reasons }) => ({
    one: refTo(gathered, one),
    other: refTo(gathered, other),
    score,
    reasons: reasons.map(reasonView),
  }));
}

/** Each kind is compared by its own rule. */
function candidatesAmong(kind: Kind, records: readonly AnyRecord[], judged: Resolution) {
  const except = (one: string, other: string) => isJudged(judged.verdictOn(one, other));
  const { candidates } =
    kind === 'actor'
      ? sameActor(
          records.filter((record) => record.record === 'actor'),
          { except },
        )
      : sameAgreement(
          records.filter((record) => record.record === 'agreement'),
          { except },
        );
  return candidates;
}

async function alike(register: Register, record: AnyRecord): Promise<readonly AnyRecord[]> {
  return named(register, record.record, toldNames(record).slice(0, mostNames));
}

function toldNames(record: AnyRecord): readonly string[] {
  const names = 'names' in record ? record.names.filter(({ kind }) => kind !== 'gloss').map(({ value }) => value) : [];
  return [...names, ...Object.values(captionOfRecord(record))];
}

/** A record with a hundred spellings is found by the first few. */
const mostNames = 3;

function isJudged(verdict: string | undefined): boolean {
  return verdict === 'same' || verdict === 'different';
}
