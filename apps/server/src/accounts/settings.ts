import type { Settings } from '@mithaq/api';
import { recordAct } from './acts.ts';
import type { Naming } from './prepared.ts';
import { inTurn, type Pool } from './transaction.ts';
import { unanswered } from './unanswered.ts';

const publicReadingKey = 'setting public-reading';

/** Milliseconds for which another server's change of a setting may go unnoticed here. One that is made here holds at once. */
const noticedWithin = 1_000;

/** What settings depend on. */
export interface SettingsOptions {
  readonly pool: Pool;
  readonly naming: Naming;
  readonly now: () => Date;
  readonly mails: Settings['mails'];
}

/**
 * What administrators decide, in the register's database. Every request asks whether reading is public, so the answer is kept for a
 * second: on the server where it is changed it is renewed at once, on others of the same database within that time.
 */
export function settingsIn({ pool, naming, now, mails }: SettingsOptions): Settings {
  let kept: { readonly answer: Promise<boolean>; readonly at: number } | undefined;
  return {
    mails,
    publicReading: () => {
      const moment = now().getTime();
      if (kept === undefined || Math.abs(moment - kept.at) >= noticedWithin) {
        const answer = read(pool, naming);
        kept = { answer, at: moment };
        answer.catch(() => {
          kept = undefined;
        });
      }
      return kept.answer;
    },
    setPublicReading: async (by, on) => {
      await inTurn(pool, async (connection) => {
        await connection.query(
          `insert into meta (key, value) values ($1, $2::jsonb) on conflict (key) do update set value = excluded.value`,
          [publicReadingKey, JSON.stringify(on)],
        );
        await recordAct(connection, { kind: 'public-reading-changed', subject: 'register', by, at: now(), data: { on } });
      });
      kept = { answer: Promise.resolve(on), at: now().getTime() };
    },
  };
}

/** Reading is public until somebody decides otherwise. */
async function read(pool: Pool, naming: Naming): Promise<boolean> {
  const { rows } = await pool
    .query<{ value: boolean }>({ ...naming('public-reading', 'select value from meta where key = $1'), values: [publicReadingKey] })
    .catch(unanswered);
  return rows[0]?.value ?? true;
}
