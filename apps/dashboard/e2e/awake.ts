import type { Page } from 'playwright-core';

/** Until React answers for what is drawn: a key that is pressed before is lost. */
export async function awake(page: Page): Promise<void> {
  await page.waitForFunction(() => Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__react')));
}
