import { describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { reading } from './reading.ts';

const pages = [
  '',
  '/agreements',
  '/agreements/italy-gna-december-2020',
  '/actors',
  '/actors/government-of-national-accord',
  '/actors/salah-al-din-al-namroush',
  '/events',
  '/events/signature-italy-gna',
  '/disagreements',
  '/sources',
  '/sources/sarraj-returns-from-italy',
  '/inbox',
  '/inbox/learned',
  '/search?q=namroush',
  '/setup',
  '/sign-in',
  '/device',
  '/password',
  '/password?token=x',
  '/nowhere',
];

describe.each(['ar', 'en'])('every page in %s', (locale) => {
  const { open } = reading();

  it.each(pages)('%s has nothing that axe objects to, in either theme', async (path) => {
    const page = await open(`/${locale}${path}`);
    expect(await violations(page)).toEqual([]);
    await page.locator('header select').selectOption('dark');
    expect(await violations(page, (axe) => axe.withRules('color-contrast'))).toEqual([]);
  });

  it.each(pages)('%s fits into 360 pixels', async (path) => {
    const page = await open(`/${locale}${path}`, { viewport: { width: 360, height: 800 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });
});
