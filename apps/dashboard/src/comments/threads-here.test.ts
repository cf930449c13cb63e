import type { MithaqClient, ThreadView } from '@mithaq/client';
import { expect, test } from 'vitest';
import { heard } from '../live/heard-here.ts';
import { ref } from '../samples/parts.ts';
import { ThreadsHere } from './threads-here.ts';

const record = ref('actor', 'somebody', 'أحد', 'Somebody');

const thread = (number: number, about: string): ThreadView => ({
  id: `comment_${number}`,
  subject: { id: about, kind: 'actor', record },
  comments: [],
});

/** A server that answers with these pages of threads, and remembers what it was asked. */
function serverWith(pages: readonly (readonly ThreadView[])[]) {
  const asked: (readonly string[] | undefined)[] = [];
  const query = async ({ about, cursor }: { about?: readonly string[]; cursor?: string }) => {
    asked.push(about);
    const at = Number(cursor ?? '0');
    return { rows: pages[at] ?? [], total: 0, ...(at + 1 < pages.length ? { next: String(at + 1) } : {}) };
  };
  const client: MithaqClient = Object.assign(Object.create(null), { comments: { list: { query } } });
  return { asked, client };
}

const [one, other] = [thread(1, 'actor_1'), thread(2, 'actor_2')];

test('what is shown at once is asked for at once, page after page, each thread told once', async () => {
  const { asked, client } = serverWith([[one], [other, one]]);
  const here = new ThreadsHere(heard());
  here.want('actor_1', client);
  here.want('actor_2', client);
  here.want('actor_1', client);
  await expect.poll(() => here.seen().isThere).toBe(true);
  expect(here.seen().threads).toEqual([one, other]);
  expect(asked).toEqual([
    ['actor_1', 'actor_2'],
    ['actor_1', 'actor_2'],
  ]);
});

test('it is asked for again when somebody says something, and not when nobody looks any more', async () => {
  const { asked, client } = serverWith([[one]]);
  const hearing = heard();
  const here = new ThreadsHere(hearing);
  const leave = here.want('actor_1', client);
  await expect.poll(() => asked.length).toBe(1);
  hearing.tell({ id: 'e1', at: '2020-12-04T10:00:00Z', what: 'record-saved', subject: record });
  hearing.tell({ id: 'e2', at: '2020-12-04T10:00:00Z', what: 'comment-added', subject: record });
  await expect.poll(() => asked.length).toBe(2);
  leave();
  expect(here.seen()).toEqual({ threads: [], isThere: false });
  hearing.tell({ id: 'e3', at: '2020-12-04T10:00:00Z', what: 'comment-changed', subject: record });
  here.want('actor_2', client);
  await expect.poll(() => asked).toEqual([['actor_1'], ['actor_1'], ['actor_2']]);
});

test('what the server answers to somebody’s own words is shown before it is asked for', () => {
  const here = new ThreadsHere(heard());
  here.put(one);
  here.put(other);
  here.put({ ...one, resolved: { by: { id: 'user_1', name: 'Salma' }, at: '2020-12-04T10:00:00Z' } });
  expect(here.seen().threads.map(({ id: of, resolved }) => [of, resolved?.by.name])).toEqual([
    [other.id, undefined],
    [one.id, 'Salma'],
  ]);
});
