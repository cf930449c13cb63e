import type { Page } from 'playwright-core';

/** Until the page answers: a key that is pressed before is lost. */
export async function awake(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const isDrawnByReact = Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__react'));
    return isDrawnByReact && !document.body.hasAttribute('data-asleep');
  });
}
