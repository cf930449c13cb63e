import { type Author, type People, type Person, Role } from '@mithaq/api';
import { type InterfaceLanguage, MithaqError } from '@mithaq/domain';
import { letterOn } from '../mail/letters.ts';
import type { Mailer } from '../mail/mailer.ts';
import { recordAct } from './acts.ts';
import type { AuthWhenNeeded } from './auth-when-needed.ts';
import { passwordAddress } from './pages.ts';
import { newToken } from './token.ts';
import { type Connection, inTurn, type Pool } from './transaction.ts';

/** Milliseconds for which the link of an invitation holds: seven days. */
const holds = 7 * 86_400_000;

type Invited = Parameters<People['invite']>[1];

/** Inviting people. */
export interface Invitations {
  /** @throws MithaqError `email-taken`, `mail-not-sent` */
  invite(by: Author, given: Invited): Promise<Person>;
}

/** What inviting depends on. */
export interface InvitationOptions {
  readonly pool: Pool;
  readonly auth: AuthWhenNeeded;
  readonly mailer: Mailer;
  readonly dashboardUrl: string;
  readonly newId: (prefix: string) => string;
  readonly now: () => Date;
}

/**
 * An account without a password, whose owner gets a link to choose one; choosing it proves the address. Who was invited and has not
 * come yet can be invited again, with another name or role.
 */
export function invitationsOver(options: InvitationOptions): Invitations {
  const { pool, mailer, dashboardUrl, now } = options;
  return {
    invite: async (by, given) => {
      const email = given.email.toLowerCase();
      const person = await inTurn(pool, async (connection) => {
        const made = await account(connection, { ...given, email }, options);
        await recordAct(connection, { kind: 'invited', subject: made.id, by, at: now(), data: { role: given.role } });
        return made;
      });
      const link = passwordAddress(dashboardUrl, given.locale, await secretFor(person.id, options));
      await mailer.send(letterOn('invite', { to: email, name: given.name, language: given.locale, link })).catch((cause: unknown) => {
        throw Object.assign(new MithaqError('mail-not-sent', { email }), { cause });
      });
      return person;
    },
  };
}

interface Wanted extends Invited {
  readonly locale: InterfaceLanguage;
}

async function account(
  connection: Connection,
  { name, email, role, locale }: Wanted,
  { newId, now }: Pick<InvitationOptions, 'newId' | 'now'>,
): Promise<Person> {
  const { rows } = await connection.query<{ id: string; role: string; createdAt: Date }>(
    `insert into "user" (id, name, email, "emailVerified", role, locale, "createdAt", "updatedAt")
     values ($1, $2, $3, false, $4, $5, $6, $6)
     on conflict (email) do update set name = excluded.name, role = excluded.role, locale = excluded.locale, "updatedAt" = excluded."updatedAt"
       where not "user"."emailVerified" and not "user".suspended
         and not exists (select from account where account."userId" = "user".id)
     returning id, role, "createdAt"`,
    [newId('user'), name, email, role, locale, now()],
  );
  const [made] = rows;
  if (made === undefined) throw new MithaqError('email-taken', { email }, ['email']);
  return {
    id: made.id,
    name,
    email,
    role: Role.parse(made.role),
    emailVerified: false,
    suspended: false,
    hasPassword: false,
    locale,
    createdAt: made.createdAt.toISOString(),
  };
}

/** The secret of a link to choose a password with, kept as better-auth keeps those of its own letters. */
async function secretFor(person: string, { auth, now }: Pick<InvitationOptions, 'auth' | 'now'>): Promise<string> {
  const token = newToken();
  const { internalAdapter } = await (await auth()).$context;
  const expiresAt = new Date(now().getTime() + holds);
  await internalAdapter.createVerificationValue({ identifier: `reset-password:${token}`, value: person, expiresAt });
  return token;
}
