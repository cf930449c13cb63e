import 'server-only';
import type { MithaqClient } from '@mithaq/client';
import { folders, type ListedKind, mostInPart } from './parts.ts';
import type { SitemapPage } from './sitemap.ts';

/** The pages that are of no record. */
const sections = [
  '/',
  '/agreements',
  '/actors',
  '/events',
  '/sources',
  '/disagreements',
  '/announced',
  '/compare',
  '/search',
  '/network',
  '/time-and-place',
  '/topics',
];

/** The sections, and the topics on which the register holds something. */
export async function* otherPages(client: MithaqClient): AsyncGenerator<readonly SitemapPage[]> {
  const topics = await client.topics.list.query();
  yield sections.map((path) => ({ path }));
  yield topics.filter(({ clauseCount }) => clauseCount > 0).map(({ topic }) => ({ path: `/topics/${topic.code}` }));
}

/** Records that are asked for at once. */
const batch = 2_000;

/** The pages of one list's records, in the order of their ids: a record stays in its list as long as none before it goes. */
export async function* recordPages(
  client: MithaqClient,
  { kind, nth }: { kind: ListedKind; nth: number },
): AsyncGenerator<readonly SitemapPage[]> {
  let after = await lastBefore(client, { kind, nth });
  for (let listed = 0; after !== undefined && listed < mostInPart; listed += batch) {
    const rows = await client.register.addresses.query({ kind, limit: batch, ...(after === '' ? {} : { after }) });
    yield rows.map(({ slug, at }) => ({ path: `/${folders[kind]}/${slug}`, changed: at }));
    after = rows.length < batch ? undefined : rows.at(-1)?.id;
  }
}

/** The id after which a list begins; empty for the first, nothing where the records end before it. */
async function lastBefore(client: MithaqClient, { kind, nth }: { kind: ListedKind; nth: number }): Promise<string | undefined> {
  let after: string | undefined = '';
  for (let passed = 0; passed < nth && after !== undefined; passed += 1) {
    const rows: readonly { id: string }[] = await client.register.addresses.query({
      kind,
      limit: mostInPart,
      ...(after === '' ? {} : { after }),
    });
    after = rows.length < mostInPart ? undefined : rows.at(-1)?.id;
  }
  return after;
}
