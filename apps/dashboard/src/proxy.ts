import { randomBytes } from 'node:crypto';
import { NextRequest, NextResponse } from 'next/server';
import { hasLocale } from 'next-intl';
import createIntlProxy from 'next-intl/middleware';
import { askedPageHeader } from './address/asked-page.ts';
import { filePolicy, pagePolicy } from './address/content-policy.ts';
import { isFile } from './address/file.ts';
import { nothingAt } from './address/nothing.ts';
import { permanentIdIn, whereToRead } from './address/permanent.ts';
import { recordAddressOf } from './address/record-address.ts';
import { askedLanguage } from './i18n/asked-language.ts';
import { routing } from './i18n/routing.ts';
import { mayBeTopic, presentCode, type TopicAddress, topicAddressOf } from './topics/present-topic.ts';
import { recordAt } from './upstream/record-at.ts';

const inTheirLanguage = createIntlProxy(routing);

/**
 * Sends a reader to an address in their language: by the choice they made (a cookie), else by what their browser asks for.
 * Gives every page a content security policy with a nonce of its own, which Next puts on the scripts it writes.
 * Where an address names nothing, or a record by a slug that it no longer has, says so at once: a page can no longer set its status, nor
 * be written without scripts, once it has found out itself.
 */
export default async function proxy(request: NextRequest) {
  if (isFile(request.nextUrl.pathname)) return told(NextResponse.next(), filePolicy);
  const policy = pagePolicy(randomBytes(16).toString('base64url'));
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  headers.set(askedPageHeader, `${request.nextUrl.pathname}${request.nextUrl.search}`);
  headers.set('accept-language', askedLanguage(request.headers.get('accept-language')) ?? routing.defaultLocale);
  const elsewhere = await leadElsewhere(request);
  if (elsewhere === 'nowhere') return told(nothingThere(request, headers), policy);
  return told(elsewhere ?? inTheirLanguage(new NextRequest(request, { headers })), policy);
}

/** Everything but what is passed through, what Next serves itself, and the one file in `public`. */
export const config = { matcher: ['/((?!trpc/|api/|exports/|_next/|icon\\.svg$).*)'] };

function told(response: NextResponse, policy: string): NextResponse {
  response.headers.set('content-security-policy', policy);
  return response;
}

/** An answer that the page itself cannot give; `nowhere` for an address that cannot be read, or names a record that is not there. */
async function leadElsewhere(request: NextRequest): Promise<NextResponse | 'nowhere' | undefined> {
  try {
    const { pathname } = request.nextUrl;
    const permanent = permanentIdIn(pathname);
    if (permanent) return await fromPermanent(request, permanent);
    const topic = topicAddressOf(pathname);
    if (topic) return toPresentTopic(request, topic);
    const isDocument = (request.headers.get('sec-fetch-dest') ?? 'document') === 'document';
    return recordAddressOf(pathname) && isDocument ? await toPresentSlug(request) : undefined;
  } catch (error) {
    if (error instanceof URIError) return 'nowhere';
    throw error;
  }
}

/** From a record's permanent address to its page in the reader's language, or on to the record that it is read with. */
async function fromPermanent(request: NextRequest, { id, kind }: { id: string; kind: string }): Promise<NextResponse | 'nowhere'> {
  const found = await recordAt({ kind, key: id }, request.headers);
  if (found === 'none') return 'nowhere';
  if (found === 'untold')
    return new NextResponse('Mithaq: the register does not answer.', { status: 503, headers: { 'retry-after': '30' } });
  const place = whereToRead(found.record);
  const response = redirect(request, { to: 'page' in place ? `/${languageOf(request)}${place.page}` : place.permanent, status: 307 });
  response.headers.set('vary', 'accept-language, cookie');
  return response;
}

/** To the page of a record by the slug that it has, where it was asked for by one that it had: for good. By its id: for now. */
async function toPresentSlug(request: NextRequest): Promise<NextResponse | 'nowhere' | undefined> {
  const address = recordAddressOf(request.nextUrl.pathname);
  if (address === undefined) return undefined;
  const found = await recordAt(address, request.headers);
  if (found === 'none') return 'nowhere';
  if (found === 'untold' || found.record.slug === address.key) return undefined;
  const to = `/${address.locale}/${address.list}/${found.record.slug}`;
  return redirect(request, { to, status: found.record.id === address.key ? 307 : 308 });
}

/**
 * To the page of a topic by the present code that the package has for it, for good: nobody has to be asked. A topic that the register added, or
 * retired until somebody restores it, is for the page to tell.
 */
function toPresentTopic(request: NextRequest, { locale, code }: TopicAddress): NextResponse | 'nowhere' | undefined {
  const present = presentCode(code);
  if (present === undefined) return mayBeTopic(code) ? undefined : 'nowhere';
  return present === code ? undefined : redirect(request, { to: `/${locale}/topics/${present}`, status: 308 });
}

/** Leads on, with the query that the reader came with. */
function redirect({ url, nextUrl }: NextRequest, { to, status }: { to: string; status: 307 | 308 }): NextResponse {
  const target = new URL(to, url);
  for (const [name, value] of nextUrl.searchParams) target.searchParams.append(name, value);
  return NextResponse.redirect(target, status);
}

function languageOf({ cookies, headers }: NextRequest) {
  const chosen = cookies.get('NEXT_LOCALE')?.value;
  return hasLocale(routing.locales, chosen) ? chosen : (askedLanguage(headers.get('accept-language')) ?? routing.defaultLocale);
}

/** Leads to an address that no page answers (`global-not-found.tsx`), in the language of the one that was asked for. */
function nothingThere(request: NextRequest, headers: Headers): NextResponse {
  const [, named, ...path] = request.nextUrl.pathname.split('/');
  const locale = hasLocale(routing.locales, named) ? named : languageOf(request);
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
