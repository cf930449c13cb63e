import { describe, expect, it } from 'vitest';
import { reading } from './reading.ts';

describe('the shell', () => {
  const { open } = reading();

  it('sends a reader to the language of their browser', async () => {
    expect(new URL((await open('/', { locale: 'en-GB' })).url()).pathname).toBe('/en');
    expect(new URL((await open('/', { locale: 'ar-LY' })).url()).pathname).toBe('/ar');
    expect(new URL((await open('/', { locale: 'fi-FI' })).url()).pathname).toBe('/ar');
  });

  it('keeps the page and its filters when the language is switched', async () => {
    const page = await open('/ar/agreements?status=signed');
    await page.click('a[hreflang="en"]');
    await page.waitForURL('**/en/agreements?status=signed');
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
    await expect.poll(() => page.locator('select[name="status"]').inputValue()).toBe('signed');
  });

  it('keeps the chosen language for the address without one', async () => {
    const page = await open('/ar', { locale: 'ar-LY' });
    await page.click('a[hreflang="en"]');
    await page.waitForURL('**/en');
    await page.goto(new URL('/', page.url()).href);
    expect(new URL(page.url()).pathname).toBe('/en');
  });

  it('follows the system theme until the reader chooses one, which the server then draws', async () => {
    const page = await open('/en', { colorScheme: 'dark' });
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(await ground()).toBe('rgb(17, 21, 29)');
    await page.locator('header select').selectOption('light');
    await expect.poll(() => ground()).toBe('rgb(244, 241, 233)');
    const answer = await page.request.get(page.url());
    expect(await answer.text()).toContain('data-theme="light"');
  });

  it('opens the search with one key, and leaves a slash in a field alone', async () => {
    const page = await open('/en');
    await page.locator('input[name="q"]').press('/');
    await expect.poll(() => page.locator('[role="dialog"]').count()).toBe(0);
    await page
      .locator('h1')
      .first()
      .evaluate(() => (document.activeElement instanceof HTMLElement ? document.activeElement.blur() : undefined));
    await page.keyboard.press('/');
    await page.waitForSelector('[role="dialog"]');
    const other = await open('/ar');
    await other.keyboard.press('Control+KeyK');
    await other.waitForSelector('[role="dialog"]');
  });

  it('filters a list through its address', async () => {
    const page = await open('/en/agreements');
    await page.locator('summary', { hasText: 'More filters' }).click();
    await page.locator('select[name="instrument"]').selectOption('ceasefire');
    await page.waitForURL('**/en/agreements?instrument=ceasefire');
    await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 1);
    await expect.poll(() => page.locator('tbody tr').innerText()).toContain('Ceasefire in Libya, October 2020');
  });

  it('answers 404 where nothing is, in the language of the address', async () => {
    const page = await open('/en/agreements/nothing-here');
    expect((await page.request.get(page.url())).status()).toBe(404);
    expect(await page.locator('h1').innerText()).toBe('Nothing in the register has this address');
    expect((await page.request.get(page.url().replace('/agreements/nothing-here', '/nowhere'))).status()).toBe(404);
  });
});
