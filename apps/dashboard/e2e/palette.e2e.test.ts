import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { reading } from './reading.ts';

const words = 'namroush روما';

/** Opens the palette by its keys and types at once, before it can be there. */
async function look(page: Page, typed = words): Promise<void> {
  await page.keyboard.press('Control+KeyK');
  await page.keyboard.type(typed);
  await page.waitForSelector('[role="dialog"] [role="combobox"]');
}

const chosen = (page: Page) => page.locator('[role="dialog"] [role="option"][aria-selected="true"]');

describe('the palette', () => {
  const { open } = reading();

  it.each([
    { locale: 'ar', title: 'زيارة النمروش روما', preview: 'المكان', results: 'نتائج' },
    { locale: 'en', title: 'Al-Namroush visits Rome', preview: 'Place', results: 'results' },
  ])('in $locale finds across scripts from any page, previews, opens by arrows and Enter, and remembers', async (told) => {
    const page = await open(`/${told.locale}/agreements`);
    await look(page);
    expect(await page.locator('[role="dialog"] [role="combobox"]').inputValue()).toBe(words);
    await page.waitForSelector('[role="dialog"] [role="option"] mark');
    expect(await chosen(page).innerText()).toContain(told.title);
    const counts = (await page.locator('[role="dialog"] [role="group"] .num').allInnerTexts()).map(Number);
    const all = counts.reduce((sum, many) => sum + many);
    expect(all).toBeGreaterThanOrEqual(4);
    expect(await page.locator('[role="status"]', { hasText: `${all} ${told.results}` }).count()).toBe(1);
    await page.waitForSelector(`[role="dialog"] aside dt:text-is("${told.preview}")`);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await expect
      .poll(() => page.locator('[role="dialog"] [role="combobox"]').getAttribute('aria-activedescendant'))
      .toBe(await chosen(page).getAttribute('id'));
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${told.locale}/events/al-namroush-visits-rome`);
    await page.waitForFunction(() => document.querySelector('[role="dialog"]') === null);
    await look(page, '');
    await page.waitForSelector(`[role="dialog"] [role="option"]:has-text("${told.title}")`);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Delete');
    await page.waitForFunction(() => document.querySelector('[role="dialog"] [role="option"]') === null);
  });

  it('gives the focus back where it was', async () => {
    const page = await open('/en/agreements');
    await page.locator('main a').first().focus();
    const before = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    await look(page);
    await page.waitForSelector('[role="dialog"] [role="option"]');
    await page.keyboard.press('Escape');
    await page.waitForFunction((href) => document.activeElement?.getAttribute('href') === href, before);
    await page.locator('header a[aria-haspopup="dialog"]').click();
    await page.waitForSelector('[role="dialog"] [role="combobox"]');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-haspopup') === 'dialog');
  });

  it('goes by Tab from the words to the preview, where Y copies a citation', async () => {
    const page = await open('/en/events', { permissions: ['clipboard-read', 'clipboard-write'] });
    await look(page);
    await page.waitForSelector('[role="dialog"] aside [data-copies]');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('aside') !== null)).toBe(true);
    await page.keyboard.press('KeyY');
    await page.waitForSelector('[data-copies]:text-is("Citation copied")');
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/Al-Namroush visits Rome.*Mithaq.*:\d+\/id\/event_[0-9a-z]{26}/u);
  });

  it('narrows by kind and year', async () => {
    const page = await open('/en/actors');
    await look(page, 'italy');
    await page.locator('[role="dialog"] select').selectOption('event');
    await page.locator('[role="dialog"] input').first().fill('٢٠٢٠');
    const asked = await page.waitForResponse((response) => response.url().includes('from=2020'));
    expect(new URL(asked.url()).search).toBe('?q=italy&kind=event&from=2020');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('[role="dialog"] [data-kind]')].every((hit) => hit.getAttribute('data-kind') === 'event'),
    );
  });

  it.each([
    ['ar', 'السجل لا يجيب.'],
    ['en', 'The register does not answer.'],
  ])('in %s says that nothing answers, keeps the words, and goes on once it does', async (locale, says) => {
    const page = await open(`/${locale}/actors`);
    await page.route('**/search/hits?**', (route) => route.abort());
    await look(page);
    await page.waitForSelector(`[role="alert"]:has-text("${says}")`);
    await page.unroute('**/search/hits?**');
    await page.waitForSelector('[role="dialog"] [role="option"]');
    expect(await page.locator('[role="dialog"] [role="combobox"]').inputValue()).toBe(words);
  });

  it('advises where nothing is found', async () => {
    const page = await open('/en/actors');
    await look(page, 'zzqqxx');
    await page.waitForSelector('[role="dialog"] :text("The register found nothing for “zzqqxx”.")');
    expect(await page.locator('[role="dialog"] [role="option"]').count()).toBe(0);
  });

  it.each([
    { locale: 'ar', colorScheme: 'dark' },
    { locale: 'en', colorScheme: 'light' },
  ] as const)('has nothing that axe objects to, in $locale, $colorScheme', async ({ locale, colorScheme }) => {
    const page = await open(`/${locale}/agreements`, { colorScheme });
    await look(page);
    await page.waitForSelector('[role="dialog"] aside dl');
    expect(await violations(page)).toEqual([]);
  });

  it('fills a narrow page and is as wide as it', async () => {
    const page = await open('/ar', { viewport: { width: 360, height: 740 }, hasTouch: true });
    await page.locator('header a[aria-haspopup="dialog"]').tap();
    await page.locator('[role="dialog"] [role="combobox"]').fill('إيطاليا');
    await page.waitForSelector('[role="dialog"] [role="option"]');
    const box = await page.locator('[role="dialog"]').boundingBox();
    expect([box?.x, box?.y, box?.width, box?.height]).toEqual([0, 0, 360, 740]);
    await expect
      .poll(() => page.evaluate(() => [...document.querySelectorAll('[role="dialog"] *')].filter((one) => one.scrollWidth > 360).length))
      .toBe(0);
    await page.locator('[role="dialog"] [role="option"]').first().tap();
    await page.waitForURL('**/ar/actors/italy');
  });
});
