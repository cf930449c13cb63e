import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
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

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(page: Page, chosen = (axe: AxeBuilder) => axe.withTags(levels)) {
  // No page of ours holds a frame: that they are looked at from a page of their own would only cost time.
  expect(page.frames()).toHaveLength(1);
  const { violations: found } = await chosen(new AxeBuilder({ page }).setLegacyMode()).analyze();
  return found.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 160)) }));
}
