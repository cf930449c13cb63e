import { describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { reading } from './reading.ts';

const agreement = '/ar/agreements/italy-gna-december-2020?asOf=2020-12-15';

describe('how dates and numbers are written', () => {
  const { open } = reading();

  it('is what the reader chooses, on the same page with the same filters, and stays so', async () => {
    const page = await open(agreement);
    expect(await page.locator('main').innerText()).toContain('4 ديسمبر 2020');
    await page.waitForSelector('[data-live="listening"]', { state: 'attached' });
    await page.locator('footer select[name="months"]').selectOption('levant');
    await page.waitForFunction(() => document.querySelector('main')?.innerText.includes('كانون الأول'));
    await expect.poll(() => new URL(page.url()).search).toBe('?asOf=2020-12-15');
    await page.waitForSelector('[data-live="listening"]', { state: 'attached' });
    await page.locator('footer select[name="digits"]').selectOption('arab');
    await page.waitForFunction(() => document.querySelector('main')?.innerText.includes('٤ كانون الأول ٢٠٢٠'));
    await page.goto(page.url().replace(/\/ar\/.*/, '/ar/agreements'));
    expect(await page.locator('main').innerText()).toContain('٢٧ تشرين الثاني ٢٠١٩');
    expect(await page.locator('html').getAttribute('lang')).toBe('ar');
  });

  it('is chosen without scripts, too', async () => {
    const page = await open(agreement, { javaScriptEnabled: false });
    await page.locator('footer select[name="months"]').selectOption('maghreb');
    await page.locator('footer form button').click();
    await expect.poll(() => page.url()).toContain(agreement);
    await expect.poll(() => page.locator('main').innerText()).toContain('جانفي');
  });

  it('is set for oneself without an account or scripts, and the next page is drawn so from its first line', async () => {
    const page = await open('/ar/settings', { javaScriptEnabled: false });
    const heightOf = async (path: string) => {
      await page.goto(new URL(path, page.url()).href);
      return page
        .locator('tbody tr')
        .first()
        .evaluate((row) => row.getBoundingClientRect().height);
    };
    const before = await heightOf('/ar/events');
    await page.goto(new URL('/ar/settings', page.url()).href);
    for (const [name, value] of [
      ['density', 'compact'],
      ['theme', 'dark'],
      ['months', 'levant'],
      ['language', 'en'],
    ] as const) {
      await page.locator(`input[name="${name}"][value="${value}"]`).check();
    }
    await page.locator('main form button').click();
    await page.waitForURL('**/en/settings?kept=');
    expect(await page.locator('main [role="status"]').textContent()).toBe('Kept.');
    const root = page.locator('html');
    expect([await root.getAttribute('data-density'), await root.getAttribute('data-theme')]).toEqual(['compact', 'dark']);
    expect(await violations(await open('/ar/settings', { viewport: { width: 360, height: 800 } }))).toEqual([]);
    expect(await heightOf('/ar/events')).toBeLessThan(before - 8);
  });

  it('leads nowhere but to a page of ours', async () => {
    const page = await open('/ar');
    const address = new URL('/api/preferences', page.url()).href;
    const answer = await page.request.post(address, {
      form: { months: 'levant', digits: 'arab' },
      headers: { referer: 'https://elsewhere.example/ar/agreements' },
      maxRedirects: 0,
    });
    expect([answer.status(), answer.headers()['location']]).toEqual([303, '/']);
  });
});
