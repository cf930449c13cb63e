import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { reading } from './reading.ts';

const { open } = reading();
const accord = 'government-of-national-accord';
const italy = 'italy-gna-december-2020';

/** What the cells of the matrix say to who hears them, agreement by agreement. */
const cellsIn = (page: Page) =>
  page.locator('tbody tr').evaluateAll((rows) =>
    rows.flatMap((row) => {
      const agreement = row.querySelector('th a')?.getAttribute('href')?.split('/').at(-1);
      return [...row.querySelectorAll('a[data-cell]')].map((cell) => `${agreement}: ${cell.getAttribute('data-cell')?.split('~').at(-1)}`);
    }),
  );
const openCell = (page: Page, agreement: string, topic: string) => page.locator(`a[data-cell="${agreement}~${topic}"]`);
const passages = (page: Page) => page.locator('#opened q').allInnerTexts();

describe.each([
  {
    locale: 'en',
    topicField: 'Topic:',
    demining: 'demining and explosive ordnance',
    cell: 'demining and explosive ordnance: unnamed publisher',
    title: 'Italy – GNA agreement, December 2020: demining and explosive ordnance',
    shows: 'Shown:',
    single: 'only what rests on a single source',
  },
  {
    locale: 'ar',
    topicField: 'الموضوع:',
    demining: 'إزالة الألغام والذخائر',
    cell: 'إزالة الألغام والذخائر: مصدر بلا ناشر',
    title: 'اتفاق إيطاليا وحكومة الوفاق الوطني، ديسمبر 2020: إزالة الألغام والذخائر',
    shows: 'يظهر:',
    single: 'ما يقوم على مصدر واحد وحده',
  },
])('comparing agreements in $locale', ({ locale, topicField, demining, cell, title, shows, single }) => {
  test('which of them provide for demining, and in whose words', async () => {
    const page = await open(`/${locale}/compare?actor=${accord}`);
    await page.getByLabel(topicField).selectOption({ label: `\u2003${demining}` });
    await page.waitForURL(/topic=hazards\.demining/);
    await page.locator('tbody tr').nth(1).waitFor({ state: 'detached' });
    await expect.poll(() => cellsIn(page)).toContain(`${italy}: hazards.demining`);
    const link = openCell(page, italy, 'hazards.demining');
    await expect.poll(() => link.textContent()).toBe(cell);
    await link.click();
    await page.waitForURL(/cell=italy-gna-december-2020%7Ehazards\.demining/);
    await page.getByRole('heading', { level: 2, name: title }).waitFor();
    await expect.poll(() => passages(page)).toContain('الذخائر والألغام');
    await expect.poll(() => link.getAttribute('aria-current')).toBe('true');
  });

  test('for the coast guard, and for places in military academies', async () => {
    const page = await open(`/${locale}/compare?actor=${accord}`);
    const cells = await cellsIn(page);
    const on = (topic: string) => cells.filter((found) => found.endsWith(`: ${topic}`)).map((found) => found.split(':')[0]);
    expect(on('migration.coast-guard')).toEqual(['malta-turkey-gna-august-2020']);
    expect(on('training.academy-places')).toEqual(['qatar-turkey-gna-august-2020']);
  });

  test('which of Italy’s clauses rest on a single source', async () => {
    const page = await open(`/${locale}/compare?agreements=${italy}`);
    await page.getByLabel(shows).selectOption({ label: single });
    await page.waitForURL(/shows=single/);
    await page.locator(`a[data-cell="${italy}~medicine.military"]`).waitFor({ state: 'detached' });
    await expect
      .poll(() => cellsIn(page))
      .toEqual(
        ['institutions.equipping', 'migration.borders', 'hazards.demining', 'hazards.disaster-relief', 'hazards.health-emergencies'].map(
          (topic) => `${italy}: ${topic}`,
        ),
      );
  });

  test('a topic’s page tells which agreements provide for it, and leads to the comparison', async () => {
    const page = await open(`/${locale}/topics`);
    await page.getByRole('link', { name: demining, exact: true }).click();
    await page.waitForURL(`**/${locale}/topics/hazards.demining`);
    await page.getByRole('heading', { level: 1, name: demining }).waitFor();
    await expect
      .poll(() => page.locator('article[data-agreement]').evaluateAll((found) => found.map((one) => one.getAttribute('data-agreement'))))
      .toEqual([italy]);
    await expect.poll(() => page.locator('#provide q').allInnerTexts()).toContain('الذخائر والألغام');
    await expect.poll(() => page.locator(`a[href="/${locale}/compare?topic=hazards.demining"]`).count()).toBe(1);
  });

  test.each([
    `/${locale}/compare?actor=${accord}&cell=qatar-turkey-gna-august-2020~institutions.advisers`,
    `/${locale}/compare?view=list&add=turkey`,
    `/${locale}/topics/institutions`,
  ])('axe finds nothing on %s', async (path) => {
    const page = await open(path, { colorScheme: locale === 'en' ? 'dark' : 'light' });
    expect(await violations(page)).toEqual([]);
  });
});

describe('the matrix', () => {
  test('is walked with the arrow keys, opened with Enter and left with Tab', async () => {
    const page = await open(`/ar/compare?actor=${accord}`);
    const at = () => page.evaluate(() => document.activeElement?.getAttribute('data-cell'));
    await openCell(page, 'turkey-gna-security-and-military-november-2019', 'institutions.military-cooperation').focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => at()).toBe('turkey-gna-maritime-jurisdiction-november-2019~sea.jurisdiction');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => at()).toBe('qatar-turkey-gna-august-2020~training.academy-places');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => at()).toBe('qatar-turkey-gna-august-2020~training.education');
    await page.keyboard.press('Home');
    await expect.poll(() => at()).toBe('qatar-turkey-gna-august-2020~institutions.organising');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await page.locator('#opened h2').waitFor();
    await expect.poll(() => passages(page)).toContain('إرسال مستشارين عسكريين إلى ليبيا');
    await expect.poll(() => at()).toBe('qatar-turkey-gna-august-2020~institutions.advisers');
    await page.keyboard.press('Control+End');
    await expect.poll(() => at()).toBe(`${italy}~medicine.information`);
    await expect.poll(() => page.locator('tbody a[data-cell][tabindex="0"]').count()).toBe(1);
    await page.goBack();
    await page.locator('#opened').waitFor({ state: 'detached' });
    await expect.poll(() => page.locator('[aria-current="true"][data-cell]').count()).toBe(0);
  });

  test('is read without scripts: a cell is a link to the page with that cell open', async () => {
    const page = await open(`/en/compare?actor=${accord}`, { javaScriptEnabled: false });
    await openCell(page, italy, 'migration.irregular').click();
    await page.waitForURL(/#opened$/);
    await expect.poll(() => page.locator('#opened h2').innerText()).toBe('Italy – GNA agreement, December 2020: irregular migration');
    await expect.poll(() => page.locator('tbody tr[data-open] th a').getAttribute('href')).toBe(`/en/agreements/${italy}`);
  });

  test('is one agreement after the other on a narrow page, without anything to the side', async () => {
    const page = await open(`/ar/compare`, { viewport: { width: 360, height: 780 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await openCell(page, italy, 'hazards.demining').innerText()).toBe('إزالة الألغام والذخائر\nمصدر بلا ناشر');
    expect(await violations(page)).toEqual([]);
  });

  test('is taken along as a table of what it shows', async () => {
    const page = await open(`/en/compare?topic=hazards`);
    const address = await page.getByRole('link', { name: 'CSV', exact: true }).getAttribute('href');
    const answer = await page.request.get(new URL(address ?? '', page.url()).href);
    expect(answer.headers()['content-type']).toBe('text/csv; charset=utf-8');
    const lines = (await answer.text()).trimEnd().split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[1]).toContain('hazards.demining');
  });

  test('takes in an agreement that is found by name', async () => {
    const page = await open(`/en/compare?agreements=${italy}`);
    await page.getByText('one chosen agreement').click();
    await page.getByLabel('Find another by any name').fill('malta');
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    await page.getByRole('link', { name: 'Malta – Turkey – GNA agreement, August 2020' }).first().click();
    await page.waitForURL(/agreements=italy-gna-december-2020%2Cmalta-turkey-gna-august-2020/);
    await page.locator('tbody tr').nth(1).waitFor();
    await expect
      .poll(() => page.locator('tbody tr th a').evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-1))))
      .toEqual(['malta-turkey-gna-august-2020', italy]);
  });
});

test('a topic is found by its code however it is written, and nothing is there where there is none', async () => {
  const page = await open('/en/topics/Hazards.Demining');
  expect(new URL(page.url()).pathname).toBe('/en/topics/hazards.demining');
  const answer = await page.request.get(new URL('/en/topics/nothing', page.url()).href);
  expect(answer.status()).toBe(404);
});
