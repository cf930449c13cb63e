import type { Browser, Page } from 'playwright-core';
import { awake } from '../e2e/awake.ts';

/** Something that a reader does on a page, and how often. */
export interface Act {
  readonly name: string;
  readonly path: string;
  readonly times: number;
  readonly does: (page: Page, time: number) => Promise<void>;
}

/**
 * The longest of the interactions' times to the next paint, in milliseconds (the event timing API's `duration`, which counts in steps of
 * 8), with the processor slowed down as Lighthouse slows it.
 */
export async function respond(browser: Browser, base: string, act: Act): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(watch);
    await page.goto(`${base}${act.path}`, { waitUntil: 'load' });
    await awake(page);
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 3_000 })));
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    for (let time = 0; time < act.times; time += 1) {
      await act.does(page, time);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    }
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    return await page.evaluate(() => Math.max(0, ...(Reflect.get(globalThis, 'interactions') ?? [])));
  } finally {
    await context.close();
  }
}

function watch(): void {
  const interactions: number[] = [];
  Reflect.set(globalThis, 'interactions', interactions);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (Reflect.get(entry, 'interactionId') > 0) interactions.push(entry.duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
}
