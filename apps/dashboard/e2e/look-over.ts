import type { BrowserContext } from 'playwright-core';
import { expect } from 'vitest';
import { violations } from './axe.ts';
import { likeThePicture } from './pictures.ts';

interface Page {
  /** Its address, with its language. */
  readonly url: string;
  /** Of its picture. */
  readonly picture: string;
  /** What axe looks for; everything unless given. */
  readonly rules?: string[] | undefined;
  /** Whether its answer is meant to be a refusal, of which the browser complains. */
  readonly isRefused?: boolean;
}

/** Holds a page to axe, to its width, to a silent console, and to the picture that is kept of it. */
export async function lookOver(context: BrowserContext, { url, picture, rules, isRefused = false }: Page): Promise<void> {
  const page = await context.newPage();
  try {
    const complaints: string[] = [];
    page.on('console', (message) => void (message.type() === 'error' && !isRefused && complaints.push(message.text())));
    page.on('pageerror', (fault) => void complaints.push(String(fault)));
    await page.goto(url);
    await page.waitForFunction(() => document.querySelector('[data-waiting], [data-proposals=waiting]') === null);
    expect(await violations(page, rules && ((axe) => axe.withRules(rules)))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    expect(complaints).toEqual([]);
    expect(await likeThePicture(page, picture)).toBe('alike');
  } finally {
    // A page that stays open holds a connection for live changes, of which a browser has six.
    await page.close();
  }
}
