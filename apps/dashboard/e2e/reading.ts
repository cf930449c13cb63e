import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { awake } from './awake.ts';
import { launchBrowser } from './browser.ts';
import { shared } from './shared-register.ts';

/** Opens pages of the dashboard in one browser for a test file. Every page gets a context of its own, and is awake when it is given. */
export function reading(): { open: Opening; openAt: Opening } {
  const url = shared().dashboardUrl;
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  // A page that stays open hears of changes, and draws them. What was opened before all tests is theirs to the end.
  let opened: BrowserContext[] = [];
  beforeEach(() => {
    opened = [];
  });
  afterEach(() => Promise.all(opened.map((context) => context.close())));
  afterAll(() => browser?.close());
  const openAt: Opening = async (address, options = {}) => {
    if (!browser) throw new Error('the browser has not started');
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options });
    opened.push(context);
    const page = await context.newPage();
    await page.goto(address);
    // Without scripts a page leads to its whole: one that has only begun to come lacks everything.
    await page.waitForFunction(
      () => document.readyState === 'complete' && document.querySelector('[data-waiting], below-fold:empty') === null,
    );
    if (options.javaScriptEnabled !== false) await awake(page);
    return page;
  };
  return { openAt, open: (path, options) => openAt(`${url}${path}`, options) };
}

type Opening = (address: string, options?: BrowserContextOptions) => Promise<Page>;

/** Opens (or shuts) the list of all suggestions in the reading room, which is drawn while it is open. */
export function openList(page: Page, open = true): Promise<void> {
  return page
    .locator('section[aria-labelledby=judging] > details')
    .evaluate((list, isOpen) => void Object.assign(list, { open: isOpen }), open);
}
