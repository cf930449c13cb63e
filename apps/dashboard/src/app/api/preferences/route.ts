import { hasLocale } from 'next-intl';
import { wishesOf } from '../../../i18n/reader-locale.ts';
import { routing } from '../../../i18n/routing.ts';
import { densityCookie, densityOf, digitsCookie, monthsCookie } from '../../../preferences/cookies.ts';
import { themeCookie, themeOf } from '../../../shell/theme.ts';

const year = 31_536_000;
const languages = new RegExp(`^/(?:${routing.locales.join('|')})(?=/|$)`);

/**
 * Keeps what a reader chose in cookies, and leads back to the page that they chose it on, in the language that they chose. What a form does
 * not ask for stays as it was.
 */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const headers = new Headers({ location: pageAfter(request, form) });
  for (const [name, value] of chosenIn(form)) {
    headers.append('set-cookie', `${name}=${value}; Path=/; Max-Age=${value === '' ? 0 : year}; SameSite=Lax`);
  }
  return new Response(null, { status: 303, headers });
}

/** Cookies and their values; an empty value takes a cookie away. What is no choice of ours is as if nothing was chosen. */
function chosenIn(form: FormData): readonly (readonly [string, string])[] {
  const { months, digits } = wishesOf(String(form.get('months')), String(form.get('digits')));
  const language = languageIn(form);
  return [
    ...(form.has('months') ? [[monthsCookie, months] as const] : []),
    ...(form.has('digits') ? [[digitsCookie, digits] as const] : []),
    ...(form.has('theme') ? [[themeCookie, themeOf(String(form.get('theme'))) ?? ''] as const] : []),
    ...(form.has('density') ? [[densityCookie, densityOf(String(form.get('density')))] as const] : []),
    ...(language === undefined ? [] : [['NEXT_LOCALE', language] as const]),
  ];
}

function languageIn(form: FormData) {
  const language = String(form.get('language'));
  return hasLocale(routing.locales, language) ? language : undefined;
}

/** The page that sent the form, in the chosen language, which tells that it was kept where the form asks for that. */
function pageAfter(request: Request, form: FormData): string {
  const language = languageIn(form);
  const before = pageBefore(request);
  const page = new URL(language === undefined ? before : before.replace(languages, `/${language}`), 'http://mithaq.invalid');
  if (form.has('tells')) page.searchParams.set('kept', '');
  return `${page.pathname}${page.search}`;
}

/** The path of the page that sent the form; never an address elsewhere. */
function pageBefore(request: Request): string {
  const referrer = request.headers.get('referer') ?? '';
  if (!URL.canParse(referrer)) return '/';
  const { host, pathname, search } = new URL(referrer);
  return host === request.headers.get('host') && !pathname.startsWith('//') ? `${pathname}${search}` : '/';
}
