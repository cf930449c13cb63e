import { setTimeout as wait } from 'node:timers/promises';
import type { People, Settings } from '@mithaq/api';
import type { Store } from '@mithaq/store';
import { type Accounts, accountsOf } from './accounts.ts';
import type { AuthOptions } from './auth.ts';
import { authWhenNeeded } from './auth-when-needed.ts';
import { callersIn } from './callers.ts';
import { type FirstAdministrator, firstAdministrator } from './first-administrator.ts';
import { invitationsOver } from './invitations.ts';
import { keysIn } from './keys.ts';
import { peopleIn } from './people.ts';
import { namingWhere } from './prepared.ts';
import { sessionCookies } from './session-cookie.ts';
import { sessionsIn } from './sessions.ts';
import { settingsIn } from './settings.ts';

/** What the accounts of a register depend on. */
export interface AccountsOptions extends Omit<AuthOptions, 'pool'> {
  readonly store: Pick<Store, 'pool' | 'ping'>;
  /** Whether statements are prepared by name. */
  readonly preparedStatements: boolean;
  /** Of the operator of this machine, and for making the first administrator. */
  readonly tokens: { readonly operator: string; readonly setup: string };
}

/** The accounts of a register, as the api's ports and as the HTTP application need them. */
export interface OpenAccounts {
  readonly people: People;
  readonly settings: Settings;
  readonly first: FirstAdministrator;
  readonly accounts: Accounts;
}

/** Opens the accounts of a register. Nothing is asked of its database yet. */
export function openAccounts({ store, tokens, preparedStatements, ...options }: AccountsOptions): OpenAccounts {
  const { pool, ping } = store;
  const { secret, baseUrl, mailer, newId, now } = options;
  const auth = authWhenNeeded({ ...options, pool });
  const naming = namingWhere(preparedStatements);
  const cookies = sessionCookies(secret, baseUrl.startsWith('https:'));
  const first = firstAdministrator(auth, { pool, token: tokens.setup, now });
  const callerOf = callersIn({ pool, naming, cookies, operatorToken: tokens.operator, now });
  const invitations = invitationsOver({ pool, auth, mailer, newId, now, dashboardUrl: baseUrl });
  return {
    first,
    people: peopleIn({ pool, now, invitations, keys: keysIn(pool, auth, now), sessions: sessionsIn(pool, now) }),
    settings: settingsIn({ pool, naming, now, mails: mailer.mails }),
    accounts: accountsOf({ auth, callerOf, first, cookies, baseUrl, ping, pause: (milliseconds) => wait(milliseconds) }),
  };
}
