import { jsonLdContext } from '@mithaq/domain/interchange';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { shared } from './shared-register.ts';

const url = shared().dashboardUrl;
const at = (path: string) => new URL(path, url).href;
const get = (path: string, init: RequestInit = {}) => fetch(at(path), { redirect: 'manual', ...init });

const agreement = '/agreements/italy-gna-december-2020';

async function head(path: string) {
  const { document } = parseHTML(await (await get(path)).text());
  const links = (selector: string, name: string) => [...document.querySelectorAll(selector)].map((link) => link.getAttribute(name) ?? '');
  const meta = (name: string) =>
    document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? undefined;
  const told = [...document.querySelectorAll('script[type="application/ld+json"]')].map((script): unknown =>
    JSON.parse(script.textContent ?? ''),
  );
  return { links, meta, told };
}

describe.each(['ar', 'en'] as const)('a page in %s', (locale) => {
  it.each([
    '',
    '/agreements?topic=training',
    agreement,
    '/actors/italy',
    '/events/signature-italy-gna',
    '/sources/sarraj-returns-from-italy',
    '/topics/training',
  ])('%s tells its own address and that of the same page in each language, both ways', async (path) => {
    const here = await head(`/${locale}${path}`);
    const languages = (page: typeof here) => page.links('link[rel="alternate"]:not([type])', 'href');
    expect(here.links('link[rel="canonical"]', 'href')).toEqual([at(`/${locale}${path}`)]);
    expect(languages(here)).toEqual([at(`/ar${path}`), at(`/en${path}`), path === '' ? url : at(path)]);
    expect(languages(await head(`/${locale === 'ar' ? 'en' : 'ar'}${path}`))).toEqual(languages(here));
    expect(here.meta('og:url')).toBe(at(`/${locale}${path}`));
  });

  it('is known by its filters alone: not by its place in a list, its order, or a day', async () => {
    const { links } = await head(`/${locale}/agreements?cursor=zz&topic=training&utm_source=x`);
    expect(links('link[rel="canonical"]', 'href')).toEqual([at(`/${locale}/agreements?topic=training`)]);
    const { links: ofAgreement } = await head(`/${locale}${agreement}?asOf=2020-12-15`);
    expect(ofAgreement('link[rel="canonical"]', 'href')).toEqual([at(`/${locale}${agreement}`)]);
  });

  it.each([
    '',
    agreement,
    '/actors/italy',
    '/events/signature-italy-gna',
    '/sources/sarraj-returns-from-italy',
    '/offices/president-of-turkey',
    '/topics/training',
  ])('%s has a picture for whoever links to it, which may be kept for good', async (path) => {
    const { meta } = await head(`/${locale}${path}`);
    expect(meta('description')).toMatch(/\p{L}.*\.$/u);
    const picture = await fetch(meta('og:image') ?? '');
    const bytes = new Uint8Array(await picture.arrayBuffer());
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect([...bytes.slice(1, 4)]).toEqual([...Buffer.from('PNG')]);
    expect(bytes.length).toBeLessThan(300_000);
    expect(picture.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(picture.headers.get('set-cookie')).toBe(null);
    const held = await fetch(meta('og:image') ?? '', { headers: { 'if-none-match': picture.headers.get('etag') ?? '' } });
    expect(held.status).toBe(304);
  });

  it('of an agreement is data as well: the record as it is kept, and as search engines read it', async () => {
    const { told } = await head(`/${locale}${agreement}`);
    expect(told).toMatchObject([
      { '@context': 'https://schema.org', '@graph': [{ '@type': 'Legislation' }, { '@type': 'BreadcrumbList' }] },
      {
        '@context': [at('/context.jsonld'), { '@base': at('/id/') }],
        id: expect.stringMatching(/^agreement_/),
        type: expect.arrayContaining(['Agreement']),
      },
    ]);
    const context = await get('/context.jsonld');
    expect([context.headers.get('content-type'), context.headers.get('access-control-allow-origin')]).toEqual(['application/ld+json', '*']);
    expect(await context.json()).toEqual({ '@context': jsonLdContext });
  });

  it.each([
    ['/topics', 'DefinedTermSet', '/topics'],
    ['/topics/training', 'DefinedTerm', '/topics/training'],
    ['/offices/president-of-turkey', 'Occupation', expect.stringMatching(/^\/id\/office_/)],
  ])('%s is data as well: a %s', async (path, type, id) => {
    const { told } = await head(`/${locale}${path}`);
    const things = told.flatMap((document) => Object(document)['@graph'] ?? []);
    expect(things[0]).toMatchObject({ '@type': type, url: at(`/${locale}${path}`), name: expect.stringMatching(/\p{L}/u) });
    expect(things[0]['@id'].replace(url, '')).toEqual(id);
  });

  it('of an office tells who held it from when, no more sharply than sources do', async () => {
    const { told } = await head(`/${locale}/offices/president-of-turkey`);
    const [, organisation] = told.flatMap((document) => Object(document)['@graph'] ?? []);
    const holder = { '@type': 'Person', '@id': expect.stringMatching(/\/id\/actor_/), name: expect.stringMatching(/أردوغان|Erdoğan/) };
    const roleName = locale === 'ar' ? 'الرئيس التركي' : 'President of Turkey';
    expect(organisation.member).toEqual([
      { '@type': 'OrganizationRole', '@id': expect.stringMatching(/\/id\/tenure_/), roleName, member: holder },
    ]);
  });

  it('is one place to search for an engine, whatever is searched for', async () => {
    const { links, meta } = await head(`/${locale}/search?q=x&kind=actor`);
    expect(links('link[rel="canonical"]', 'href')).toEqual([at(`/${locale}/search`)]);
    expect(meta('robots')).toBeUndefined();
  });

  it.each(['/inbox', '/sign-in', '/setup', '/device', '/password'])('%s is for no engine to keep', async (path) => {
    expect((await head(`/${locale}${path}`)).meta('robots')).toContain('noindex');
  });

  it.each(['', agreement, '/actors/italy', '/topics/training'])('%s has a feed, which is not sent again to who has it', async (path) => {
    const { links } = await head(`/${locale}${path}`);
    const [address = ''] = links('link[type="application/atom+xml"]', 'href');
    expect(address).toBe(at(`/${locale}${path}/feed.atom`));
    const feed = await fetch(address);
    expect([feed.status, feed.headers.get('content-type')]).toEqual([200, 'application/atom+xml; charset=utf-8']);
    const xml = await feed.text();
    expect(xml).toContain(`xml:lang="${locale}"`);
    expect(xml).toContain(`<link rel="self" type="application/atom+xml" hreflang="${locale}" href="${address}"/>`);
    expect((await fetch(address, { headers: { 'if-none-match': feed.headers.get('etag') ?? '' } })).status).toBe(304);
  });
});

describe('an address', () => {
  const led = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await get(path, { headers });
    return [answer.status, answer.headers.get('location')?.replace(url, '')];
  };

  it('for good leads to the page in the language of whoever asks, with its query', async () => {
    const id = String(
      (await head(`/en${agreement}`)).told.flatMap((each) => (typeof each === 'object' && each && 'id' in each ? [each.id] : []))[0],
    );
    expect(await led(`/id/${id}`, { 'accept-language': 'en' })).toEqual([307, `/en${agreement}`]);
    expect(await led(`/id/${id}?asOf=2020-12-15`, { 'accept-language': 'ar-LY' })).toEqual([307, `/ar${agreement}?asOf=2020-12-15`]);
    expect(await led(`/id/${id}`, { 'accept-language': 'en', cookie: 'NEXT_LOCALE=ar' })).toEqual([307, `/ar${agreement}`]);
    expect(await led(`/en/agreements/${id}?asOf=2020-12-15`)).toEqual([307, `/en${agreement}?asOf=2020-12-15`]);
  });

  it('of no record names nothing', async () => {
    expect((await get('/id/agreement_00000000000000000000000000')).status).toBe(404);
    expect((await get('/id/nothing')).status).not.toBe(200);
  });
});

describe('what engines are told', () => {
  it('is where all pages are, and what to leave', async () => {
    const robots = await (await get('/robots.txt')).text();
    expect(robots).toContain(`Sitemap: ${at('/sitemap.xml')}`);
    expect(robots).toContain('Disallow: /ar/inbox');
    const lists = [...(await (await get('/sitemap.xml')).text()).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
    expect(lists).toContain(at('/sitemap/agreement-0.xml'));
    const agreements = await (await fetch(at('/sitemap/agreement-0.xml'))).text();
    for (const locale of ['ar', 'en']) expect(agreements).toContain(`<loc>${at(`/${locale}${agreement}`)}</loc>`);
  });

  it.each(['/ar/feed.atom', '/sitemap.xml', '/robots.txt', '/sitemap/pages.xml'])(
    'in %s can run nothing where a browser shows it',
    async (path) => {
      const answer = await get(path);
      expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(answer.headers.get('set-cookie')).toBe(null);
    },
  );
});
