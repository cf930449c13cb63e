import { hasLocale } from 'next-intl';
import { routing } from '../../../i18n/routing.ts';
import { passThrough } from '../../../upstream/pass-through.ts';

export const dynamic = 'force-dynamic';

/** Ends the session that asks, and leads to the first page; where nobody answers, to the page for signing in and out. Needs no scripts. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const named = String(form.get('locale'));
  const locale = hasLocale(routing.locales, named) ? named : routing.defaultLocale;
  const headers = new Headers(request.headers);
  headers.set('content-type', 'application/json');
  headers.delete('content-length');
  const asked = new Request(new URL('/api/auth/sign-out', request.url), { method: 'POST', headers, body: '{}' });
  const answer = await passThrough(asked);
  const to = new Headers({ location: answer.ok ? `/${locale}` : `/${locale}/sign-in` });
  for (const cookie of answer.headers.getSetCookie()) to.append('set-cookie', cookie);
  return new Response(null, { status: 303, headers: to });
}
