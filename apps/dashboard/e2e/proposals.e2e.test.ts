import { createMithaqClient } from '@mithaq/client';
import { ChangeSetId } from '@mithaq/domain';
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { signedIn } from './editor.ts';
import { reading } from './reading.ts';

const operator = () => createMithaqClient({ url: inject('apiUrl'), token: inject('operatorToken') });

/** Of a region and a year that the register knows nothing of. */
const text = 'وقّعت تشاد والنيجر بروتوكولًا لمكافحة التهريب في نيامي يوم 12 مارس 2019.';

describe('proposals', () => {
  const { open: openPage } = reading();
  let editor: Awaited<ReturnType<typeof signedIn>>;
  beforeAll(async () => {
    editor = await signedIn();
  });

  /** What is drafted in one test would be found by the next. */
  afterEach(async () => {
    const { rows } = await operator().changeSets.list.query({});
    for (const { id, revision } of rows) await operator().changeSets.discard.mutate({ id: ChangeSetId.parse(id), revision });
  });

  async function open(locale: string, name: string): Promise<Page> {
    const content = { encoding: 'text' as const, data: `${text}\n\nملاحظة ${name}` };
    const { source } = await operator().sources.import.mutate({ name: `${name}.txt`, content });
    const page = await openPage(`/${locale}/sources/${source.slug}`, editor);
    await page.waitForSelector('[data-live="listening"]', { state: 'attached' });
    await page.waitForSelector('#proposal-head');
    return page;
  }

  it('stand above the suggestions, with their parts and what accepting would draft', async () => {
    const page = await open('ar', 'parts');
    expect(await page.locator('#proposal-head').textContent()).toContain('تشاد والنيجر');
    expect(await page.locator('article[aria-labelledby="proposal-head"] li summary').count()).toBeGreaterThan(3);
    const side = await page.locator('[data-side]').evaluate((pane) => [...pane.querySelectorAll('h2')].map(({ id }) => id));
    expect(side.slice(0, 2)).toEqual(['proposals', 'judging']);
  });

  it('are accepted whole by key as drafts, and taken back by key', async () => {
    const page = await open('en', 'keys');
    await page.keyboard.press('p');
    await page.keyboard.press('a');
    await page.waitForSelector('[role=status]:has-text("Accepted as a draft: protocol between Chad and Niger")');
    await page.waitForSelector('button:has-text("Take back")');
    await expect.poll(async () => (await operator().changeSets.list.query({})).total).toBe(1);
    await page.keyboard.press('z');
    await page.waitForSelector('[role=status]:has-text("Taken back: protocol between Chad and Niger")');
    await page.waitForSelector('#proposal-head:has-text("Chad and Niger")');
    await page.waitForFunction(() => document.querySelectorAll('li[data-standing="accepted"]').length === 0);
  });

  it('are accepted without the parts that were dropped', async () => {
    const page = await open('en', 'dropped');
    await page.keyboard.press('p');
    const first = page.locator('article button[aria-pressed]').first();
    await page.keyboard.press('1');
    await expect.poll(() => first.getAttribute('aria-pressed')).toBe('false');
    await page.keyboard.press('1');
    await expect.poll(() => first.getAttribute('aria-pressed')).toBe('true');
    await page.click('article li:has(summary:has-text("Signature")) button[aria-pressed]');
    await page.click('button:has-text("Accept the rest")');
    await page.waitForSelector('[role=status]:has-text("Accepted as a draft")');
    const [set] = (await operator().changeSets.list.query({})).rows;
    const { drafts } = await operator().changeSets.get.query({ id: ChangeSetId.parse(set?.id) });
    const kinds = drafts.rows.map(({ subject }) => subject.kind);
    expect([kinds.includes('agreement'), kinds.includes('event')]).toEqual([true, false]);
  });

  it('say so where the server does not answer, and are drawn up when it does', async () => {
    const page = await open('ar', 'failing');
    await page.route('**/trpc/proposals.list**', (route) => route.abort());
    await page.reload();
    await page.waitForSelector('[role=alert]:has-text("الخادم لا يجيب")');
    await page.unroute('**/trpc/proposals.list**');
    await page.click('[role=alert] button');
    await page.waitForSelector('#proposal-head');
  });
});
