import { createMithaqClient } from '@mithaq/client';
import { describe, expect, inject, it } from 'vitest';
import { reading } from './reading.ts';

describe('search', () => {
  const { open } = reading();

  it('finds as one types, in the other script, and keeps the words in the address', async () => {
    const page = await open('/ar/search');
    await page.locator('#words').pressSequentially('namroush');
    await page.waitForURL('**/ar/search?q=namroush');
    await page.waitForSelector('[data-kind=actor]');
    expect(await page.locator('[data-kind=actor] a').first().getAttribute('href')).toBe('/ar/actors/salah-al-din-al-namroush');
    expect((await page.locator('mark').allTextContents()).length).toBeGreaterThan(0);
  });

  it('marks exactly what matched in a passage, in its source’s language', async () => {
    const page = await open('/en/search?q=سواحل&kind=passage');
    const client = createMithaqClient({ url: inject('apiUrl') });
    const { groups } = await client.search.query.query({ q: 'سواحل', kinds: ['passage'], limit: 50 });
    const matches = groups.flatMap(({ hits }) =>
      hits.flatMap(({ matched }) => matched.ranges.map(({ start, end }) => matched.text.slice(start, end))),
    );
    expect(matches).toContain('السواحل');
    expect(await page.locator('[data-kind=passage] mark').allTextContents()).toEqual(matches);
    expect(await page.locator('[data-kind=passage] q').first().getAttribute('lang')).toBe('ar');
    expect(await page.locator('[data-kind=passage] a').first().getAttribute('href')).toMatch(/^\/en\/sources\/[a-z0-9-]+#p-\d+$/);
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
});
