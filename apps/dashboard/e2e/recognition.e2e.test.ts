import { describe, expect, it } from 'vitest';
import { reading } from './reading.ts';

const words = {
  ar: { by: 'الأمم المتحدة', of: 'حكومة الوفاق الوطني', as: 'حكومة لدولتها', when: 'من أغسطس 2020 أو قبله إلى 4 ديسمبر 2020 أو بعده' },
  en: {
    by: 'United Nations',
    of: 'Government of National Accord',
    as: 'as the government of its state',
    when: 'from August 2020 or earlier to 4 December 2020 or later',
  },
} as const;

describe.each(['ar', 'en'] as const)('who recognises an authority, in %s', (locale) => {
  const { open } = reading();
  const { by, of, as, when } = words[locale];

  it('stands on its page: by whom, as what, for how long, with its passages', async () => {
    const page = await open(`/${locale}/actors/government-of-national-accord`);
    const recognition = page.locator('#recognitions-by');
    const said = await recognition.innerText();
    for (const part of [by, as, when]) expect(said).toContain(part);
    expect(await recognition.locator('q').first().innerText()).toContain('المعترف بها');
    expect(await recognition.locator('li a[href*="#p-"]').count()).toBe(await recognition.locator('q').count());
    expect(await page.locator('#recognitions-of').count()).toBe(0);
  });

  it('stands on the page of whoever recognises it, and leads there', async () => {
    const page = await open(`/${locale}/actors/united-nations`);
    const recognition = page.locator('#recognitions-of');
    expect(await recognition.innerText()).toContain(as);
    await recognition.locator('a', { hasText: of }).first().click();
    await page.waitForURL(`**/${locale}/actors/government-of-national-accord`);
  });
});
