import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { reading } from './reading.ts';
import { shared } from './shared-register.ts';

const url = shared().dashboardUrl;

/** What each row of the page's table is about, by its name in addresses. */
async function slugs(page: Page): Promise<string[]> {
  const links = await page.locator('main tbody th a').evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  return links.map((href) => href.slice(href.lastIndexOf('/') + 1));
}

const gna = 'government-of-national-accord';
const since = [
  'italy-gna-december-2020',
  'libya-ceasefire-october-2020',
  'malta-turkey-gna-august-2020',
  'qatar-turkey-gna-august-2020',
  'turkey-gna-maritime-jurisdiction-november-2019',
  'turkey-gna-security-and-military-november-2019',
];

describe('lists', () => {
  const { open } = reading();

  it.each([
    ['ar', 'الوفاق الوطني', 'حكومة الوفاق الوطني'],
    ['en', 'national accord', 'Government of National Accord'],
  ])('in %s tell what the GNA agreed since November 2019, with whom, and lead to who signed', async (locale, typed, called) => {
    const page = await open(`/${locale}/agreements`);
    await page.locator('#filter-actor').pressSequentially(typed);
    await page.getByRole('option', { name: called, exact: true }).click();
    await page.waitForURL(`**/${locale}/agreements?actor=${gna}`);
    await page.locator('#filter-from').fill('2019-11-01');
    await page.locator('form button[type=submit]').first().click();
    await page.waitForURL(`**/${locale}/agreements?actor=${gna}&from=2019-11-01`);
    await expect
      .poll(() => page.locator('[data-lift]').evaluateAll((links) => links.map((link) => link.getAttribute('data-lift'))))
      .toEqual(['actor', 'from']);
    await expect.poll(() => slugs(page)).toEqual(since);
    const [row] = await page.locator('main tbody tr').all();
    await expect.poll(() => row?.locator(`a[href="/${locale}/actors/italy"]`).count()).toBe(1);
    await page.locator(`main tbody th a[href$="${since[0]}"]`).click();
    await page.waitForURL(`**/agreements/${since[0]}`);
    await expect.poll(() => page.locator(`main a[href="/${locale}/actors/salah-al-din-al-namroush"]`).count()).toBeGreaterThan(0);
  });

  it('keep their filters when they are sorted, and turn round at the second time', async () => {
    const page = await open(`/en/agreements?actor=${gna}&from=2019-11-01`);
    const head = (name: string) => page.getByRole('columnheader', { name });
    expect(await head('Date and status').getAttribute('aria-sort')).toBe('descending');
    await head('Agreement').getByRole('link').click();
    await page.waitForURL(`**/agreements?actor=${gna}&from=2019-11-01&sort=name`);
    await expect.poll(() => head('Agreement').getAttribute('aria-sort')).toBe('ascending');
    await expect.poll(() => slugs(page)).toEqual([since[1], since[0], since[2], since[3], since[4], since[5]]);
    await head('Agreement').getByRole('link').click();
    await page.waitForURL(`**/agreements?actor=${gna}&from=2019-11-01&sort=-name`);
    await expect.poll(() => slugs(page)).toEqual([since[5], since[4], since[3], since[2], since[0], since[1]]);
  });

  it('lead page by page, there and back, and the language switch keeps page, order and filters', async () => {
    const page = await open('/en/events?modality=occurred&limit=25');
    const first = await slugsOfEvents(page);
    await page.locator('a[rel=next]').click();
    await page.waitForURL(/cursor=/);
    await expect.poll(() => slugsOfEvents(page)).not.toEqual(first);
    const second = await slugsOfEvents(page);
    expect(second.filter((slug) => first.includes(slug))).toEqual([]);
    const address = new URL(page.url());
    await page.getByRole('link', { name: 'العربية' }).click();
    await page.waitForURL(`**/ar/events${address.search}`);
    await expect.poll(() => slugsOfEvents(page)).toEqual(second);
    await page.locator('a[rel=prev]').click();
    await page.waitForURL('**/ar/events?modality=occurred&limit=25');
    await expect.poll(() => slugsOfEvents(page)).toEqual(first);
  });

  it.each(['ar', 'en'])('in %s are downloaded as they are shown: the same rows, no more', async (locale) => {
    const page = await open(`/${locale}/agreements?actor=${gna}&from=2019-11-01&sort=name`);
    await page.locator('details summary', { hasText: /Download|نزّل/ }).click();
    const href = await page.locator('a[href^="/exports/agreements.csv?"]').getAttribute('href');
    const text = await (await fetch(`${url}${href}`)).text();
    const [heads = '', ...lines] = text.trimEnd().split('\r\n');
    expect(heads.split(',')[0]).toBe(locale === 'ar' ? 'الاتفاق' : 'Agreement');
    const downloaded = lines.map((line) => line.slice(line.lastIndexOf(',') + 1));
    expect(downloaded.toSorted()).toEqual((await slugs(page)).toSorted());
  });

  it.each(['ar', 'en'])('in %s: who provides for a topic, by party, the other way round, and as a file', async (locale) => {
    const page = await open(`/${locale}/topics/institutions`);
    const listed = () => page.locator('[data-agreement]').evaluateAll((found) => found.map((one) => one.getAttribute('data-agreement')));
    const turkish = ['malta-turkey-gna-august-2020', 'qatar-turkey-gna-august-2020', 'turkey-gna-security-and-military-november-2019'];
    expect(await listed()).toEqual(['italy-gna-december-2020', ...turkish]);
    await page.locator('#filter-actor').fill('turkey');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/topics/institutions?actor=turkey');
    await expect.poll(listed).toEqual(turkish);
    await page.locator('#provide ul[aria-labelledby] a').click();
    await page.waitForURL('**/topics/institutions?actor=turkey&sort=date');
    await expect.poll(listed).toEqual(turkish.toReversed());
    const href = await page.locator('#provide a[href^="/exports/agreements.csv?"]').getAttribute('href');
    expect(href).toBe(`/exports/agreements.csv?actor=turkey&topic=institutions&in=${locale}`);
    expect((await (await fetch(`${url}${href}`)).text()).trimEnd().split('\r\n')).toHaveLength(4);
    await page.locator('[data-lift=actor]').click();
    await expect.poll(listed).toEqual([...turkish.toReversed(), 'italy-gna-december-2020']);
  });

  it('of a topic that nothing fits say so, and keep the topic’s own page', async () => {
    const page = await open('/en/topics/institutions?actor=wifaq', { javaScriptEnabled: false });
    expect(await page.locator('#provide').innerText()).toContain('The register has no name “wifaq”.');
    expect(await page.locator('h1').innerText()).toBe('Institutions and equipment');
    expect(await page.locator('#beside tbody tr').count()).toBeGreaterThan(5);
    await page.locator(`#provide a[href="/en/topics/institutions?actor=${gna}"]`).click();
    await expect.poll(() => page.locator('[data-agreement]').count()).toBe(4);
  });

  it('offer every format that the server gives out', async () => {
    const formats = { agreements: 6, actors: 5, events: 6, sources: 8, disagreements: 4, announced: 6 };
    for (const [list, many] of Object.entries(formats)) {
      const page = await open(`/en/${list}`);
      const hrefs = await page.locator('a[href^="/exports/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      const answers: [string | null, number][] = [];
      // One after the other: the server makes few downloads at a time.
      for (const href of hrefs) answers.push([href, (await fetch(`${url}${href}`, { method: 'HEAD' })).status]);
      expect(answers).toEqual(hrefs.map((href) => [href, 200]));
      expect(hrefs).toHaveLength(many);
    }
  });

  it('say of words that name nobody whom they may mean', async () => {
    const page = await open('/en/agreements?actor=wifaq', { javaScriptEnabled: false });
    expect(await page.locator('main').innerText()).toContain('The register has no name “wifaq”.');
    await page.locator(`main a[href="/en/agreements?actor=${gna}"]`).click();
    await expect.poll(() => slugs(page)).toEqual(since);
  });

  it('work without scripts: filter, order, lift', async () => {
    const page = await open('/ar/agreements', { javaScriptEnabled: false });
    await page.locator('#filter-topic').selectOption('hazards.demining');
    await page.locator('form button[type=submit]').first().click();
    await expect.poll(() => slugs(page)).toEqual(['italy-gna-december-2020']);
    await page.locator('[data-lift=topic]').click();
    await expect.poll(() => slugs(page)).toHaveLength(7);
    await page.getByRole('columnheader', { name: 'ما فيه' }).getByRole('link').click();
    await expect.poll(async () => (await slugs(page)).slice(0, 2)).toEqual(['italy-gna-december-2020', 'qatar-turkey-gna-august-2020']);
  });

  it.each(['/ar/agreements?actor=italy', '/en/actors?kind=state', '/ar/events?type=meeting', '/en/agreements?topic=nothing'])(
    '%s has nothing that axe objects to, and fits into 360 pixels',
    async (path) => {
      const page = await open(path);
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 800 });
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    },
  );
});

async function slugsOfEvents(page: Page): Promise<string[]> {
  const links = await page
    .locator('main tbody a[href*="/events/"]')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  return links.map((href) => href.slice(href.lastIndexOf('/') + 1));
}
