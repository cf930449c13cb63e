import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, inject, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { type Dashboard, startDashboard } from './dashboard.ts';
import { lookOver } from './look-over.ts';
import { freePort } from './process.ts';
import { startServer } from './server.ts';

/** Every page, by the name of its pictures. A day that a page would take from the calendar is named. */
const pages = {
  overview: '',
  announced: '/announced?asOf=2020-12-15',
  agreements: '/agreements',
  agreement: '/agreements/italy-gna-december-2020?asOf=2020-12-15',
  ceasefire: '/agreements/libya-ceasefire-october-2020?asOf=2020-12-15',
  actors: '/actors',
  government: '/actors/government-of-national-accord',
  minister: '/actors/salah-al-din-al-namroush',
  office: '/offices/gna-minister-of-defence?asOf=2020-12-04',
  events: '/events',
  signature: '/events/signature-italy-gna',
  'western-libya': '/events/western-libya-retaken',
  sources: '/sources',
  source: '/sources/sarraj-returns-from-italy',
  'source-with-text': '/sources/sample-medical-cooperation-en',
  disagreements: '/disagreements',
  topics: '/topics',
  topic: '/topics/hazards.demining',
  compare: '/compare',
  'time-and-place': '/time-and-place',
  network: '/network?actor=turkey&depth=2',
  search: '/search?q=namroush',
  'nothing-found': '/search?q=qqqqqq',
  cite: '/cite?of=agreement_2ntn2dwz5tdjrtn5z9zj588q8p',
  inbox: '/inbox',
  learned: '/inbox/learned',
  'set-up': '/setup',
  'sign-in': '/sign-in',
  device: '/device',
  password: '/password',
  'new-password': '/password?token=x',
  nowhere: '/nowhere',
} as const;

/** Each language, theme and width with each of the others. Of what axe knows, a theme changes the contrast alone, and a width the targets. */
const looks = [
  { locale: 'ar', theme: 'light', width: 1280, rules: undefined },
  { locale: 'en', theme: 'dark', width: 1280, rules: ['color-contrast', 'target-size'] },
  { locale: 'en', theme: 'light', width: 360, rules: undefined },
  { locale: 'ar', theme: 'dark', width: 360, rules: ['color-contrast', 'target-size'] },
];

/** Other tests write into the register of the run; what is looked at here is as it is at a first start. */
let server: Awaited<ReturnType<typeof startServer>>;
let dashboard: Dashboard;
let browser: Browser;
beforeAll(async () => {
  const port = await freePort();
  server = await startServer(port, inject('register'));
  dashboard = await startDashboard(server.apiUrl, port);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await dashboard.stop();
  await server.stop();
});

describe.each(looks)('in $locale, $theme, $width pixels wide', ({ locale, theme, width, rules }) => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: theme === 'dark' ? 'dark' : 'light',
      reducedMotion: 'reduce',
    });
    // A first page is drawn in the system's fonts where ours come late; from then on they lie in the cache.
    await (await context.newPage()).goto(`${dashboard.url}/${locale}`, { waitUntil: 'networkidle' });
  });
  afterAll(() => context.close());

  it.each(Object.entries(pages))('%s looks as it was seen, fits, and axe objects to nothing', async (name, path) => {
    const url = `${dashboard.url}/${locale}${path}`;
    await lookOver(context, { url, picture: `${name}.${locale}.${theme}.${width}`, rules, isRefused: name === 'nowhere' });
  });
});
