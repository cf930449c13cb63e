import type { MetadataRoute } from 'next';
import { origin } from '../address/origin.ts';
import { routing } from '../i18n/routing.ts';

/** What has nothing for an engine: what only editors have a use for. */
const closed = ['/inbox', '/setup', '/sign-in', '/device', '/password'];

export default async function robots(): Promise<MetadataRoute.Robots> {
  const disallow = ['/trpc/', '/api/', ...routing.locales.flatMap((locale) => closed.map((path) => `/${locale}${path}`))];
  return { rules: { userAgent: '*', allow: '/', disallow }, sitemap: new URL('/sitemap.xml', await origin()).href };
}
