import type { Request } from '../load/job.ts';
import type { Ring } from '../measure.ts';
import type { Target } from '../targets/target.ts';

/** So many answers of each side are looked at before a target is measured. */
const looked = 20;

/** Asks both sides a few of the questions, and reads the answers: ours by the procedure's schema. @throws Error where one is not an answer */
export async function checkAnswers({ ours, floor, check, once }: Target, ring: Pick<Ring, 'ours' | 'floor' | 'signedIn'>): Promise<void> {
  if (once) return;
  for (const request of ours.slice(0, looked)) check(await answerOf(ring.ours.url, request, ring.signedIn));
  for (const request of floor.slice(0, looked)) await answerOf(ring.floor.url, request, {});
}

async function answerOf(url: string, { method, path, body, headers }: Request, more: Readonly<Record<string, string>>): Promise<unknown> {
  const answer = await fetch(`${url}${path}`, { method, headers: { ...headers, ...more }, ...(body === undefined ? {} : { body }) });
  if (!answer.ok) throw new Error(`${answer.status} for ${path}: ${await answer.text()}`);
  return answer.json();
}
