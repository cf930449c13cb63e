import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { awake } from './awake.ts';
import { signedIn } from './editor.ts';
import { reading } from './reading.ts';

const places = [
  '',
  '/agreements',
  '/agreements/italy-gna-december-2020',
  '/actors/italy',
  '/events/signature-italy-gna',
  '/sources/sarraj-returns-from-italy',
  '/topics/training',
  '/compare?actor=italy',
  '/network?actor=italy',
  '/time-and-place',
  '/search?q=Italy',
];

/** What is refused of a page that is loaded anew, while something is done on it; and whether its own styles reached it. */
async function refused(page: Page, act: () => Promise<unknown> = async () => {}) {
  const told: string[] = [];
  page.on('console', (message) => void (message.type() === 'error' && told.push(message.text())));
  page.on('pageerror', (fault) => void told.push(String(fault)));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      console.error(`refused: ${effectiveDirective} ${blockedURI}`),
    );
  });
  await page.reload();
  await awake(page);
  await act();
  const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  return { told, isStyled: paper !== 'rgba(0, 0, 0, 0)' && paper !== 'rgb(255, 255, 255)' };
}

describe('the content security policy', () => {
  const { open } = reading();
  const nothing = { told: [], isStyled: true };

  it.each(places)('refuses nothing that %s brings along, in either language', async (path) => {
    for (const locale of ['ar', 'en']) expect(await refused(await open(`/${locale}${path}`))).toEqual(nothing);
  });

  it('refuses nothing of the palette, nor of the dialog that cites', async () => {
    const page = await open('/en/agreements/italy-gna-december-2020');
    const use = async () => {
      await page.keyboard.press('Control+KeyK');
      await page.keyboard.type('namroush');
      await page.waitForSelector('[role="dialog"] [role="option"] mark');
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => document.querySelector('[role="dialog"]') === null);
      await page.keyboard.press('KeyY');
      await page.waitForSelector('dialog[open], [role="dialog"]');
    };
    expect(await refused(page, use)).toEqual(nothing);
  });

  it.each(['/sources/sarraj-returns-from-italy', '/edit/libya-ceasefire-october-2020', '/edit/new/actor', '/inbox', '/review'])(
    'refuses nothing of what editors use on %s',
    async (path) => {
      expect(await refused(await open(`/ar${path}`, await signedIn()))).toEqual(nothing);
    },
  );
});
