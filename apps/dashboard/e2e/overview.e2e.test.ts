import { describe, expect, it } from 'vitest';
import { reading } from './reading.ts';

describe('the first page', () => {
  const { open } = reading();

  it.each([
    ['ar', /في السجل 7 اتفاقات.*23 بندًا.*تختلف المصادر في 10 مسائل/s],
    ['en', /The register holds 7 agreements with 23 clauses.*The sources differ on 10 points/s],
  ])('in %s says what the register holds, in sentences, and leads to it', async (locale, says) => {
    const page = await open(`/${locale}`);
    expect(await page.locator('main').innerText()).toMatch(says);
    expect(await page.locator('main').innerText()).not.toContain('#');
    for (const way of ['agreements', 'sources', 'disagreements', 'announced', 'topics', 'compare', 'time-and-place', 'network']) {
      expect([way, await page.locator(`main a[href="/${locale}/${way}"]`).count()]).not.toEqual([way, 0]);
    }
    expect(await page.locator('#differing li').count()).toBe(3);
    expect(await page.locator('#agreements tbody tr').count()).toBe(6);
  });

  it.each(['ar', 'en'])('in %s leads to what was announced and not done on 15 December 2020', async (locale) => {
    const page = await open(`/${locale}`);
    await page.locator('#announced a[href$="/announced"]').click();
    await page.waitForURL(`**/${locale}/announced`);
    await page.locator('#filter-asOf').fill('2020-12-15');
    await page.locator('form button[type=submit]').first().click();
    await page.waitForURL('**/announced?asOf=2020-12-15');
    const rows = async (due: string) => page.locator(`#${due} tbody tr`).count();
    await expect
      .poll(async () => [await rows('overdue'), await rows('due'), await rows('upcoming'), await rows('undated')])
      .toEqual([0, 2, 1, 4]);
    await expect.poll(() => page.locator('#upcoming').innerText()).toMatch(/2021/);
    const classes = () => page.locator('main section[id]').evaluateAll((found) => found.map(({ id }) => id));
    expect(await classes()).toEqual(['due', 'upcoming', 'undated']);
    await page.locator('main ul[aria-labelledby] a').click();
    await page.waitForURL('**/announced?asOf=2020-12-15&sort=-due');
    await expect.poll(classes).toEqual(['upcoming', 'due', 'undated']);
    await page.goBack();
    await page.locator('#filter-actor').fill('misrata-hospital');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/announced?asOf=2020-12-15&actor=misrata-hospital');
    await expect.poll(async () => [await rows('due'), await rows('upcoming'), await rows('undated')]).toEqual([0, 0, 1]);
  });

  it('reads whole without scripts', async () => {
    const page = await open('/en', { javaScriptEnabled: false });
    expect(await page.locator('#differing li').count()).toBe(3);
    expect(await page.locator('#announced li').count()).toBe(5);
  });
});
