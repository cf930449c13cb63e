import { describe, expect, it } from 'vitest';
import { reading } from './reading.ts';

const words = {
  ar: {
    office: 'وزير الدفاع في حكومة الوفاق',
    deputy: 'وكيل وزارة الدفاع في حكومة الوفاق الوطني',
    minister: 'صلاح الدين النمروش',
    august: 'لا مصدر مما قُرئ يسمّي من شغله',
    possible: 'يُحتمل',
    december: 'صلاح الدين النمروش شغله',
    day: '4 ديسمبر 2020',
  },
  en: {
    office: 'Minister of Defence, Government of National Accord',
    deputy: 'Deputy Minister of Defence, Government of National Accord',
    minister: 'Salah al-Din al-Namroush',
    august: 'No source that was read names a holder',
    possible: 'possibly',
    december: 'Salah al-Din al-Namroush held it',
    day: '4 December 2020',
  },
} as const;

describe.each(['ar', 'en'] as const)('who was Libya’s defence minister, in %s', (locale) => {
  const { open } = reading();
  const { office, deputy, minister, august, possible, december, day } = words[locale];

  it('is answered by clicking from the ministry to its office, and choosing a day', async () => {
    const page = await open(`/${locale}/actors/gna-ministry-of-defence`);
    await page
      .locator('#offices a', { hasText: new RegExp(`^${office}$`) })
      .first()
      .click();
    await page.waitForURL(`**/${locale}/offices/gna-minister-of-defence`);
    await page.fill('input[name="asOf"]', '2020-08-05');
    await page.click('#on-day form button');
    await page.waitForURL(/asOf=2020-08-05/);
    await expect.poll(() => page.locator('[data-holders]').innerText()).toContain(august);
    const beside = page.locator('#on-day li', { hasText: deputy });
    await expect.poll(() => beside.innerText()).toContain(minister);
    await expect.poll(() => beside.innerText()).toContain(possible);
    await page.locator('#on-day a', { hasText: day }).click();
    await page.waitForURL(/asOf=2020-12-04/);
    await page.waitForFunction(() => document.querySelector('[data-holders]')?.getAttribute('data-holders') === '1');
    await expect.poll(async () => (await page.locator('[data-holders] p').first().innerText()).replaceAll(/[⁨⁩]/gu, '')).toBe(december);
  });

  it('is answered without scripts, from the person’s page', async () => {
    const page = await open(`/${locale}/actors/salah-al-din-al-namroush`, { javaScriptEnabled: false });
    await page
      .locator('#offices a', { hasText: new RegExp(`^${office}$`) })
      .first()
      .click();
    await page.fill('input[name="asOf"]', '2020-12-04');
    await page.click('#on-day form button');
    await expect.poll(() => page.url()).toContain('asOf=2020-12-04');
    await expect.poll(() => page.locator('[data-holders] a').first().innerText()).toBe(minister);
  });

  it('has a table of the same rows as the drawing', async () => {
    const page = await open(`/${locale}/actors/salah-al-din-al-namroush`);
    const offices = page.locator('#offices');
    await offices.locator('summary').last().press('Enter');
    await expect.poll(() => offices.locator('tbody tr').count()).toBe(2);
    await expect.poll(() => offices.locator('tbody tr').first().innerText()).toContain(deputy);
  });

  it('fits into 360 pixels, and is drawn the way the reader reads', async () => {
    const page = await open(`/${locale}/offices/gna-minister-of-defence?asOf=2020-12-04`);
    const named = await page.locator('#tenures figure [class*="named"]').first().boundingBox();
    const label = await page.locator('#tenures figure [class*="label"]').first().boundingBox();
    expect((named?.x ?? 0) > (label?.x ?? 0)).toBe(locale === 'en');
    const narrow = await open(`/${locale}/offices/gna-minister-of-defence`, { viewport: { width: 360, height: 800 } });
    expect(await narrow.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });
});
