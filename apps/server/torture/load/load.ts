import { setTimeout as pause } from 'node:timers/promises';
import { failureOf, type MithaqClient } from '@mithaq/client';
import type { Agreement } from '@mithaq/domain';
import { chanceOf } from '../../bench/generate/chance.ts';
import type { Ledger } from './ledger.ts';
import { adjust, amend, importAndJudge, type Pen, publishTogether } from './writes.ts';

/** Many writers at once. */
export interface Load {
  readonly ledger: Ledger;
  /** Resolves when so many further writes were acknowledged. */
  more(writes: number): Promise<void>;
  /** Lets every writer finish what it is at. */
  stop(): Promise<void>;
}

/** What a load is made of. */
export interface LoadOptions {
  readonly client: MithaqClient;
  readonly ledger: Ledger;
  readonly writers: number;
  readonly seed: number;
}

const again = 50;
const longest = 120_000;

/** Starts writers that go on whatever happens: what is in doubt is written down as that, and the next thing is written. */
export function startLoad({ client, ledger, writers, seed }: LoadOptions): Load {
  let over = false;
  const running = Array.from({ length: writers }, async (_, writer) => {
    const pen = penOf(client, ledger, { seed, writer });
    while (!over) await written(pen);
  });
  return {
    ledger,
    more: (writes) => untilWritten(ledger, ledger.acknowledged.length + writes),
    stop: async () => {
      over = true;
      await Promise.all(running);
    },
  };
}

/** @throws Error where nothing has been acknowledged for too long */
async function untilWritten(ledger: Ledger, wanted: number): Promise<void> {
  const begun = performance.now();
  while (ledger.acknowledged.length < wanted) {
    if (performance.now() - Math.max(begun, ledger.lastAt) > longest)
      throw new Error(`nothing was acknowledged for ${longest} ms: ${told(ledger)}`);
    await pause(10);
  }
}

/** What was refused, in words. */
export function told({ refused }: Ledger): string {
  return [...refused].map(([code, count]) => `${code} ${count}`).join(', ') || 'none';
}

function penOf(client: MithaqClient, ledger: Ledger, { seed, writer }: { readonly seed: number; readonly writer: number }): Pen {
  const chance = chanceOf('writer', seed, writer);
  const own: Agreement[] = [];
  let count = 0;
  const name = (kind: string): string => {
    count += 1;
    return `Writer ${seed} ${writer} ${kind} ${count}`;
  };
  return { client, ledger, own, below: chance.below, name };
}

const kinds = [publishTogether, amend, adjust, adjust, importAndJudge] as const;

async function written(pen: Pen): Promise<void> {
  const write = kinds[pen.below(kinds.length)] ?? amend;
  try {
    await write(pen);
  } catch (error) {
    note(pen.ledger, error);
    await pause(again);
  }
  // A writer that has nothing to amend yet must not keep the others from their turn.
  await pause(0);
}

/** Who wrote on while nobody answered meets what it wrote before without having been told: that is refused as stale, and is no fault. */
function note(ledger: Ledger, error: unknown): void {
  const failure = failureOf(error);
  if (failure === undefined) throw error;
  if (failure.unreachable || failure.code === 'unavailable') ledger.unanswered += 1;
  else ledger.refused.set(failure.code, (ledger.refused.get(failure.code) ?? 0) + 1);
}
