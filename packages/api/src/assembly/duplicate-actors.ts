import { type Actor, resolve, sameActor } from '@mithaq/domain';
import type { Register } from '../ports.ts';
import type { DuplicateList, DuplicatesRequest } from '../views/similar.ts';
import { page, windowOf } from './conditions.ts';
import { gather } from './gather.ts';
import { refTo } from './refs.ts';
import { named, reasonView } from './similar.ts';

/**
 * Pairs of which at least one actor is on this page of the list. Each actor's names are looked for in the search, so that a page costs
 * the same in a register of any size; a pair that lies on two pages is told on the page of the one with the lesser id.
 */
export async function duplicateActors(register: Register, request: DuplicatesRequest): Promise<DuplicateList> {
  const slice = await register.list('actor', {}, windowOf(request));
  const own = slice.rows.map(({ record }) => record);
  const found = await Promise.all(own.map((actor) => alike(register, actor)));
  const actors = [...new Map([...own, ...found.flat()].map((actor) => [actor.id, actor])).values()];
  const judged = resolve(await register.judgements(actors.map(({ id }) => id)));
  const onPage = new Set<string>(own.map(({ id }) => id));
  const { candidates } = sameActor(actors, { except: (one, other) => isJudged(judged.verdictOn(one, other)) });
  // Of two ids the lesser is told first.
  const pairs = candidates.filter(({ one }) => onPage.has(one));
  const gathered = await gather(register, { more: pairs.flatMap(({ one, other }) => [one, other]) });
  const rows = pairs.map(({ one, other, score, reasons }) => ({
    one: refTo(gathered, one),
    other: refTo(gathered, other),
    score,
    reasons: reasons.map(reasonView),
  }));
  return page(slice, rows);
}

async function alike(register: Register, { names }: Actor): Promise<readonly Actor[]> {
  const told = names.filter(({ kind }) => kind !== 'gloss').map(({ value }) => value);
  const records = await named(register, 'actor', told.slice(0, mostNames));
  return records.filter((record) => record.record === 'actor');
}

/** An actor with a hundred spellings is found by the first few. */
const mostNames = 3;

function isJudged(verdict: string | undefined): boolean {
  return verdict === 'same' || verdict === 'different';
}
