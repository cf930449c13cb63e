import { describe, expect, it } from 'vitest';
import { shared } from './shared-register.ts';

const words = {
  ar: {
    html: '<html lang="ar" dir="rtl"',
    nothing: 'لا شيء في السجل بهذا العنوان',
    noAgreement: 'لا اتفاق في السجل يوافق هذا',
    noEvent: 'لا حدث في السجل يوافق هذا',
  },
  en: {
    html: '<html lang="en" dir="ltr"',
    nothing: 'Nothing in the register has this address',
    noAgreement: 'No agreement in the register fits',
    noEvent: 'No event in the register fits',
  },
} as const;

/** What the server wrote, without the scripts that it came with: all that a reader without scripts has. */
const withoutScripts = (html: string) => html.replaceAll(/<script\b.*?<\/script>/gsu, '');

/** Where a page's links lead, each once, in order: elements cannot be counted, since streamed parts come in wrappers of their own. */
const leadsTo = (html: string) => [...new Set([...html.matchAll(/<a\b[^>]*? href="([^"?#]*)/gu)].map(([, address]) => address))].sort();

describe.each(['ar', 'en'] as const)('a page in %s as the server writes it', (locale) => {
  const url = shared().dashboardUrl;
  const read = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${url}/${locale}${path}`, { headers });
    return { status: answer.status, html: withoutScripts(await answer.text()), policy: answer.headers.get('content-security-policy') };
  };

  it.each([
    { what: 'an unknown page', path: '/nope' },
    { what: 'an unknown page further down', path: '/nope/deeper/still' },
    { what: 'an unknown agreement', path: '/agreements/nope' },
    { what: 'an unknown file', path: '/agreements/nope.html' },
    { what: 'an unknown actor', path: '/actors/nope' },
    { what: 'an unknown event', path: '/events/nope' },
    { what: 'an unknown source', path: '/sources/nope' },
    { what: 'a key that none can be', path: `/agreements/${'n'.repeat(600)}` },
    { what: 'bytes that are no text', path: '/actors/%E0%A4%A' },
  ])('tells with the whole shell that nothing is at $what', async ({ path }) => {
    const { status, html, policy } = await read(path);
    expect(status).toBe(404);
    expect(html).toContain(words[locale].html);
    expect(html).toMatch(new RegExp(`<main[^>]*>.*<h1[^>]*>${words[locale].nothing}</h1>.*</main>`, 'su'));
    expect(html).toContain('<header');
    expect(html).toContain('<footer');
    expect(html).toContain(`hrefLang="${locale === 'ar' ? 'en' : 'ar'}"`);
    expect(policy).toContain("'nonce-");
  });

  it('leads from where nothing is to the same address in the other language', async () => {
    expect((await read('/actors/nope')).html).toContain(`href="/${locale === 'ar' ? 'en' : 'ar'}/actors/nope"`);
  });

  it('keeps the theme that the reader chose where nothing is', async () => {
    expect((await read('/agreements/nope', { cookie: 'mithaq-theme=dark' })).html).toContain('data-theme="dark"');
  });

  it.each([
    { what: 'an unknown topic', query: '?topic=nope' },
    { what: 'an unknown actor', query: '?actor=nope' },
    { what: 'a key that none can be', query: `?actor=${'n'.repeat(600)}` },
  ])('tells that no agreement fits $what', async ({ query }) => {
    const { status, html } = await read(`/agreements${query}`);
    expect(status).toBe(200);
    expect(html).toContain(words[locale].noAgreement);
    expect(html).toContain('<select');
  });

  it.each(['?actor=nope', '?place=nope'])('tells that no event fits %s', async (query) => {
    const { status, html } = await read(`/events${query}`);
    expect(status).toBe(200);
    expect(html).toContain(words[locale].noEvent);
    expect(html).toContain('<select');
  });

  it.each(['/agreements', '/actors', '/events', '/sources', '/disagreements', '/inbox'])(
    'shows the first page of %s for a cursor that no page gave',
    async (path) => {
      const [first, broken] = [await read(path), await read(`${path}?cursor=zz`)];
      expect(broken.status).toBe(200);
      expect(broken.html).not.toContain('role="alert"');
      expect(leadsTo(broken.html)).toEqual(leadsTo(first.html));
    },
  );
});

describe('the address without a language', () => {
  it.each([
    { asks: 'ar-LY,en;q=0.9', goesTo: '/ar' },
    { asks: 'en-GB,ar;q=0.9', goesTo: '/en' },
    { asks: 'en-GB,ar;q=0.9', chosen: 'ar', goesTo: '/ar' },
    { asks: 'fi-FI', goesTo: '/ar' },
  ])('leads a reader who asks for $asks and chose $chosen to $goesTo', async ({ asks, chosen, goesTo }) => {
    const headers = { 'accept-language': asks, ...(chosen === undefined ? {} : { cookie: `NEXT_LOCALE=${chosen}` }) };
    const answer = await fetch(`${shared().dashboardUrl}/`, { headers, redirect: 'manual' });
    expect(new URL(answer.headers.get('location') ?? '', answer.url).pathname).toBe(goesTo);
  });

  it.each(['/nope.txt', '/apix', '/trpcs'])(
    'leads from %s to a page that tells, with the whole shell, that nothing is there',
    async (path) => {
      const answer = await fetch(`${shared().dashboardUrl}${path}`, { headers: { 'accept-language': 'en' } });
      const html = withoutScripts(await answer.text());
      expect([answer.status, new URL(answer.url).pathname]).toEqual([404, `/en${path}`]);
      expect(html).toContain(words.en.html);
      expect(html).toContain(words.en.nothing);
    },
  );

  it('is not asked for what is no page', async () => {
    const answers = await Promise.all(
      ['/icon.svg', '/trpc/register.summary'].map((path) => fetch(`${shared().dashboardUrl}${path}`, { redirect: 'manual' })),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  });
});
