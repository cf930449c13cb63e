import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchBrowser } from './browser.ts';

/** Opens pages of the dashboard in one browser for a test file. Every page gets a context of its own. */
export function reading(): { open: Opening; openAt: Opening } {
  const url = inject('dashboardUrl');
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  const openAt: Opening = async (address, options = {}) => {
    if (!browser) throw new Error('the browser has not started');
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options });
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForFunction(() => document.querySelector('[data-waiting]') === null);
    return page;
  };
  return { openAt, open: (path, options) => openAt(`${url}${path}`, options) };
}

type Opening = (address: string, options?: BrowserContextOptions) => Promise<Page>;
