import type { MithaqClient } from '@mithaq/client';
import { createStore } from '@mithaq/store';
import { type Ledger, openLedger } from '../load/ledger.ts';
import { told } from '../load/load.ts';
import type { Figures, Outcome } from '../scenario.ts';
import { lostOf } from './kept.ts';
import { halfWritten } from './whole.ts';

/** What is left after the faults: a fresh server's client, its database, and what was acknowledged before. */
export interface Aftermath {
  readonly client: MithaqClient;
  readonly databaseUrl: string;
  readonly ledger?: Ledger;
}

/** Holds what is left against what was acknowledged, looks for what is half-written, and proves the history. */
export async function accounted({ client, databaseUrl, ledger = openLedger() }: Aftermath, figures: Figures): Promise<Outcome> {
  const lost = await lostOf(ledger.acknowledged, client);
  const half = await halfWritten(databaseUrl, ledger.attempts);
  const audit = await audited(databaseUrl);
  return {
    figures: {
      ...figures,
      acknowledged: ledger.acknowledged.length,
      unanswered: ledger.unanswered,
      refused: told(ledger),
      lost: lost.length,
      'half-written': half.length,
      'audit entries': audit.entries,
      'audit problems': audit.problems.length,
    },
    broken: [...lost, ...half, ...audit.problems.map((problem) => `audit: ${JSON.stringify(problem)}`), ...unexpected(ledger)],
  };
}

async function audited(url: string) {
  const store = createStore({ url, poolSize: 2 });
  try {
    return await store.register.verify();
  } finally {
    await store.close();
  }
}

/** What a server may say to somebody who writes while things break; anything else is a fault of ours. */
const expected = new Set(['unavailable', 'stale-revision', 'storage-full', 'took-too-long']);

function unexpected({ refused }: Ledger): string[] {
  return [...refused].filter(([code]) => !expected.has(code)).map(([code, count]) => `unexpected: ${count} times ${code}`);
}
