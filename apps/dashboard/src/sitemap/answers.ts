import 'server-only';
import { createHash } from 'node:crypto';
import { fileAnswer, noFile } from '../address/file-answer.ts';
import { origin } from '../address/origin.ts';
import { routing } from '../i18n/routing.ts';
import { askPublicly } from '../register/ask-publicly.ts';
import { publicClient } from '../register/client.ts';
import { otherPages, recordPages } from './pages.ts';
import { partOf, partsOf } from './parts.ts';
import { sitemapIndex, sitemapPart } from './sitemap.ts';

const type = 'application/xml; charset=utf-8';
const cacheControl = 'public, max-age=3600';

/** The list of the lists of all pages. */
export async function indexAnswer(request: Request): Promise<Response> {
  const answer = await askPublicly(routing.defaultLocale, (client) =>
    Promise.all([client.register.summary.query(), client.offices.list.query({ limit: 1 })]),
  );
  if (answer.failure) return noFile(answer.failure);
  const [{ counts }, offices] = answer.value;
  const { agreements: agreement, actors: actor, events: event, sources: source } = counts;
  const files = partsOf({ agreement, actor, event, source, office: offices.total });
  const here = await origin();
  const body = sitemapIndex(files.map((file) => new URL(`/sitemap/${file}`, here).href));
  return fileAnswer(request, {
    type,
    cacheControl,
    tag: createHash('sha256').update(body).digest('hex').slice(0, 32),
    body: async () => body,
  });
}

/** One list, written as the register is read: the whole of it is never in memory. */
export async function partAnswer(file: string): Promise<Response> {
  const part = partOf(file);
  if (part === undefined) return new Response('Nothing is here.', { status: 404 });
  const asked = await askPublicly(routing.defaultLocale, (client) => client.session.get.query());
  if (asked.failure) return noFile(asked.failure);
  const client = await publicClient(routing.defaultLocale);
  const pages = part === 'pages' ? otherPages(client) : recordPages(client, part);
  return new Response(streamOf(sitemapPart(await origin(), pages)), { headers: { 'content-type': type, 'cache-control': cacheControl } });
}

function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: async () => {
      await pieces.return(undefined);
    },
  });
}
