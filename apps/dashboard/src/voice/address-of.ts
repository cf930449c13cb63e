import type { Ref } from '@mithaq/client';

const folders: Partial<Record<Ref['record'], string>> = {
  actor: 'actors',
  agreement: 'agreements',
  event: 'events',
  office: 'offices',
  source: 'sources',
};

/** The address of a record's page, without its language; a place's is the list of what happened there. */
export function addressOf(ref: Pick<Ref, 'record' | 'slug'>): string | undefined {
  if (ref.record === 'place') return `/events?place=${encodeURIComponent(ref.slug)}`;
  const folder = folders[ref.record];
  return folder === undefined ? undefined : `/${folder}/${ref.slug}`;
}

/**
 * The address of one passage in its source's page. Those that are published have a place there, named by where they begin.
 * @param end of a passage that only a draft cites: its words are shown all the same
 */
export function addressOfPassage(source: Pick<Ref, 'slug'>, start: number, end?: number): string {
  return `/sources/${source.slug}#p-${start}${end === undefined ? '' : `-${end}`}`;
}
