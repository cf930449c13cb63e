import type { World } from '@mithaq/api';
import { MithaqError } from '@mithaq/domain';
import { pino } from 'pino';
import type { Accounts } from '../accounts/accounts.ts';
import type { Served } from '../http/app.ts';
import { limitsOf } from '../http/limits.ts';
import { ownOrigins } from '../http/origin.ts';
import { worldOver } from '../world.ts';

/** Throws what a store throws whose database is gone. */
const gone = (): never => {
  throw new MithaqError('unavailable');
};

/** A port whose database is gone. It can be awaited itself, as it has no `then`. */
function unreachable(): Record<string, () => Promise<never>> {
  return new Proxy({}, { get: (_port, name) => (name === 'then' ? undefined : async () => gone()) });
}

/** What the application is made of, over a database that is gone; a test puts its own parts in place. */
export function servedOver(own: Partial<Served> = {}): Served {
  const register: World['register'] = Object.create(unreachable());
  const accounts: World['accounts'] = Object.create(unreachable());
  const presence: World['presence'] = Object.create(unreachable());
  const nothing = async () => new Response();
  const callerOf: Accounts['callerOf'] = async (request) =>
    request.headers.has('cookie') ? gone() : { principal: null, counted: { as: 'anonymous' } };
  const settings: World['settings'] = { mails: 'printed', publicReading: async () => true, setPublicReading: async () => gone() };
  return {
    world: worldOver({ register, accounts, presence, settings, isSetUp: async () => true, documents: { read: gone } }),
    accounts: { callerOf, handle: nothing, setUp: nothing },
    keeping: { answer: async () => undefined },
    origins: ownOrigins('http://127.0.0.1:4300'),
    limits: limitsOf(null),
    proxies: 0,
    patience: 30_000,
    stopping: new AbortController().signal,
    ready: async () => gone(),
    log: pino({ level: 'silent' }),
    ...own,
  };
}
