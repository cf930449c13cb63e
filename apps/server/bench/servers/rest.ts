import { setTimeout as pause } from 'node:timers/promises';
import { median } from '../median.ts';
import { startOurs } from './ours.ts';

/** The server at its start and at rest: medians. */
export interface Rest {
  /** Milliseconds from starting the process to its first answer, the database being up. */
  readonly start: number;
  /** Bytes of resident memory some seconds after that, with nothing asked. */
  readonly memory: number;
}

/** Nothing is asked for so long before memory is looked at. Milliseconds. */
const rest = 3_000;

/** Starts our server a few times. The first start after an installation or a build compiles, and is not counted. */
export async function measureRest(program: string, databaseUrl: string, rounds: number): Promise<Rest> {
  await once(program, databaseUrl);
  const found: Rest[] = [];
  for (let round = 0; round < rounds; round += 1) found.push(await once(program, databaseUrl));
  return { start: median(found.map(({ start }) => start)), memory: median(found.map(({ memory }) => memory)) };
}

async function once(program: string, databaseUrl: string): Promise<Rest> {
  const begun = performance.now();
  const server = await startOurs(program, databaseUrl);
  try {
    const answer = await fetch(`${server.url}/trpc/session.get`);
    if (!answer.ok) throw new Error(`the first answer was ${answer.status}`);
    const start = performance.now() - begun;
    await pause(rest);
    return { start, memory: await server.memory() };
  } finally {
    await server.stop();
  }
}
