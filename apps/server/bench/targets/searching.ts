import type pg from 'pg';
import { chanceOf } from '../generate/chance.ts';
import { checkedAs } from './answers.ts';
import { ask, query, type Target } from './target.ts';

const many = 600;

/** Words of names that are still being typed: one whole and the beginning of the next, or a beginning alone. */
export async function typing(pool: pg.Pool): Promise<Target> {
  const texts = await textsOf(pool, `select data #>> '{names,0,value}' as text from record where kind = 'actor' order by md5(id) limit $1`);
  const latin = await textsOf(
    pool,
    `select data #>> '{names,1,value}' as text from record where kind = 'agreement' order by md5(id) limit $1`,
  );
  const typed = texts.flatMap((text, at) => [beginningOf(text, at), beginningOf(latin[at] ?? text, at)]).slice(0, many);
  return {
    name: 'search as you type',
    least: 1,
    ours: typed.map((q) => query('search.query', { q })),
    floor: typed.map((q) => ask('typing', tsquery(q))),
    check: checkedAs('search.query'),
  };
}

/** Two words of a sentence in a source, in any of the texts. */
export async function fullText(pool: pg.Pool): Promise<Target> {
  const texts = await textsOf(pool, `select text from source_text order by md5(source) limit $1`);
  const asked = texts.map((text, at) => twoWordsOf(text, at));
  return {
    name: 'full text',
    least: 1,
    ours: asked.map((q) => query('search.query', { q: `${q} ` })),
    floor: asked.map((q) => ask('fullText', q)),
    check: checkedAs('search.query'),
  };
}

async function textsOf(pool: pg.Pool, statement: string): Promise<readonly string[]> {
  const { rows } = await pool.query<{ text: string }>(statement, [many]);
  return rows.map(({ text }) => text);
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}{3,}/gu) ?? [];
}

function beginningOf(text: string, at: number): string {
  const chance = chanceOf('typing', at);
  const words = wordsOf(text);
  const first = chance.below(Math.max(1, words.length - 1));
  const [one = 'mem', other] = words.slice(first, first + 2);
  const begun = (word: string) => word.slice(0, Math.min(word.length, 3 + chance.below(4)));
  return other === undefined || chance.happens(0.5) ? begun(one) : `${one} ${begun(other)}`;
}

function twoWordsOf(text: string, at: number): string {
  const chance = chanceOf('full text', at);
  const sentence = chance.pick(text.split(/(?<=\.)\s+/u));
  const words = wordsOf(sentence).filter((word) => word.length > 3);
  const first = chance.below(Math.max(1, words.length - 1));
  return words.slice(first, first + 2).join(' ');
}

function tsquery(typed: string): string {
  return `${typed.split(' ').join(' & ')}:*`;
}
