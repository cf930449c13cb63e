import { describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { reading } from './reading.ts';

const source = 'aljazeera-italy-defence-agreement';

describe.each(['ar', 'en'] as const)('a source for its readers in %s', (locale) => {
  const { open } = reading();

  it('opens from a passage of an agreement, on the passage', async () => {
    const page = await open(`/${locale}/agreements/italy-gna-december-2020`);
    const link = page.locator(`#clauses a[href*="/sources/${source}#p-"]`).first();
    const words = await link.locator('xpath=ancestor::li[1]').locator('q').first().innerText();
    await link.click();
    await page.waitForURL(`**/sources/${source}#p-*`);
    const place = new URL(page.url()).hash;
    const marked = page.locator(`[data-passage]:has(${place}), ${place}`).first();
    await marked.waitFor();
    await expect.poll(() => marked.locator('q').first().innerText()).toContain(words);
    await page.waitForFunction((at) => {
      const box = document.querySelector(at)?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    }, place);
  });

  it('reads without scripts, every passage once with a record that rests on it, and carries nothing of the editors', async () => {
    const page = await open(`/${locale}/sources/${source}`, { javaScriptEnabled: false });
    const rows = page.locator('[data-passage]');
    expect(await rows.count()).toBe(84);
    expect(await page.locator('[data-passage]:not(:has(ul a, ul bdi))').count()).toBe(0);
    expect(await page.locator('section[aria-labelledby="judging"], input[type="file"], [data-standing]').count()).toBe(0);
  });

  it('shows a whole text that nothing cites yet, unfolded', async () => {
    const page = await open(`/${locale}/sources/sample-fisheries-and-migration-ar`);
    expect(await page.locator('article details').count()).toBe(0);
    expect(await page.locator('article').getAttribute('lang')).toBe('ar');
  });

  it('has nothing that axe objects to, and fits into 360 pixels', async () => {
    const page = await open(`/${locale}/sources/${source}`);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });
});
