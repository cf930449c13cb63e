import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { LeftOut } from '../serving/lean-page.mjs';
import { awake } from './awake.ts';
import { reading } from './reading.ts';

const { open } = reading();

/** What tells a page to wake. */
type Call = 'it is drawn' | 'nobody sees it' | 'paint is not told' | 'time';

/** A page that only one of them can wake. */
async function wokenBy(call: Call): Promise<Page> {
  const page = await open('/en');
  await page.addInitScript((only) => {
    const later = window.setTimeout;
    if (only !== 'time')
      Object.assign(window, { setTimeout: (act: TimerHandler, wait?: number) => (wait === 2000 ? 0 : later(act, wait)) });
    if (only !== 'it is drawn') PerformanceObserver.prototype.observe = () => undefined;
    if (only === 'nobody sees it') Object.defineProperty(Document.prototype, 'hidden', { get: () => true });
    if (only === 'paint is not told') Object.defineProperty(PerformanceObserver, 'supportedEntryTypes', { get: () => ['resource'] });
  }, call);
  await page.goto(new URL('/en/agreements', page.url()).href);
  await awake(page);
  return page;
}

it('a page is drawn before its scripts are asked for', async () => {
  const page = await wokenBy('it is drawn');
  const [painted, asked] = await page.evaluate(() => {
    const isScript = ({ name }: PerformanceEntry) => /^\/_next\/.*\.js$/.test(new URL(name).pathname);
    const scripts = performance.getEntriesByType('resource').filter(isScript);
    return [
      performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      Math.min(...scripts.map(({ startTime }) => startTime)),
    ];
  });
  expect(painted).toBeGreaterThan(0);
  expect(asked).toBeGreaterThan(painted);
});

it.each(['nobody sees it', 'paint is not told', 'time'] as const)(
  'a page that is not told that it is drawn wakes all the same: %s',
  async (call) => {
    expect(await (await wokenBy(call)).title()).toContain('Agreements');
  },
);

/** Lets what a page is woken with (what it was told in, or its scripts) come only when it is told to; or answers with this instead. */
async function held(page: Page, what: string, instead?: { readonly status: number }): Promise<() => void> {
  let wake = (): void => undefined;
  const woken = new Promise<void>((resolve) => {
    wake = resolve;
  });
  await page.route(what, async (route) => {
    await woken;
    await (instead === undefined ? route.continue() : route.fulfill(instead));
  });
  return () => wake();
}

/** What a browser asks for on a page: what the page was told in, and the page itself. */
async function asked(page: Page): Promise<readonly [data: number, again: number]> {
  const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));
  const own = new URL(page.url()).pathname;
  return [asked.filter((path) => path.startsWith('/_page/')).length, asked.filter((path) => path === own).length];
}

it('what a page was told in comes once, after what is read', async () => {
  const page = await open('/en/agreements');
  expect(await (await page.request.get(page.url())).text()).not.toContain('__next_f');
  expect(await asked(page)).toEqual([1, 0]);
  const [painted, from] = await page.evaluate(() => [
    performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    performance.getEntriesByType('resource').find(({ name }) => name.includes('/_page/'))?.startTime ?? 0,
  ]);
  expect(from).toBeGreaterThan(painted);
});

it('a page is drawn with the styles that it uses, and has all of them in their order when it wakes', async () => {
  const page = await open('/en');
  const wake = await held(page, '**/_page/*');
  await page.goto(new URL('/en/agreements', page.url()).href, { waitUntil: 'commit' });
  await page.locator('main tbody tr').first().waitFor();
  const asleep = await page.evaluate(rulesOfPage);
  wake();
  await awake(page);
  const whole = await page.evaluate(() => {
    const { styles }: LeftOut = Reflect.get(window, '__page_left');
    return styles.flatMap(([, rules]) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules.join(''));
      return Array.from(sheet.cssRules, ({ cssText }) => cssText);
    });
  });
  expect(await page.evaluate(rulesOfPage)).toEqual(whole);
  expect(asleep.length).toBeLessThan(whole.length);
  expect(whole.filter((rule) => asleep.includes(rule))).toEqual(asleep);
});

/** What the page's own styles say, rule by rule. */
function rulesOfPage(): string[] {
  return Array.from(document.querySelectorAll<HTMLStyleElement>('style[data-href]')).flatMap(({ sheet }) =>
    Array.from(sheet?.cssRules ?? [], ({ cssText }) => cssText),
  );
}

const long = '/en/agreements/italy-gna-december-2020';

it('what is below the fold comes when a page wakes, and is gone to where the address names it', async () => {
  const page = await open('/en');
  const wake = await held(page, '**/_page/*');
  await page.goto(new URL(`${long}#sources`, page.url()).href, { waitUntil: 'commit' });
  await page.locator('#parties').waitFor();
  const place = page.locator('main below-fold[aria-busy=true]').first();
  expect(await page.locator('#sources').count()).toBe(0);
  expect(await place.evaluate((element) => getComputedStyle(element, '::before').content)).toBe('"On its way…"');
  wake();
  await awake(page);
  expect(await page.locator(':target').getAttribute('id')).toBe('sources');
  await expect.poll(() => page.locator('#sources').evaluate(isInSight)).toBe(true);
  expect(await page.locator('below-fold[aria-busy]').count()).toBe(0);
});

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

it('a link to what is below the fold leads there when the page wakes, wherever its reader is', async () => {
  const page = await open('/en');
  const wake = await held(page, '**/_page/*');
  await page.goto(new URL(long, page.url()).href, { waitUntil: 'commit' });
  await page.locator('#parties').scrollIntoViewIfNeeded();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await page.locator('#contents a[href="#events"]').click();
  expect(await page.locator('#events').count()).toBe(0);
  wake();
  await awake(page);
  await expect.poll(() => page.locator('#events').evaluate(isInSight)).toBe(true);
});

it('who loads a page again is where they were', async () => {
  const page = await open(`${long}#sources`);
  await page.locator('#events').scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await page.reload();
  await awake(page);
  expect(before).toBeGreaterThan(1000);
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

it('who runs no scripts is led to the page with all that is on it, once', async () => {
  const page = await open(`${long}?asOf=2021-01-01`, { javaScriptEnabled: false });
  await page.locator('#sources').waitFor();
  expect(new URL(page.url()).search).toBe('?asOf=2021-01-01&whole=');
  await page.locator('header nav a[href="/en/actors"]').click();
  await page.locator('main tbody th a').first().click();
  await page.locator('h1').waitFor();
  expect(new URL(page.url()).search).toBe('');
  expect(await page.locator('below-fold').count()).toBeGreaterThan(0);
  expect(await page.locator('below-fold[aria-busy]').count()).toBe(0);
});

it('who does not say that they are a browser gets the page with all that is on it', async () => {
  const page = await open(long);
  const text = await (await page.request.get(page.url())).text();
  expect(text).toContain('<section id="sources"');
  expect(text).not.toContain('http-equiv="refresh"');
});

it('what did not come is asked for again', async () => {
  const page = await open('/en');
  await page.addInitScript(() => {
    const later = window.setTimeout;
    Object.assign(window, { setTimeout: (act: TimerHandler, wait: number, ...given: unknown[]) => later(act, wait / 100, ...given) });
  });
  let left = 3;
  await page.route('**/_page/*', async (route) => {
    left -= 1;
    await (left > 0 ? route.abort() : route.continue());
  });
  await page.goto(new URL(long, page.url()).href);
  await awake(page);
  expect(left).toBe(0);
  expect(await page.locator('#sources').count()).toBe(1);
});

it('a page wakes though what it was told in is kept no more, and keeps what was typed', async () => {
  const page = await open('/en');
  const forget = await held(page, '**/_page/*', { status: 404 });
  await page.goto(new URL('/en/sign-in', page.url()).href);
  await page.fill('[name=email]', 'nobody@desk.example');
  forget();
  await awake(page);
  expect(await asked(page)).toEqual([1, 1]);
  expect(await page.locator('[name=email]').inputValue()).toBe('nobody@desk.example');
});

it('a page that what it was told in cannot reach is read without', async () => {
  const page = await open('/en');
  await page.route('**/_page/*', (route) => route.abort());
  await page.goto(new URL('/en/agreements?sort=label', page.url()).href);
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/_page/')));
  await page.locator('main tbody th a').first().click();
  await page.waitForURL('**/en/agreements/*');
  expect(await page.locator('h1').textContent()).not.toBe('Agreements');
});

it('a button that is pressed before a page wakes does what it says when it has', async () => {
  const page = await open('/en');
  const wake = await held(page, '**/_page/*');
  await page.goto(new URL('/en/time-and-place', page.url()).href);
  await page.getByRole('button', { name: 'Play' }).click();
  expect(await page.getByRole('button', { name: 'Play' }).count()).toBe(1);
  wake();
  await page.getByRole('button', { name: 'Pause' }).waitFor();
});

it('what is typed before a page wakes is kept, and sent only when it has woken', async () => {
  const page = await open('/en');
  const wake = await held(page, '**/_next/static/chunks/*.js');
  await page.goto(new URL('/en/sign-in', page.url()).href, { waitUntil: 'commit' });
  await page.fill('[name=email]', 'nobody@desk.example');
  await page.fill('[name=password]', 'saffron and madder');
  await page.press('[name=password]', 'Enter');
  expect(await page.locator('form button[type=submit]').isDisabled()).toBe(true);
  wake();
  await page.click('form button[type=submit]');
  await expect.poll(() => page.locator('form [role=alert]').textContent()).toBe('No account has this e-mail and password.');
  expect(await page.locator('form [slot=errorMessage]').count()).toBe(0);
  expect(await page.locator('[name=email]').inputValue()).toBe('nobody@desk.example');
});
