import { NextRequest } from 'next/server';
import createIntlProxy from 'next-intl/middleware';
import { routing } from './i18n/routing.ts';

const inTheirLanguage = createIntlProxy(routing);

/**
 * Sends a reader to an address in their language: by the choice they made (a cookie), else by what their browser asks for.
 * Gives every page a content security policy with a nonce of its own, which Next puts on the scripts it writes.
 */
export default function proxy(request: NextRequest) {
  const policy = policyWith(btoa(crypto.randomUUID()));
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  const response = inTheirLanguage(new NextRequest(request, { headers }));
  response.headers.set('content-security-policy', policy);
  return response;
}

export const config = { matcher: ['/((?!trpc|api|_next|.*\\..*).*)'] };

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
