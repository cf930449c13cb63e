import { describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { reading } from './reading.ts';

const words = {
  ar: {
    dates: ['يونيو 2020', 'مطلع يونيو 2020', '6 يونيو 2020'],
    places: ['غرب ليبيا', 'شمال غرب البلد'],
    letters: ['أ', 'ب', 'ج'],
    announced: 'لم يُقرأ بعد أنه وقع',
  },
  en: {
    dates: ['June 2020', 'early June 2020', '6 June 2020'],
    places: ['Western Libya', 'North-western Libya'],
    letters: ['A', 'B', 'C'],
    announced: 'Nothing read so far says that it happened',
  },
} as const;

describe.each(['ar', 'en'] as const)('the page of an event in %s', (locale) => {
  const { open } = reading();
  const { dates, places, letters, announced } = words[locale];

  it('tells when the western region was retaken: each source’s date, on one axis, and each one’s territory', async () => {
    const page = await open(`/${locale}/disagreements`);
    await page.locator('main a[href$="/events/western-libya-retaken"]').first().click();
    await page.waitForURL('**/events/western-libya-retaken');
    await expect.poll(() => page.locator('#when [data-date]').allInnerTexts()).toEqual([...dates]);
    await expect
      .poll(() => page.locator('#when [data-date]').evaluateAll((all) => all.map((one) => one.getAttribute('data-date'))))
      .toEqual(['2020-06', '[2020-06-01..2020-06-10]', '2020-06-06']);
    await expect.poll(() => page.locator('#when [aria-hidden] [class*="letter"] span').allInnerTexts()).toEqual([...letters]);
    await expect.poll(() => page.locator('#when q').first().getAttribute('lang')).toBe('ar');
    const where = await page.locator('#where').innerText();
    for (const place of places) expect(where).toContain(place);
  });

  it('draws each date as wide as it is unsure, on the same axis', async () => {
    const page = await open(`/${locale}/events/western-libya-retaken`);
    const [month, early] = await page
      .locator('#when [class*="span"][style]')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
    expect(Math.round(((early ?? 0) / (month ?? 1)) * 30)).toBe(10);
  });

  it('says plainly of what is planned that nothing was read of it', async () => {
    const page = await open(`/${locale}/events/libyan-elections-of-december-2021`);
    expect(await page.locator('[data-modality=planned]').innerText()).toContain(announced);
  });

  it('leads to what came before and after within its agreement', async () => {
    const page = await open(`/${locale}/events/signature-italy-gna`);
    const rows = page.locator('#beside tbody tr');
    expect(await rows.count()).toBeGreaterThan(1);
    expect(await rows.locator('.strong').count()).toBe(1);
  });

  it.each(['turkish-parliament-allows-troops', 'misrata-hospital-moves'])(
    '%s has nothing that axe objects to and fits into 360 pixels',
    async (slug) => {
      const page = await open(`/${locale}/events/${slug}`);
      expect(await violations(page)).toEqual([]);
      const narrow = await open(`/${locale}/events/${slug}`, { viewport: { width: 360, height: 800 } });
      expect(await narrow.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    },
  );
});
