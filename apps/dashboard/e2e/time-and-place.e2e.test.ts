import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { reading } from './reading.ts';

const words = {
  en: {
    rome: /^Rome: /,
    play: 'Play through time',
    pause: 'Pause',
    from: 'From',
    to: 'To',
    early: 'early June 2020',
    forward: 'ArrowRight',
    back: 'ArrowLeft',
  },
  ar: {
    rome: /^روما: /,
    play: 'سِر مع الزمن',
    pause: 'توقف',
    from: 'من',
    to: 'إلى',
    early: 'مطلع يونيو 2020',
    forward: 'ArrowLeft',
    back: 'ArrowRight',
  },
} as const;

/** The events that are seen in the list, by their names in addresses. */
async function seen(page: Page): Promise<string[]> {
  const links = page.locator('#list tr:visible td:nth-child(2) a');
  return links.evaluateAll((found) => found.map((link) => (link.getAttribute('href') ?? '').replace(/^.*\//, '')));
}

/** Moves a handle by keys until it stands at a month. */
async function moveTo(page: Page, { handle, key, month }: { handle: string; key: string; month: string }): Promise<void> {
  const range = page.getByRole('slider', { name: handle, exact: true });
  await range.focus();
  for (let step = 0; step < 200 && (await range.getAttribute('aria-valuetext')) !== month; step++) await page.keyboard.press(key);
  await expect.poll(() => range.getAttribute('aria-valuetext')).toBe(month);
}

describe.each(['ar', 'en'] as const)('time and place in %s', (locale) => {
  const { open } = reading();
  const say = words[locale];

  it('tell when the western region was retaken, in every reading', async () => {
    const page = await open(`/${locale}/time-and-place`, { viewport: { width: 1440, height: 900 } });
    const readings = page.locator('#time [data-days]').filter({ hasText: say.early });
    expect(await readings.count()).toBe(1);
    await page.locator('#list a[href$="/events/western-libya-retaken"]').click();
    await page.waitForURL(`**/${locale}/events/western-libya-retaken`);
  });

  it('tell what happened in Rome, from its place on the map', async () => {
    const page = await open(`/${locale}/time-and-place`);
    await page.locator('#place').getByRole('link', { name: say.rome }).click();
    await page.waitForURL(`**/${locale}/time-and-place?place=rome`);
    await page.waitForFunction(() => document.querySelectorAll('#list td:nth-child(2) a').length === 4);
    const [first, ...others] = await seen(page);
    const last = others.pop();
    expect([first, last]).toEqual(['italian-foreign-ministry-communique', 'signature-italy-gna']);
    // Between them lie two whose order no source tells.
    expect(others.toSorted()).toEqual(['al-namroush-meets-guerini', 'al-namroush-visits-rome']);
  });

  it('tell what Turkey took part in between June and August 2020, brushed by keys', async () => {
    const page = await open(`/${locale}/time-and-place?actor=turkey`);
    const month = (at: number) =>
      new Intl.DateTimeFormat(locale === 'ar' ? 'ar-EG-u-nu-latn' : 'en-GB', { month: 'long', year: 'numeric' }).format(new Date(2020, at));
    await moveTo(page, { handle: say.from, key: say.forward, month: month(5) });
    await page.waitForURL((url) => url.searchParams.get('from') === '2020-06-01');
    await page.locator('#list a[href$="turkey-gna-maritime-jurisdiction"]').waitFor({ state: 'detached' });
    // Nothing that is told of Turkey is later than August: until then is until the end, and the address need not say so.
    expect(await page.getByRole('slider', { name: say.to, exact: true }).getAttribute('aria-valuetext')).toBe(month(7));
    expect(await seen(page)).toContain('signature-malta-turkey-gna');
    expect(await seen(page)).toContain('al-sarraj-meets-akar-and-al-attiyah');
    await moveTo(page, { handle: say.to, key: say.back, month: month(6) });
    await page.waitForURL((url) => url.searchParams.get('to') === '2020-07-31');
    await page.locator('#list a[href$="signature-malta-turkey-gna"]').waitFor({ state: 'detached' });
    expect(await seen(page)).toContain('al-sarraj-meets-akar-and-al-attiyah');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('range');
  });

  it('play through time, and hold the moment in the address when paused', async () => {
    const page = await open(`/${locale}/time-and-place?at=2020-01`);
    expect(await seen(page)).toContain('berlin-conference');
    expect(await seen(page)).not.toContain('signature-italy-gna');
    await page.getByRole('button', { name: say.play }).click();
    await page.waitForFunction(() => document.getElementById('stage')?.dataset.moment !== '2020-01');
    await page.getByRole('button', { name: say.pause }).click();
    await page.waitForURL((url) => /^2020-0[2-9]$/.test(url.searchParams.get('at') ?? ''));
  });

  it('are read without scripts', async () => {
    const page = await open(`/${locale}/time-and-place?at=2020-06`, { javaScriptEnabled: false });
    expect(await seen(page)).toContain('western-libya-retaken');
    expect(await page.locator('#place svg a').count()).toBeGreaterThan(8);
    expect(await page.getByRole('slider').count()).toBe(0);
  });

  it.each([
    ['?at=2020-06', 1440, 'dark'],
    ['?actor=turkey', 360, 'light'],
  ] as const)('have nothing that axe objects to: %s at %i, %s', async (query, width, colorScheme) => {
    const page = await open(`/${locale}/time-and-place${query}`, { viewport: { width, height: 900 }, colorScheme });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
