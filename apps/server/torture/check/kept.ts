import { failureOf, type MithaqClient } from '@mithaq/client';
import type { Acknowledged } from '../load/ledger.ts';

const atOnce = 8;

/** Looks up everything that was acknowledged; tells what is not there, or is not what it was. */
export async function lostOf(acknowledged: readonly Acknowledged[], client: MithaqClient): Promise<readonly string[]> {
  const lost: string[] = [];
  const left = acknowledged.values();
  const look = async (): Promise<void> => {
    for (const one of left) if (!(await isThere(one, client))) lost.push(`lost: ${JSON.stringify(one).slice(0, 200)}`);
  };
  await Promise.all(Array.from({ length: atOnce }, look));
  return lost;
}

async function isThere(one: Acknowledged, client: MithaqClient): Promise<boolean> {
  try {
    return await found(one, client);
  } catch (error) {
    const failure = failureOf(error);
    if (failure?.unreachable === false && failure.category === 'not-found') return false;
    throw error;
  }
}

async function found(one: Acknowledged, client: MithaqClient): Promise<boolean> {
  if (one.kind === 'change-set') return (await client.changeSets.get.query({ id: one.id })).changeSet.state === 'published';
  if (one.kind === 'source') return (await client.sources.get.query({ key: one.id })).text === one.text;
  if (one.kind === 'verdict') {
    const { suggestions } = await client.sources.get.query({ key: one.source });
    return suggestions.some(({ id, standing }) => id === one.suggestion && standing === one.verdict);
  }
  const { revision, data } = await client.records.revision.query({ id: one.subject, revision: one.revision });
  return JSON.stringify(data?.['label']) === JSON.stringify({ en: one.label }) && revision.state === one.kind;
}
