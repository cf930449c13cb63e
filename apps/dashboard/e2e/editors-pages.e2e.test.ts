import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { accepted } from './accepted.ts';
import { launchBrowser } from './browser.ts';
import { lookOver } from './look-over.ts';
import { ownRegister } from './own-register.ts';

/** What is drafted here would be counted by other tests: it is a register of its own. */
const own = ownRegister();
let browser: Browser;
let worked: Awaited<ReturnType<typeof accepted>>;
beforeAll(async () => {
  browser = await launchBrowser();
  worked = await accepted(
    own.operator(),
    'Peru and Chile signed a protocol on fishing in Lima on 8 August 2013. Under it Peru will train forty officers of Chile every year.',
  );
});
afterAll(() => browser.close());

/** The pages of editors and administrators, by the name of their pictures. */
const pages: Readonly<Record<string, () => string>> = {
  day: () => '',
  'inbox-waiting': () => '/inbox',
  'inbox-orphans': () => '/inbox/orphans',
  room: () => `/sources/${worked.slug}`,
  'edit-agreement': () => '/edit/libya-ceasefire-october-2020',
  'edit-event': () => '/edit/signature-italy-gna',
  'edit-table': () => '/edit/table/agreement',
  'edit-new': () => '/edit/new/actor',
  history: () => '/history/agreement_2ntn2dwz5tdjrtn5z9zj588q8p',
  review: () => '/review',
  'change-set': () => `/review/${worked.changeSet}`,
  duplicates: () => '/duplicates',
  mentions: () => '/mentions',
  unsaved: () => '/unsaved',
  people: () => '/people',
  'people-history': () => '/people/history',
  taxonomy: () => '/taxonomy',
  audit: () => '/audit?kind=office',
  account: () => '/account',
  settings: () => '/settings',
  keys: () => '/keys',
};

/** Each language, theme and width once. */
const looks = [
  { locale: 'ar', theme: 'light', width: 1280 },
  { locale: 'en', theme: 'dark', width: 360 },
] as const;

describe.each(looks)('in $locale, $theme, $width pixels wide', ({ locale, theme, width }) => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await browser.newContext({
      ...own.editor,
      viewport: { width, height: 900 },
      colorScheme: theme,
      reducedMotion: 'reduce',
    });
    // A first page is drawn in the system's fonts where ours come late; from then on they lie in the cache.
    await (await context.newPage()).goto(`${own.url}/${locale}`, { waitUntil: 'load' });
  });
  afterAll(() => context.close());

  it.each(Object.entries(pages))('%s looks as it was seen, fits, and axe objects to nothing', async (name, path) => {
    await lookOver(context, { url: `${own.url}/${locale}${path()}`, picture: `${name}.${locale}.${theme}.${width}` });
  });
});
