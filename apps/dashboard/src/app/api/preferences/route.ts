import { wishesOf } from '../../../i18n/reader-locale.ts';
import { digitsCookie, monthsCookie } from '../../../preferences/cookies.ts';

const year = 31_536_000;

/** Keeps what a reader chose (`months`, `digits`) in cookies, and leads back to the page that they chose it on. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const { months, digits } = wishesOf(String(form.get('months')), String(form.get('digits')));
  const headers = new Headers({ location: pageBefore(request) });
  headers.append('set-cookie', `${monthsCookie}=${months}; Path=/; Max-Age=${year}; SameSite=Lax`);
  headers.append('set-cookie', `${digitsCookie}=${digits}; Path=/; Max-Age=${year}; SameSite=Lax`);
  return new Response(null, { status: 303, headers });
}

/** The path of the page that sent the form; never an address elsewhere. */
function pageBefore(request: Request): string {
  const referrer = request.headers.get('referer') ?? '';
  if (!URL.canParse(referrer)) return '/';
  const { host, pathname, search } = new URL(referrer);
  return host === request.headers.get('host') && !pathname.startsWith('//') ? `${pathname}${search}` : '/';
}
