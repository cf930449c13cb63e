import { NextRequest, NextResponse } from 'next/server';
import { hasLocale } from 'next-intl';
import createIntlProxy from 'next-intl/middleware';
import { nothingAt } from './address/nothing.ts';
import { recordAddressOf } from './address/record-address.ts';
import { askedLanguage } from './i18n/asked-language.ts';
import { routing } from './i18n/routing.ts';
import { isMissing } from './upstream/is-missing.ts';

const inTheirLanguage = createIntlProxy(routing);

/**
 * Sends a reader to an address in their language: by the choice they made (a cookie), else by what their browser asks for.
 * Gives every page a content security policy with a nonce of its own, which Next puts on the scripts it writes.
 * Where an address names nothing, says so at once: a page can no longer set its status, nor be written without scripts,
 * once it has found out itself.
 */
export default async function proxy(request: NextRequest) {
  const policy = policyWith(btoa(crypto.randomUUID()));
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  headers.set('accept-language', askedLanguage(request.headers.get('accept-language')) ?? routing.defaultLocale);
  const response = (await namesNothing(request)) ? nothingThere(request, headers) : inTheirLanguage(new NextRequest(request, { headers }));
  response.headers.set('content-security-policy', policy);
  return response;
}

/** Everything but what is passed through, what Next serves itself, and the one file in `public`. */
export const config = { matcher: ['/((?!trpc/|api/|_next/|icon\\.svg$).*)'] };

/** Whether an address cannot be read, or names a record that is not there. Within the pages, the page that is left tells it. */
async function namesNothing({ nextUrl, headers }: NextRequest): Promise<boolean> {
  try {
    const record = recordAddressOf(nextUrl.pathname);
    const isDocument = (headers.get('sec-fetch-dest') ?? 'document') === 'document';
    return record !== undefined && isDocument && (await isMissing(record, headers));
  } catch (error) {
    if (error instanceof URIError) return true;
    throw error;
  }
}

/** Leads to an address that no page answers (`global-not-found.tsx`), in the language of the one that was asked for. */
function nothingThere(request: NextRequest, headers: Headers): NextResponse {
  const [, named, ...path] = request.nextUrl.pathname.split('/');
  const locale = hasLocale(routing.locales, named) ? named : routing.defaultLocale;
  const readable = path.filter(isReadable).map((part) => `/${part}`);
  headers.set('x-next-intl-locale', locale);
  return NextResponse.rewrite(new URL(`/${locale}${nothingAt(readable.join('') || '/')}`, request.url), { request: { headers } });
}

function isReadable(part: string): boolean {
  try {
    return decodeURIComponent(part) !== '';
  } catch {
    return false;
  }
}

const isDevelopment = process.env.NODE_ENV === 'development';

/** Only our own scripts, styles, fonts and addresses; no frames. Styles may stand in attributes: charts place their marks so. */
function policyWith(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
