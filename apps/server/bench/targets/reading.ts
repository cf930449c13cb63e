import type pg from 'pg';
import { type Chance, chanceOf } from '../generate/chance.ts';
import { checkedAs } from './answers.ts';
import { ask, query, type Target } from './target.ts';

/** How many different questions are put in turn. */
const many = { pages: 2_000, lists: 300 } as const;

/** Agreements by id and by slug, with everything on their pages. */
export async function byId(pool: pg.Pool): Promise<Target> {
  const { rows } = await pool.query<{ id: string; slug: string }>(
    `select id, slug from record where kind = 'agreement' order by md5(id) limit $1`,
    [many.pages],
  );
  const keys = rows.map(({ id, slug }, at) => (at % 2 === 0 ? slug : id));
  return {
    name: 'agreement by id',
    least: 0.7,
    ours: keys.map((key) => query('agreements.get', { key })),
    floor: keys.map((key) => ask('agreement', key)),
    check: checkedAs('agreements.get'),
  };
}

/** The first page of agreements of an actor, on a topic, or of an instrument and a nature, in turn. */
export async function lists(pool: pg.Pool): Promise<Target> {
  const actors = await pool.query<{ id: string }>(
    `select to_id as id from reference where kind = 'agreement' and property = 'participations' order by md5(from_id || to_id) limit $1`,
    [many.lists],
  );
  const topics = await pool.query<{ code: string }>(
    `select data #>> '{topics,0}' as code from record where kind = 'clause' order by md5(id) limit $1`,
    [many.lists],
  );
  const filters = Array.from({ length: many.lists }, (_, at) =>
    filterAt(at, {
      chance: chanceOf('list', at),
      actor: actors.rows[at % actors.rows.length]?.id ?? '',
      topic: topics.rows[at % topics.rows.length]?.code ?? '',
    }),
  );
  return {
    name: 'filtered list',
    least: 0.7,
    ours: filters.map(({ ours }) => query('agreements.list', ours)),
    floor: filters.map(({ floor }) => ask(...floor)),
    check: checkedAs('agreements.list'),
  };
}

interface Words {
  readonly chance: Chance;
  readonly actor: string;
  readonly topic: string;
}

function filterAt(at: number, { chance, actor, topic }: Words): { readonly ours: object; readonly floor: [string, ...string[]] } {
  if (at % 3 === 0) return { ours: { actor }, floor: ['byActor', actor] };
  if (at % 3 === 1) return { ours: { topic }, floor: ['byTopic', topic] };
  const instrument = chance.pick(['memorandum-of-understanding', 'agreement', 'protocol', 'ceasefire', 'treaty', 'convention']);
  const nature = chance.pick(['interstate', 'intrastate', 'mixed']);
  return { ours: { instrument, nature }, floor: ['byFields', instrument, nature] };
}
