import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { reading } from './reading.ts';

const agreement = 'main tbody tr:has(a[href$="/agreements/italy-gna-december-2020"])';
const elections = 'main tr:has(a[href$="/events/libyan-elections-of-december-2021"])';

/** What a rule of style comes to for the mark of a row's date, which is drawn and says nothing in words. */
const markOf = (page: Page, row: string, property: 'background-color' | 'print-color-adjust') =>
  page
    .locator(`${row} span[aria-hidden] > i`)
    .first()
    .evaluate((mark, name) => getComputedStyle(mark).getPropertyValue(name), property);

describe('what is drawn', () => {
  const { open } = reading();

  it('keeps its fill on paper, in black on white, also for who reads in the dark', async () => {
    const page = await open('/en/agreements');
    await page.locator('header select').selectOption('dark');
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.emulateMedia({ media: 'print' });
    const colourOf = (selector: string, name: string) =>
      page.locator(selector).evaluate((part, of) => getComputedStyle(part).getPropertyValue(of), name);
    expect([await colourOf('html', 'background-color'), await colourOf('main h1', 'color')]).toEqual([
      'rgb(255, 255, 255)',
      'rgb(0, 0, 0)',
    ]);
    expect(await markOf(page, agreement, 'print-color-adjust')).toBe('exact');
    expect(await markOf(page, agreement, 'background-color')).toBe('rgb(0, 0, 0)');
  });

  it('tells a day that was from one that is planned in the reader’s own colours, too', async () => {
    const page = await open('/en/agreements', { forcedColors: 'active', colorScheme: 'light' });
    expect(await markOf(page, agreement, 'background-color')).toBe('rgb(0, 0, 0)');
    const events = await open('/en/events?modality=planned', { forcedColors: 'active', colorScheme: 'light' });
    expect(await markOf(events, elections, 'background-color')).toBe('rgba(0, 0, 0, 0)');
  });
});
