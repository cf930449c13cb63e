import { describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { reading } from './reading.ts';

const words = {
  ar: { agreement: 'إيطاليا', date: 'التاريخ', readings: ['يونيو 2020', 'مطلع يونيو 2020', '6 يونيو 2020'] },
  en: { agreement: 'Italy', date: 'Date', readings: ['June 2020', 'early June 2020', '6 June 2020'] },
} as const;

describe.each(['ar', 'en'] as const)('disagreements in %s', (locale) => {
  const { open } = reading();
  const places = 'main ul > li[class*="item"]';

  it('are narrowed to the agreement with Italy, also without scripts', async () => {
    const page = await open(`/${locale}/disagreements`, { javaScriptEnabled: false });
    expect(await page.locator(places).count()).toBe(10);
    await page.fill('input[name="agreement"]', 'italy-gna-december-2020');
    await page.locator('form:has([name="agreement"]) button[type="submit"]').click();
    await expect.poll(() => new URL(page.url()).searchParams.get('agreement')).toBe('italy-gna-december-2020');
    await expect.poll(() => page.locator(places).count()).toBe(3);
    await expect.poll(() => page.locator('[data-lift="agreement"]').innerText()).toContain(words[locale].agreement);
  });

  it('are put in order by what they are on, and back, and taken along as a table, also without scripts', async () => {
    const page = await open(`/${locale}/disagreements?kind=clause`, { javaScriptEnabled: false });
    const fields = () => page.locator(`${places} > div:first-child > a`).allInnerTexts();
    const kept = await fields();
    expect(kept.length).toBeGreaterThan(2);
    const { compare } = new Intl.Collator(locale);
    await page.locator('main a[href*="sort=property"]').click();
    await expect.poll(() => new URL(page.url()).search).toBe('?kind=clause&sort=property');
    await expect.poll(fields).toEqual(kept.toSorted(compare));
    await page.locator('main a[href*="sort=-property"]').click();
    await expect.poll(() => new URL(page.url()).search).toBe('?kind=clause&sort=-property');
    await expect.poll(fields).toEqual(kept.toSorted((one, other) => compare(other, one)));
    const href = await page.locator('main a[href*="/exports/disputes.csv?"]').getAttribute('href');
    const table = await (await page.request.get(new URL(href ?? '', page.url()).href)).text();
    const readings = await page.locator(`${places} [class$="_readings"] > div`).count();
    expect(table.trimEnd().split('\r\n').length - 1).toBe(readings);
  });

  it('tell when the western region was retaken: three readings, the words of each, and what was ruled', async () => {
    const page = await open(`/${locale}/disagreements?kind=event&property=date`);
    expect(await page.locator(places).count()).toBe(1);
    await page.locator(places).getByRole('link', { name: words[locale].date, exact: true }).click();
    await page.waitForURL(`**/${locale}/disagreements/event/western-libya-retaken/date`);
    const sides = page.locator('section[aria-labelledby^="side-"]');
    await sides.first().waitFor();
    const titles = await sides.locator('h3').allInnerTexts();
    expect(titles.map((title, place) => title.endsWith(words[locale].readings[place] ?? '?'))).toEqual([true, true, true]);
    for (const side of await sides.all()) expect(await side.locator('q').count()).toBeGreaterThan(0);
    await expect.poll(async () => (await page.locator('#note p').innerText()).length).toBeGreaterThan(20);
  });

  it('that are none are said to be none', async () => {
    const page = await open(`/${locale}/disagreements/event/western-libya-retaken/names`);
    expect(await page.locator('section[aria-labelledby^="side-"]').count()).toBe(0);
    expect(await page.locator('main a[href$="/events/western-libya-retaken"]').count()).toBe(1);
  });

  it.each(['?agreement=italy-gna-december-2020', '/event/western-libya-retaken/date'])('%s: nothing that axe objects to', async (rest) => {
    const page = await open(`/${locale}/disagreements${rest}`);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });
});
