import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { reading } from './reading.ts';

/** Marks the document, to tell later whether it is still the same. */
const mark = (page: Page) => page.evaluate(() => document.documentElement.setAttribute('data-same', 'yes'));
const isSame = (page: Page) => page.evaluate(() => document.documentElement.dataset['same'] === 'yes');
/** Once scripts are awake: what they listen to is there when the page hears live changes. */
const awake = (page: Page) => page.waitForSelector('[data-live="listening"]', { state: 'attached' });

describe.each(['ar', 'en'])('links and forms, in %s', (locale) => {
  const { open } = reading();

  it('lead to pages without loading a new document, and back', async () => {
    const page = await open(`/${locale}/agreements`);
    await awake(page);
    await mark(page);
    await page.click('main tbody th a');
    await page.waitForURL(`**/${locale}/agreements/*`);
    await page.waitForSelector('main h1');
    await expect.poll(() => isSame(page)).toBe(true);
    await page.goBack();
    await page.waitForSelector('main tbody th a');
    await expect.poll(() => new URL(page.url()).pathname).toBe(`/${locale}/agreements`);
    await expect.poll(() => isSame(page)).toBe(true);
  });

  it('lead to a tab of its own whoever holds Control, and leave the page as it is', async () => {
    const page = await open(`/${locale}/agreements`);
    await awake(page);
    const [tab] = await Promise.all([page.context().waitForEvent('page'), page.click('main tbody th a', { modifiers: ['ControlOrMeta'] })]);
    await tab.waitForURL(`**/${locale}/agreements/*`);
    await expect.poll(() => new URL(page.url()).pathname).toBe(`/${locale}/agreements`);
  });

  it('ask at once for what is chosen, and say nothing of what is not', async () => {
    const page = await open(`/${locale}/agreements`);
    await awake(page);
    await mark(page);
    await page.selectOption('main select[name="status"]', 'signed');
    await page.waitForURL(`**/${locale}/agreements?status=signed`);
    await expect.poll(() => isSame(page)).toBe(true);
  });

  it('do all of it without scripts, too', async () => {
    const page = await open(`/${locale}/agreements`, { javaScriptEnabled: false });
    await page.selectOption('main select[name="status"]', 'signed');
    await page.click('main form button[type="submit"]');
    await page.waitForURL((address) => address.searchParams.get('status') === 'signed');
    await page.click('main tbody th a');
    await page.waitForURL(`**/${locale}/agreements/*`);
  });

  it('go to a place of the same page without asking for it again', async () => {
    const page = await open(`/${locale}/agreements/italy-gna-december-2020`);
    await awake(page);
    await mark(page);
    const asked: string[] = [];
    page.on('request', (request) => void asked.push(request.url()));
    await page.click('main nav a[href$="#clauses"]');
    await page.waitForURL('**#clauses');
    await expect.poll(() => isSame(page)).toBe(true);
    expect(asked).toEqual([]);
  });
});
