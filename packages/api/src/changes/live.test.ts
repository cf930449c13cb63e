import { taxonomy } from '@mithaq/domain';
import { TRPCError } from '@trpc/server';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Context } from '../context.ts';
import type { ChangeRow, Reading, World } from '../ports.ts';
import type { Role } from '../principal.ts';
import { appRouter } from '../router.ts';
import { Change, type LiveChange, StartedOver, TaxonomyChanged } from '../views/change.ts';

const actor = 'actor_00000000000000000000000001';
const at = '2020-12-04T10:00:00.000Z';

/** Four changes, of which the second and the last are of drafts: what the store tells each audience of them. */
const feeds = {
  public: [change('1', 'record-saved'), change('2', 'record-saved')],
  editors: [change('e1', 'record-saved'), change('e2', 'draft-saved'), change('e3', 'record-saved'), change('e4', 'draft-saved')],
};

function change(id: string, what: ChangeRow['what']): ChangeRow {
  return { id, at, what, subject: actor };
}

const changesAfter: Reading['changesAfter'] = async (id, limit, audience = 'public') => {
  const feed = feeds[audience];
  if (id === undefined) return feed.slice(-limit);
  return feed.filter((row) => BigInt(row.id.replace('e', '')) > BigInt(id.replace('e', ''))).slice(0, limit);
};

interface Subscriber {
  readonly role?: Role;
  readonly lastEventId?: string;
}

/** A world of these changes alone, in which nothing else ever happens; `pause` ends when `paused` says. */
function worldOf(paused: (milliseconds: number) => Promise<void>): World {
  const nothing = {
    changesAfter,
    records: async () => [],
    attached: async () => new Set(),
    texts: async () => new Map(),
    taxonomy: async () => taxonomy,
  };
  const register = { ...nothing, working: () => nothing, wake: () => new Promise(() => undefined) };
  return Object.assign(Object.create(null), {
    register,
    settings: { publicReading: async () => true },
    clock: () => new Date(at),
    pause: paused,
  });
}

/** What one event of a stream is within the server: its id, and what is told. */
const Event = z.tuple([z.string(), z.union([StartedOver, TaxonomyChanged, Change])]).rest(z.unknown());

/** What a subscriber is told until it has to wait for more, which is when its stream has lasted as long as one may, and how it ends. */
async function told({ role, lastEventId }: Subscriber): Promise<{ readonly changes: readonly LiveChange[]; readonly end: unknown }> {
  let tire = (): void => undefined;
  const tired = new Promise<void>((resolve) => {
    tire = resolve;
  });
  const pause = async (milliseconds: number): Promise<void> => {
    if (milliseconds < 600_000) tire();
    await tired;
  };
  const principal = role === undefined ? null : { id: 'user_1', name: 'Salma', email: 'salma@example.org', role };
  const context: Context = { world: worldOf(pause), principal, locale: 'en' };
  const stream = await appRouter.createCaller(context).changes.live(lastEventId === undefined ? undefined : { lastEventId });
  const changes: LiveChange[] = [];
  try {
    for await (const event of stream) changes.push(Event.parse(event)[1]);
  } catch (error) {
    return { changes, end: error instanceof TRPCError ? error.cause : error };
  }
  return { changes, end: 'complete' };
}

const idsOf = (changes: readonly LiveChange[]) => changes.map(({ id, what }) => [id, what]);

test('without an id nothing is told of what was before', async () => {
  expect((await told({})).changes).toEqual([]);
  expect((await told({ role: 'editor' })).changes).toEqual([]);
});

test('readers are told of what is public, editors of drafts too, each with ids of their own', async () => {
  expect(idsOf((await told({ lastEventId: '0' })).changes)).toEqual([
    ['1', 'record-saved'],
    ['2', 'record-saved'],
  ]);
  expect(idsOf((await told({ role: 'reader', lastEventId: '1' })).changes)).toEqual([['2', 'record-saved']]);
  expect(idsOf((await told({ role: 'editor', lastEventId: 'e2' })).changes)).toEqual([
    ['e3', 'record-saved'],
    ['e4', 'draft-saved'],
  ]);
});

test.each([
  ['who has become an editor', 'editor', '1', 'e4'],
  ['who is no editor any more', 'reader', 'e1', '2'],
  ['whose id lies ahead, because the register was restored', 'reader', '9', '2'],
] as const)('a subscriber %s is told that it starts over, from now on', async (_who, role, lastEventId, from) => {
  expect((await told({ role, lastEventId })).changes).toEqual([{ id: from, at, what: 'started-over' }]);
});

test('what is no longer there is told by its id', async () => {
  const { changes } = await told({ lastEventId: '1' });
  expect(changes[0]).toEqual({ id: '2', at, what: 'record-saved', subject: { id: actor, record: 'actor', slug: actor, label: {} } });
});

test('a stream that has lasted long enough is cut off without an end, so that the subscriber comes back', async () => {
  expect((await told({})).end).toMatchObject({ name: 'AbortError' });
});
