import { createMithaqClient } from '@mithaq/client';
import { describe, expect, it } from 'vitest';
import { reading } from './reading.ts';
import { shared } from './shared-register.ts';

describe('search', () => {
  const { open } = reading();

  it('finds as one types, in the other script, and keeps the words in the address', async () => {
    const page = await open('/ar/search');
    await page.locator('#words').pressSequentially('namroush');
    await page.waitForURL('**/ar/search?q=namroush');
    await page.waitForSelector('[data-kind=actor]');
    await expect.poll(() => page.locator('[data-kind=actor] a').first().getAttribute('href')).toBe('/ar/actors/salah-al-din-al-namroush');
    await expect.poll(async () => (await page.locator('mark').allTextContents()).length).toBeGreaterThan(0);
  });

  it('marks what matched in a passage, in its source’s language, and quotes no more than a window of it', async () => {
    const page = await open('/en/search?q=سواحل&kind=passage');
    const client = createMithaqClient({ url: shared().apiUrl });
    const { groups } = await client.search.query.query({ q: 'سواحل', kinds: ['passage'], limit: 50 });
    const matches = groups.flatMap(({ hits }) =>
      hits.flatMap(({ matched }) => matched.ranges.map(({ start, end }) => matched.text.slice(start, end))),
    );
    const marked = await page.locator('[data-kind=passage] mark').allTextContents();
    expect(marked).toContain('السواحل');
    expect(marked.every((text) => matches.includes(text))).toBe(true);
    expect(await page.locator('[data-kind=passage] q:not(:has(mark))').count()).toBe(0);
    const quoted = await page.locator('[data-kind=passage] q').allTextContents();
    expect(Math.max(...quoted.map((text) => text.replaceAll('[…]', '').trim().split(/\s+/u).length))).toBeLessThanOrEqual(20);
    expect(await page.locator('[data-kind=passage] q').first().getAttribute('lang')).toBe('ar');
    expect(await page.locator('[data-kind=passage] a[data-hit]').first().getAttribute('href')).toMatch(/^\/en\/sources\/[a-z0-9-]+#p-\d+$/);
  });

  it('arrows go from the words through the hits and Enter opens one', async () => {
    const page = await open('/en/search?q=namroush');
    await page.locator('#words').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const address = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    expect(address).toBe(await page.locator('[data-hit]').first().getAttribute('href'));
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${address}`);
  });

  it.each([
    ['ar', 'لم يجد السجل شيئًا لـ«zzqqxx».'],
    ['en', 'The register found nothing for “zzqqxx”.'],
  ])('in %s says what finding nothing means', async (locale, says) => {
    const page = await open(`/${locale}/search?q=zzqqxx&kind=clause`);
    await page.waitForSelector(`text=${says}`);
    expect(await page.locator(`a[href="/${locale}/search?q=zzqqxx"]`).count()).toBe(2);
  });

  it('filters live in the address, and the language switch keeps them', async () => {
    const page = await open('/en/search?q=italy');
    await page.locator('section[aria-labelledby="facet-country"] a', { hasText: 'Libya' }).click();
    await page.waitForURL('**/en/search?q=italy&country=LY');
    await page.locator('#year-from').fill('2020');
    await page.locator('#year-from').press('Enter');
    await page.waitForURL('**/en/search?q=italy&country=LY&from=2020**');
    await page.locator('header a[hreflang="ar"]').click();
    await page.waitForURL('**/ar/search?q=italy&country=LY&from=2020**');
    await expect.poll(() => page.locator('a[data-chosen]').getAttribute('aria-label')).toBe('ارفع القيد: ليبيا');
    await expect.poll(() => page.locator('#year-from').inputValue()).toBe('2020');
  });

  it('shows the chosen hit beside the hits, and the address says which', async () => {
    const page = await open('/en/search?q=italy&kind=agreement', { viewport: { width: 1440, height: 900 } });
    await page.waitForSelector('aside h2', { state: 'attached' });
    await page.goto(page.url().replace('kind=agreement', 'kind=actor'));
    await page.locator('[data-kind=actor]', { hasText: 'Parliament' }).locator('a', { hasText: 'Preview' }).click();
    await page.waitForURL('**&hit=actor**');
    await page.waitForSelector('aside h2:has-text("Parliament of Italy")');
  });

  it('offers what was opened before, until it is forgotten', async () => {
    const page = await open('/ar/search?q=namroush&kind=actor');
    await page.locator('a[data-hit]').first().click();
    await page.waitForURL('**/ar/actors/salah-al-din-al-namroush');
    await page.goto(new URL('/ar/search', page.url()).href);
    expect(await page.locator('[data-recent] a').getAttribute('href')).toBe('/ar/actors/salah-al-din-al-namroush');
    await page.locator('[data-recent] button').click();
    await page.waitForFunction(() => document.querySelector('[data-recent]') === null);
  });

  it('works without scripts', async () => {
    const page = await open('/en/search?kind=event', { javaScriptEnabled: false });
    await page.locator('#words').fill('namroush');
    await page.locator('#words').press('Enter');
    await page.waitForURL('**/en/search?q=namroush&kind=event');
    await expect.poll(() => page.locator('[data-kind=event] a[data-hit]').count()).toBe(5);
    await expect.poll(() => page.locator('aside h2').innerText()).not.toBe('');
  });
});
