import { createMithaqClient } from '@mithaq/client';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Drafted, draftEverything, editorsClient } from './drafting.ts';
import { shared } from './shared-register.ts';

/** A word that stands nowhere in the register but in what editors draft. */
const word = 'Zephyrquux';

const sections = [
  '',
  '/agreements',
  '/actors',
  '/events',
  '/sources',
  '/disagreements',
  '/announced',
  '/topics',
  '/compare',
  '/network',
  '/time-and-place',
];
const asked = ['/search?q=Italy', '/search?q=%D8%A5%D9%8A%D8%B7%D8%A7%D9%84%D9%8A%D8%A7', '/compare?actor=italy', '/network?actor=italy'];
const files = [
  '/robots.txt',
  '/sitemap.xml',
  '/ar/feed.atom',
  '/en/feed.atom',
  '/trpc/register.summary',
  '/trpc/changes.list',
  '/icon.svg',
];
const downloads = [
  'register',
  'agreements',
  'clauses',
  'actors',
  'events',
  'sources',
  'places',
  'offices',
  'tenures',
  'recognitions',
  'announced',
  'disputes',
  'statements',
].map((name) => `/exports/${name}.jsonl`);

describe('what editors draft', () => {
  const url = shared().dashboardUrl;
  let drafted: Drafted;
  beforeAll(async () => {
    drafted = await draftEverything(await editorsClient(), word);
  }, 120_000);

  const told = async (address: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(new URL(address, url), { headers });
    const text = await answer.text();
    const hasWord = `${text}${await dataOf(text)}`.toLowerCase().includes(word.toLowerCase());
    return { address, status: answer.status, hasWord };
  };
  /** What scripts are given of a page, which comes apart from it. */
  const dataOf = async (page: string) => {
    const [path] = page.match(/\/_page\/[\da-f-]{36}/) ?? [];
    if (path === undefined && page.startsWith('<!DOCTYPE html>')) throw new RangeError('a page whose data are nowhere');
    return path === undefined ? '' : (await fetch(new URL(path, url))).text();
  };
  const leaking = async (addresses: readonly string[], headers: Record<string, string> = {}) => {
    const answers = [];
    for (const address of addresses) answers.push(await told(address, headers));
    return answers.filter(({ hasWord, status }) => hasWord || status >= 400);
  };

  it('is in no page that the sitemap lists, in neither language', { timeout: 600_000 }, async () => {
    const addresses = await listed(url);
    expect(addresses.length).toBeGreaterThan(200);
    expect(await leaking(addresses)).toEqual([]);
  });

  // With each page what its scripts are given was asked for: what they ask for on the way from another page is told of one of each kind.
  it('is in nothing that scripts are given of a page that they lead to', { timeout: 120_000 }, async () => {
    const kinds = new Map((await listed(url)).map((address) => [address.split('/').slice(1, 3).join('/'), address]));
    expect(kinds.size).toBeGreaterThan(10);
    expect(await leaking([...kinds.values()], { rsc: '1' })).toEqual([]);
  });

  it('is in no section, search, comparison or network', { timeout: 120_000 }, async () => {
    const paths = [...sections, ...asked].flatMap((path) => ['ar', 'en'].map((locale) => `/${locale}${path}`));
    expect(await leaking(paths)).toEqual([]);
  });

  it('is in no feed, list of addresses or download', { timeout: 120_000 }, async () => {
    const feeds = ['ar', 'en'].flatMap((locale) => [
      `/${locale}/agreements/italy-gna-december-2020/feed.atom`,
      `/${locale}/actors/government-of-national-accord/feed.atom`,
      `/${locale}/topics/training/feed.atom`,
    ]);
    // One after another: a server writes only so many downloads at once.
    const answers = [];
    for (const address of [...files, ...feeds, ...downloads]) answers.push(await told(address));
    expect(answers.filter(({ hasWord, status }) => hasWord || status >= 400)).toEqual([]);
  });

  it('is found by no search', async () => {
    const { groups } = await createMithaqClient({ url }).search.query.query({ q: word });
    expect(groups.flatMap(({ hits }) => hits)).toEqual([]);
  });

  it.each(['agreement', 'actor', 'event', 'source', 'office'] as const)(
    'has no page, card, feed or address where it is a new %s',
    async (kind) => {
      const record = drafted.get(kind);
      if (record === undefined || !('slug' in record)) throw new RangeError(`no ${kind} was drafted`);
      const page = `/en/${kind}s/${record.slug}`;
      const addresses = [page, `/en/${kind}s/${record.id}`, `/id/${record.id}`, `${page}/feed.atom`, `${page}/card/0123456789abcdef.png`];
      const answers = await Promise.all(addresses.map((address) => fetch(new URL(address, url), { redirect: 'manual' })));
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    },
  );
});

/** Every address that the sitemap tells, of every list. */
async function listed(url: string): Promise<readonly string[]> {
  const addressesIn = async (address: string) =>
    [...(await (await fetch(new URL(address, url))).text()).matchAll(/<loc>([^<]*)<\/loc>/g)].map(
      ([, found = '']) => new URL(found).pathname,
    );
  const lists = await addressesIn('/sitemap.xml');
  return (await Promise.all(lists.map(addressesIn))).flat();
}
