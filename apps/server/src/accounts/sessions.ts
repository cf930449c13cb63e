import type { OpenSession } from '@mithaq/api';
import { MithaqError } from '@mithaq/domain';
import type { Pool } from './transaction.ts';

interface SessionRow {
  readonly id: string;
  readonly userAgent: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** The longest that is told of what a browser says that it is. */
const longestAgent = 400;

/** A person's sessions, as the api's port `People` has them. */
export interface Sessions {
  of(person: string): Promise<readonly OpenSession[]>;
  end(person: string, id: string): Promise<void>;
  endBut(person: string, kept: string | undefined): Promise<number>;
}

/** Sessions in better-auth's table. Their tokens never leave it. */
export function sessionsIn(pool: Pool, now: () => Date): Sessions {
  return {
    of: async (person) => {
      const { rows } = await pool.query<SessionRow>(
        `select id, left("userAgent", ${longestAgent}) as "userAgent", "createdAt", "expiresAt" from "session"
         where "userId" = $1 and "expiresAt" > $2 order by "createdAt" desc, id desc`,
        [person, now()],
      );
      return rows.map(sessionOf);
    },
    end: async (person, id) => {
      const { rowCount } = await pool.query('delete from "session" where id = $1 and "userId" = $2', [id, person]);
      if (rowCount === 0) throw new MithaqError('not-found', { key: id }, ['id']);
    },
    endBut: async (person, kept) => {
      const { rowCount } = await pool.query('delete from "session" where "userId" = $1 and id is distinct from $2', [person, kept ?? null]);
      return rowCount ?? 0;
    },
  };
}

function sessionOf({ id, userAgent, createdAt, expiresAt }: SessionRow): OpenSession {
  const said = userAgent === null || userAgent === '' ? {} : { userAgent };
  return { id, ...said, createdAt: createdAt.toISOString(), expiresAt: expiresAt.toISOString() };
}
