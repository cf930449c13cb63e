import { createMithaqClient } from '@mithaq/client';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { article } from './article.ts';
import { signedIn } from './editor.ts';
import { openList, reading } from './reading.ts';
import { shared } from './shared-register.ts';

const filler = Array.from({ length: 14 }, (_, line) => `On day ${line + 1} Rome wrote of the harbour, its ships and its long quays.`).join(
  '\n\n',
);
const words = {
  ar: { accepted: 'قُبل: Rome', reopened: 'أُعيد فتحه: Rome' },
  en: { accepted: 'Accepted: Rome', reopened: 'Reopened: Rome' },
} as const;

const { open: openPage } = reading();

describe.each(['ar', 'en'] as const)('the reading room on a phone in %s', (locale) => {
  const { open } = reading();
  let page: Page;
  beforeAll(async () => {
    const { source } = await createMithaqClient({ url: shared().apiUrl, token: shared().operatorToken }).sources.import.mutate({
      name: `phone-${locale}.txt`,
      content: { encoding: 'text', data: `A note for a phone, ${locale}\n\n${filler}` },
    });
    const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
    page = await open(`/${locale}/sources/${source.slug}`, { ...(await signedIn()), ...phone });
    await page.waitForSelector('[data-live="listening"]', { state: 'attached' });
  });

  it('shows at least four lines of the text above the panel on arrival, and the facts of the source when asked', async () => {
    const { lines, share } = await page.evaluate(() => {
      const panel = document.querySelector('section[aria-labelledby="judging"]')?.getBoundingClientRect();
      const words = document.createRange();
      words.selectNodeContents(document.querySelector('article[lang]') ?? document.body);
      const seen = [...words.getClientRects()].filter(({ bottom, width }) => width > 1 && bottom <= (panel?.top ?? 0));
      const paragraphs = seen.map(({ bottom }) => Math.round(bottom / 20));
      return { lines: new Set(paragraphs).size, share: (panel?.height ?? innerHeight) / innerHeight };
    });
    expect(lines).toBeGreaterThanOrEqual(4);
    expect(share).toBeLessThanOrEqual(0.45);
    const facts = page.locator('[data-about] dl');
    expect(await facts.isVisible()).toBe(false);
    await page.locator('[data-about] > summary').tap();
    expect(await facts.isVisible()).toBe(true);
    await page.locator('[data-about] > summary').tap();
  });

  it('accepts by tapping: the mark changes, the next one is seen above the panel', async () => {
    const accepted = await page.locator('[data-lit]').first().getAttribute('data-at');
    expect(await underline(page, accepted)).toBe('rgb(168, 110, 0)');
    await page.locator('button[aria-keyshortcuts="A"]').tap();
    await page.waitForSelector(`[role=status]:has-text("${words[locale].accepted}")`);
    await expect.poll(() => underline(page, accepted)).toBe('rgb(67, 73, 89)');
    await expect.poll(() => page.locator('[data-lit]').first().getAttribute('data-at')).not.toBe(accepted);
    await expect.poll(() => litIsSeenAbovePanel(page)).toBe(true);
  });

  it('takes the judgement back by tapping', async () => {
    await page.locator('button[aria-keyshortcuts="Z"]').tap();
    await page.waitForSelector(`[role=status]:has-text("${words[locale].reopened}")`);
    await openList(page);
    await expect.poll(() => page.locator('li[data-standing="open"]').count()).toBe(await page.locator('li[data-standing]').count());
    await openList(page, false);
    await expect.poll(() => litIsSeenAbovePanel(page)).toBe(true);
  });

  it('goes on and back by tapping, each mention seen above the panel', async () => {
    for (let step = 0; step < 9; step += 1) await page.locator('button[aria-keyshortcuts="J"]').tap();
    await page.waitForFunction(() => scrollY > 0);
    await expect.poll(() => litIsSeenAbovePanel(page)).toBe(true);
    await page.locator('button[aria-keyshortcuts="K"]').tap();
    await expect.poll(() => litIsSeenAbovePanel(page)).toBe(true);
  });

  it('tells the reason when asked, and has room for a finger on every control', async () => {
    const reason = page.locator('#suggestion-why');
    expect(await reason.isVisible()).toBe(false);
    await page.locator('button[aria-controls="suggestion-why"]').tap();
    await expect.poll(() => reason.isVisible()).toBe(true);
    await page.locator('button[aria-controls="suggestion-why"]').tap();
    const controls = await page.locator('section[aria-labelledby="judging"] :is(button, summary):visible').all();
    const sizes = await Promise.all(controls.map((control) => control.boundingBox()));
    expect(sizes.length).toBeGreaterThan(5);
    for (const size of sizes) expect([size?.width, size?.height].every((length) => length !== undefined && length >= 44)).toBe(true);
  });

  it('covers nothing at the end of the page, and has the passages after the text', async () => {
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const { panel, passages, text, footer } = await edges(page);
    expect(text.bottom).toBeLessThanOrEqual(passages.top);
    expect(passages.bottom).toBeLessThanOrEqual(panel.top);
    expect(panel.bottom).toBeLessThanOrEqual(footer.top);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });
});

/** The colour of the line under the mention that is innermost at a place of the text. */
function underline(page: Page, at: string | null): Promise<string> {
  return page
    .locator(`[data-mention][data-at="${at}"]`)
    .last()
    .evaluate((mention) => getComputedStyle(mention).textDecorationColor);
}

it('stays with the proposals on a phone while somebody is at them', async () => {
  const data = `${article}\n\n${filler}`;
  const { source } = await createMithaqClient({ url: shared().apiUrl, token: shared().operatorToken }).sources.import.mutate({
    name: 'phone-proposals.txt',
    content: { encoding: 'text', data },
  });
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
  const page = await openPage(`/ar/sources/${source.slug}`, { ...(await signedIn()), ...phone });
  await page.waitForSelector('[data-live="listening"]', { state: 'attached' });
  await page.waitForSelector('#proposal-head');
  const textEnds = () => page.locator('article[lang]').evaluate((text) => text.getBoundingClientRect().bottom);
  const headIsSeen = () =>
    page.locator('#proposal-head').evaluate((head) => {
      const { top, bottom } = head.getBoundingClientRect();
      const panel = document.querySelector('section[aria-labelledby="judging"]')?.getBoundingClientRect();
      return top >= 0 && bottom <= (panel?.top ?? 0);
    });
  // Of the text no more is seen than its end: what the proposals tell of stands far above.
  const stays = async () => {
    await twoFrames(page);
    expect(await textEnds()).toBeLessThan(200);
  };
  await page.locator('#proposal-head').evaluate((head) => head.scrollIntoView());
  await page.locator('article li summary').nth(6).tap();
  await stays();
  const first = await page.locator('#proposal-head').textContent();
  await page.locator('[data-proposals] > ol > li > button').nth(1).tap();
  await expect.poll(() => page.locator('#proposal-head').textContent()).not.toBe(first);
  await expect.poll(headIsSeen).toBe(true);
  await stays();
  await page.locator('article button:has-text("أجّل")').tap();
  await expect.poll(headIsSeen).toBe(true);
  await stays();
  await page.locator('article button:has-text("ارفض")').tap();
  await page.waitForSelector('[role=status]:has-text("رُفض")', { state: 'attached' });
  await page.waitForSelector('[data-proposals][aria-busy=false]');
  await stays();
});

function twoFrames(page: Page): Promise<void> {
  return page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));
}

function litIsSeenAbovePanel(page: Page): Promise<boolean> {
  return page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        // Two frames: the text scrolls in the first.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            const lit = document.querySelector('[data-lit]')?.getBoundingClientRect();
            const panel = document.querySelector('section[aria-labelledby="judging"]')?.getBoundingClientRect();
            resolve(lit !== undefined && panel !== undefined && lit.top >= 0 && lit.bottom <= panel.top && panel.bottom <= innerHeight);
          }),
        );
      }),
  );
}

function edges(page: Page) {
  return page.evaluate(() => {
    const of = (selector: string) => {
      const box = document.querySelector(selector)?.getBoundingClientRect();
      return { top: box?.top ?? Number.NaN, bottom: box?.bottom ?? Number.NaN };
    };
    return {
      panel: of('section[aria-labelledby="judging"]'),
      passages: of('section[aria-labelledby="passages"]'),
      text: of('article'),
      footer: of('footer'),
    };
  });
}
