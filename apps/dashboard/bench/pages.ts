import { createMithaqClient } from '@mithaq/client';

/** A page that is measured: its path without the language, and whether the issue of it names it for Lighthouse's figures. */
export interface MeasuredPage {
  readonly name: string;
  readonly path: string;
}

/**
 * The public pages, of records that a reader of a large register would meet: the agreement with the most clauses among the newest, the
 * actor with the most agreements among the first, and so on.
 */
export async function pagesOf(apiUrl: string): Promise<readonly MeasuredPage[]> {
  const client = createMithaqClient({ url: apiUrl, locale: 'en' });
  const [agreements, actors, events, sources, topics] = await Promise.all([
    client.agreements.list.query({ limit: 100 }),
    client.actors.list.query({ limit: 100 }),
    client.events.list.query({ limit: 20 }),
    client.sources.list.query({ limit: 20 }),
    client.topics.list.query(),
  ]);
  const agreement = most(agreements.rows, ({ clauseCount }) => clauseCount).ref.slug;
  const actor = most(actors.rows, ({ agreementCount, eventCount }) => agreementCount + eventCount).ref.slug;
  const topic = most(topics, ({ clauseCount }) => clauseCount).topic.code;
  return [
    { name: 'overview', path: '' },
    { name: 'agreements', path: '/agreements' },
    { name: 'agreement', path: `/agreements/${agreement}` },
    { name: 'actors', path: '/actors' },
    { name: 'actor', path: `/actors/${actor}` },
    { name: 'search', path: '/search?q=agreement' },
    { name: 'events', path: '/events' },
    { name: 'event', path: `/events/${first(events.rows).ref.slug}` },
    { name: 'sources', path: '/sources' },
    { name: 'source', path: `/sources/${first(sources.rows).ref.slug}` },
    { name: 'topics', path: '/topics' },
    { name: 'topic', path: `/topics/${topic}` },
    { name: 'compare', path: '/compare' },
    { name: 'time and place', path: '/time-and-place' },
    { name: 'network', path: `/network?actor=${actor}` },
    { name: 'disagreements', path: '/disagreements' },
    { name: 'announced', path: '/announced' },
  ];
}

function most<Row>(rows: readonly Row[], amount: (row: Row) => number): Row {
  return rows.reduce((best, row) => (amount(row) > amount(best) ? row : best), first(rows));
}

function first<Row>(rows: readonly Row[]): Row {
  const [row] = rows;
  if (row === undefined) throw new Error('the register of the bench is empty');
  return row;
}
