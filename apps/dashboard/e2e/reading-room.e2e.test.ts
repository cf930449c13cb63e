import { AxeBuilder } from '@axe-core/playwright';
import { createMithaqClient } from '@mithaq/client';
import { SuggestionId } from '@mithaq/domain';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { signedIn } from './editor.ts';
import { openList, reading } from './reading.ts';
import { shared } from './shared-register.ts';

const operator = () => createMithaqClient({ url: shared().apiUrl, token: shared().operatorToken });

describe('the reading room', () => {
  const { open: openPage } = reading();
  /** A page whose scripts have started, so that it hears keys. */
  const open = async (...asked: Parameters<typeof openPage>) => {
    const page = await openPage(...asked);
    await page.waitForSelector('[data-live="listening"]', { state: 'attached' });
    return page;
  };
  let editor: Awaited<ReturnType<typeof signedIn>>;
  beforeAll(async () => {
    editor = await signedIn();
  });

  it('keeps what is accepted, rejected and taken back by key', async () => {
    const slug = await imported('keys', 'Rome wrote to Malta. Rome wrote to Qatar.');
    const page = await open(`/en/sources/${slug}`, editor);
    await saysAfter(page, () => page.keyboard.press('a'), 'Accepted: Rome');
    await saysAfter(page, () => page.keyboard.press('x'), 'Rejected: Malta');
    await page.reload();
    await page.waitForSelector('[data-live="listening"]', { state: 'attached' });
    await expect.poll(() => standings(page)).toEqual(['accepted', 'rejected', 'open', 'open']);
    await saysAfter(page, () => page.keyboard.press('x'), 'Rejected: Rome');
    await saysAfter(page, () => page.keyboard.press('z'), 'Reopened: Rome');
    await page.reload();
    await expect.poll(() => standings(page)).toEqual(['accepted', 'rejected', 'open', 'open']);
  });

  it('an accepted mention is cited: its passage stands in the register', async () => {
    const slug = await imported('cited', 'The harbour office wrote to Tripoli on 4 December 2020.');
    const page = await open(`/ar/sources/${slug}`, editor);
    await saysAfter(page, () => page.click('button[aria-keyshortcuts="A"]'), 'قُبل: Tripoli');
    await page.waitForSelector('li[id^="passage-"]');
    await expect.poll(() => page.locator('li[id^="passage-"] q').allTextContents()).toEqual(['Tripoli']);
  });

  it('goes to the passage that the address names, and not back there when something is judged', async () => {
    const slug = await imported('addressed', 'Rome wrote to Tripoli. Rome wrote to Qatar.');
    await judgeFirst(slug);
    const { passages } = await operator().sources.get.query({ key: slug });
    const start = String(passages[0]?.start);
    const page = await open(`/en/sources/${slug}#p-${start}`, editor);
    const lit = () =>
      page
        .locator('[data-lit]')
        .first()
        .evaluate((words) => words.closest('[data-at]')?.getAttribute('data-at'));
    await expect.poll(lit).toBe(start);
    await saysAfter(page, () => page.keyboard.press('a'), 'Accepted: Tripoli');
    await expect.poll(() => page.locator('li[id^="passage-"]').count()).toBe(2);
    expect(await lit()).not.toBe(start);
  });

  it('draws the thread from words that are seen only, and not over the legend of the lines', async () => {
    const lines = Array.from({ length: 40 }, (_, line) => `On day ${line + 1} Rome wrote of the harbour.`);
    const page = await open(`/en/sources/${await imported('thread', lines.join('\n\n'))}`, editor);
    const thread = () => page.locator('[data-side] ~ svg').evaluate((drawn) => getComputedStyle(drawn).visibility);
    const scrollLitTo = (below: number) =>
      page.locator('[data-text]').evaluate((pane, distance) => {
        const [lit, legend] = [pane.querySelector('[data-lit]'), pane.lastElementChild];
        pane.scrollTop += (lit?.getBoundingClientRect().bottom ?? 0) - (legend?.getBoundingClientRect().top ?? 0) - distance;
      }, below);
    for (let step = 0; step < 20; step += 1) await page.keyboard.press('j');
    await expect.poll(thread).toBe('visible');
    await scrollLitTo(20);
    await expect.poll(thread).toBe('hidden');
    await scrollLitTo(-200);
    await expect.poll(thread).toBe('visible');
    await openList(page);
    await page.locator('li[data-suggestion]').nth(39).waitFor();
    await page.locator('[data-side]').evaluate((pane) => {
      const card = pane.querySelector('#suggestion-head')?.getBoundingClientRect().bottom ?? 0;
      pane.scrollTop += card - pane.getBoundingClientRect().top;
    });
    await expect.poll(thread).toBe('hidden');
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  it('shows without a reload what somebody else judged', async () => {
    const slug = await imported('elsewhere', 'Malta wrote to Italy.');
    const page = await open(`/en/sources/${slug}`, editor);
    await page.waitForSelector('[data-live="listening"]', { state: 'attached' });
    await judgeFirst(slug);
    await openList(page);
    await page.waitForSelector('li[data-standing="accepted"]', { state: 'attached' });
    expect(await standings(page)).toEqual(['accepted', 'open']);
  });

  it('says so when somebody judged it meanwhile, and shows their judgement', async () => {
    const slug = await imported('meanwhile', 'Qatar wrote to Rome.');
    const page = await open(`/ar/sources/${slug}`, editor);
    await page.route('**/trpc/changes.live**', (route) => route.abort());
    await page.reload();
    await judgeFirst(slug);
    await page.click('button[aria-keyshortcuts="X"]');
    await page.waitForSelector('[role=alert]:has-text("سبقك أحد إلى الحكم على «Qatar»")');
    await openList(page);
    await page.waitForSelector('li[data-standing="accepted"]', { state: 'attached' });
    await expect.poll(() => standings(page)).toEqual(['accepted', 'open']);
  });

  it('takes a judgement back that could not be saved', async () => {
    const slug = await imported('lost', 'Italy wrote to Malta.');
    const page = await open(`/en/sources/${slug}`, editor);
    await page.route('**/trpc/suggestions.judge**', (route) => route.abort());
    await page.keyboard.press('a');
    await page.waitForSelector('[role=alert]:has-text("The judgement of “Italy” was not saved: the server does not answer.")');
    await expect.poll(() => standings(page)).toEqual(['open', 'open']);
  });

  it.each(['ar', 'en'])('in %s has nothing that axe objects to, and fits into 360 pixels', async (locale) => {
    const page = await open(`/${locale}/sources/sample-border-training-protocol-ar`, editor);
    for (const theme of ['light', 'dark']) {
      await page.locator('header select').selectOption(theme);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 160)) }))).toEqual([]);
    }
    await page.setViewportSize({ width: 360, height: 800 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });
});

describe('a source whose text is not here', () => {
  const { open } = reading();

  it.each([
    ['ar', 'نص هذا المصدر غير مرفق هنا'],
    ['en', 'The text of this source is not attached here'],
  ])('in %s shows each of its passages by itself, with what it backs, and joins none', async (locale, says) => {
    const page = await open(`/${locale}/sources/sarraj-returns-from-italy`);
    expect(await page.locator('#absent').textContent()).toBe(says);
    const { passages } = await operator().sources.get.query({ key: 'sarraj-returns-from-italy' });
    const shown = await page.locator('[data-passage]:has(ul > li) q').allTextContents();
    expect(shown.toSorted()).toEqual(passages.map(({ exact }) => exact).toSorted());
    expect(await page.locator('article').count()).toBe(0);
  });

  it('goes to the passage that the address names, and lights it', async () => {
    const { passages } = await operator().sources.get.query({ key: 'sarraj-returns-from-italy' });
    const [last] = passages.toSorted((one, other) => other.start - one.start || other.end - one.end);
    const page = await open(`/en/sources/sarraj-returns-from-italy#p-${last?.start}`);
    const lit = page.locator(`[id="p-${last?.start}"]`);
    await lit.waitFor();
    expect(await lit.evaluate((passage) => passage.matches(':target') && passage.textContent)).toContain(last?.exact);
    expect(await lit.evaluate((passage) => passage.getBoundingClientRect().bottom <= innerHeight && scrollY > 0)).toBe(true);
  });
});

async function imported(name: string, text: string): Promise<string> {
  const { source } = await operator().sources.import.mutate({
    name: `${name}.txt`,
    content: { encoding: 'text', data: `A note named ${name}\n\n${text}` },
  });
  return source.slug;
}

async function judgeFirst(slug: string): Promise<void> {
  const [first] = (await operator().sources.get.query({ key: slug })).suggestions;
  if (first === undefined) throw new Error('nothing was suggested');
  await operator().suggestions.judge.mutate({ id: SuggestionId.parse(first.id), verdict: 'accepted', revision: first.revision });
}

async function saysAfter(page: Page, act: () => Promise<void>, words: string): Promise<void> {
  await act();
  await page.waitForSelector(`[role=status]:has-text("${words}")`);
}

/** How each suggestion stands, as the list of them says when it is open. */
async function standings(page: Page): Promise<(string | null)[]> {
  await openList(page);
  return page.locator('li[data-standing]').evaluateAll((all) => all.map((line) => line.getAttribute('data-standing')));
}
