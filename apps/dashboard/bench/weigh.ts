import type { Browser, BrowserContextOptions } from 'playwright-core';
import { awake } from '../e2e/awake.ts';

/** Bytes of a page as they came over the wire, compressed, without headers, by what they are. */
export interface Weight {
  readonly scripts: number;
  readonly styles: number;
  readonly fonts: number;
  readonly document: number;
  /** What the page was told in for React, which comes after it. */
  readonly data: number;
}

/** Opens a page in a new context (of somebody who is signed in, if `options` have it so), waits until it is awake and nothing more is asked for, and adds up what came. */
export async function weigh(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Weight> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'load' });
    await awake(page);
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 3_000 })));
    const parts = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .flatMap((entry) =>
          entry instanceof PerformanceResourceTiming ? [{ path: new URL(entry.name).pathname, bytes: entry.encodedBodySize }] : [],
        ),
    );
    const document = await page.evaluate(() => {
      const [entry] = performance.getEntriesByType('navigation');
      return entry instanceof PerformanceNavigationTiming ? entry.encodedBodySize : 0;
    });
    const sum = (kind: RegExp) => parts.filter(({ path }) => kind.test(path)).reduce((total, { bytes }) => total + bytes, 0);
    return { scripts: sum(/\.js$/), styles: sum(/\.css$/), fonts: sum(/\.woff2$/), document, data: sum(/^\/_page\//) };
  } finally {
    await context.close();
  }
}
