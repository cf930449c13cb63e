import { attributes, inXml } from '../feeds/xml.ts';
import { routing } from '../i18n/routing.ts';

/** A page to be found: its path without a language, and when it last changed where that is known. */
export interface SitemapPage {
  readonly path: string;
  readonly changed?: string | undefined;
}

const namespaces = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9', 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' };
const head = '<?xml version="1.0" encoding="utf-8"?>\n';

/** The list of all lists (sitemaps.org). */
export function sitemapIndex(addresses: readonly string[]): string {
  const lists = addresses.map((address) => `<sitemap><loc>${inXml(address)}</loc></sitemap>`);
  return `${head}<sitemapindex${attributes({ xmlns: namespaces.xmlns })}>\n${lists.join('\n')}\n</sitemapindex>\n`;
}

/** A list of pages as it is written, piece by piece: each page in every language, and each with the addresses of all. */
export async function* sitemapPart(origin: URL, pages: AsyncIterable<readonly SitemapPage[]>): AsyncGenerator<string> {
  yield `${head}<urlset${attributes(namespaces)}>\n`;
  for await (const some of pages) yield some.flatMap((page) => entriesOf(origin, page)).join('');
  yield '</urlset>\n';
}

function entriesOf(origin: URL, { path, changed }: SitemapPage): readonly string[] {
  const at = (language: string) => new URL(language === '' ? path : `/${language}${path === '/' ? '' : path}`, origin).href;
  const alternates = [...routing.locales.map((locale) => ({ locale, href: at(locale) })), { locale: 'x-default', href: at('') }].map(
    ({ locale, href }) => `<xhtml:link${attributes({ rel: 'alternate', hreflang: locale, href })}/>`,
  );
  const when = changed === undefined ? '' : `<lastmod>${inXml(changed)}</lastmod>`;
  return routing.locales.map((locale) => `<url><loc>${inXml(at(locale))}</loc>${when}${alternates.join('')}</url>\n`);
}
