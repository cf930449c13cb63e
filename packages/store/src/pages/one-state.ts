import type { RecordKind } from '@mithaq/domain';
import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { isStorable } from '../database/storable.ts';
import type { Held, Reading } from '../port.ts';
import { type HeldRow, heldOf, heldOfKind } from '../register/held.ts';
import { readingFrom } from '../register/reading.ts';

/** A question about records: these, or those of a kind that refer to any of these. */
interface Asked {
  readonly ids: readonly string[];
  readonly of?: { readonly kind: RecordKind; readonly property: string | undefined };
}

interface Waiting {
  readonly asked: Asked;
  readonly answer: PromiseWithResolvers<readonly Held[]>;
}

/**
 * Reading within a transaction that sees one state, to make an answer from: a page is made from a dozen questions, and the way to the
 * database is most of what they cost. Questions about records that are asked at the same time go there together, and one that was asked
 * before does not go again. Everything else is asked as it is.
 */
export function readingOfOneState(db: Database): Reading {
  const reading = readingFrom((question) => question(db));
  const known = new Map<string, Promise<readonly Held[]>>();
  let waiting: Waiting[] = [];
  let taxonomy: ReturnType<Reading['taxonomy']> | undefined;
  const put = () => {
    const taken = waiting;
    waiting = [];
    answersTo(
      db,
      taken.map(({ asked }) => asked),
    ).then(
      (answers) => {
        for (const [index, { answer }] of taken.entries()) answer.resolve(answers[index] ?? []);
      },
      (fault: unknown) => {
        for (const { answer } of taken) answer.reject(fault);
      },
    );
  };
  const ask = (asked: Asked): Promise<readonly Held[]> => {
    const key = JSON.stringify(asked);
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = Promise.withResolvers<readonly Held[]>();
    known.set(key, answer.promise);
    if (waiting.length === 0) queueMicrotask(put);
    waiting.push({ asked, answer });
    return answer.promise;
  };
  return {
    ...reading,
    records: async (ids) => (ids.length === 0 ? [] : [...(await ask({ ids }))]),
    taxonomy: () => {
      taxonomy ??= reading.taxonomy();
      return taxonomy;
    },
    referring: async (kind, to, property) => {
      const held = to.length === 0 ? [] : await ask({ ids: to, of: { kind, property } });
      return heldOfKind(
        kind,
        held.map(({ record: data, revision }) => ({ data, revision })),
      );
    },
  };
}

interface AnswerRow extends HeldRow {
  readonly nth: number;
}

/** Answers questions in one statement: the records asked for by id in the order of the ids, those that refer to some by their own ids. */
async function answersTo(db: Database, questions: readonly Asked[]): Promise<readonly (readonly Held[])[]> {
  const one = questions.flatMap(({ ids, of }, nth) =>
    ids.filter(isStorable).map((id) => ({ nth, id, kind: of?.kind ?? null, property: of?.property ?? null })),
  );
  const { rows } = await sql<AnswerRow>`
    with asked as materialized (
      select * from unnest(${one.map(({ nth }) => nth)}::integer[], ${one.map(({ id }) => id)}::text[], ${one.map(({ kind }) => kind)}::text[],
        ${one.map(({ property }) => property)}::text[]) as asked (nth, id, kind, property)),
    found as (
      select nth, id from asked where kind is null
      union select nth, reference.from_id from asked join reference on reference.to_id = asked.id and reference.kind = asked.kind
        and (asked.property is null or reference.property = asked.property))
    select found.nth, record.data, record.revision from found join record on record.id = found.id order by found.nth, record.id`.execute(
    db,
  );
  const answers = Map.groupBy(rows, ({ nth }) => nth);
  return questions.map(({ ids, of }, nth) => {
    const held = (answers.get(nth) ?? []).map(heldOf);
    return of === undefined ? inOrder(held, ids) : held;
  });
}

function inOrder(held: readonly Held[], ids: readonly string[]): readonly Held[] {
  const byId = new Map(held.map((one) => [String(one.record.id), one]));
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}
