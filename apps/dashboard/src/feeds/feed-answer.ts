import 'server-only';
import { createHash } from 'node:crypto';
import { fileAnswer, noFile } from '../address/file-answer.ts';
import { origin } from '../address/origin.ts';
import type { Answer } from '../register/answer.ts';
import { toAtom } from './atom.ts';
import { type FeedFacts, feedOf } from './feed-of.ts';

/** What a feed is about; where it lies is known from the request. */
export type FeedAbout = Omit<FeedFacts, 'origin'>;

/** Answers with a feed, or that the reader's copy is still right. A feed asked for by a slug that its record no longer has leads to the present one. */
export async function feedAnswer(request: Request, { answer, path }: { answer: Answer<FeedAbout>; path: string }): Promise<Response> {
  if (answer.failure) return noFile(answer.failure);
  const about = answer.value;
  if (about.path !== path) return new Response(null, { status: 308, headers: { location: `/${about.locale}${about.path}/feed.atom` } });
  const feed = feedOf({ ...about, origin: await origin() });
  const body = toAtom(feed);
  return fileAnswer(request, {
    type: 'application/atom+xml; charset=utf-8',
    body: async () => body,
    tag: createHash('sha256').update(body).digest('hex').slice(0, 32),
    cacheControl: 'public, max-age=60',
    modified: feed.entries.length === 0 ? undefined : new Date(feed.updated),
  });
}
