import { MithaqError } from '@mithaq/domain';
import { TRPCError } from '@trpc/server';
import { describe, expect, test } from 'vitest';
import type { Context } from './context.ts';
import { exportables } from './exports/exportables.ts';
import { permissions } from './permissions.ts';
import type { World } from './ports.ts';
import { appRouter } from './router.ts';
import { type Caller, callers, inPublic } from './testing/callers.ts';

const paths: readonly string[] = Object.keys(appRouter._def.procedures);

/** A world of which nothing answers but whether the register is read in public: whoever gets past the door is told `unavailable`. */
function closedWorld(publicReading: boolean): World {
  const closed: object = new Proxy(() => undefined, {
    get: () => closed,
    apply: () => {
      throw new MithaqError('unavailable');
    },
  });
  const settings = { publicReading: async () => publicReading };
  return Object.assign(Object.create(null), {
    register: closed,
    accounts: closed,
    clock: closed,
    newId: closed,
    isSetUp: closed,
    settings,
  });
}

/** How a call ends for somebody: refused at the door as nobody or as somebody who may not, or let in, whatever happens then. */
async function outcome(path: string, { principal }: Caller, publicReading: boolean): Promise<'unauthenticated' | 'forbidden' | 'let in'> {
  const context: Context = { world: closedWorld(publicReading), principal, locale: 'en' };
  const procedure: unknown = path.split('.').reduce<unknown>((at, step) => Reflect.get(Object(at), step), appRouter.createCaller(context));
  if (typeof procedure !== 'function') throw new RangeError(`no procedure: ${path}`);
  try {
    await procedure(undefined);
  } catch (error) {
    const cause = error instanceof TRPCError ? error.cause : undefined;
    if (cause instanceof MithaqError && (cause.category === 'unauthenticated' || cause.category === 'forbidden')) return cause.category;
  }
  return 'let in';
}

test('every procedure and every download is in the table, and nothing else is', () => {
  const downloads = Object.keys(exportables).map((name) => `exports.${name}`);
  expect(Object.keys(permissions).toSorted()).toEqual([...paths, ...downloads].toSorted());
});

describe.each([true, false])('where reading in public is %s', (publicReading) => {
  test.each(callers)('$name may call what the table says and nothing else', async (caller) => {
    const expected = paths.map((path) => [path, expectedFor(path, caller, publicReading)]);
    const found = await Promise.all(paths.map(async (path) => [path, await outcome(path, caller, publicReading)]));
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
  });
});

function expectedFor(path: string, { principal, has }: Caller, publicReading: boolean) {
  const capability = permissions[path];
  const may = [...has, ...(publicReading ? inPublic : [])];
  if (capability !== undefined && may.includes(capability)) return 'let in';
  return principal === null ? 'unauthenticated' : 'forbidden';
}
