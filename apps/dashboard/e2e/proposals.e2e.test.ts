import { createMithaqClient } from '@mithaq/client';
import { ChangeSetId, EventId } from '@mithaq/domain';
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { article } from './article.ts';
import { signedIn } from './editor.ts';
import { openList, reading } from './reading.ts';
import { shared } from './shared-register.ts';

const operator = () => createMithaqClient({ url: shared().apiUrl, token: shared().operatorToken });

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

  async function open(locale: string, name: string, words = text): Promise<Page> {
    const content = { encoding: 'text' as const, data: `${words}\n\nملاحظة ${name}` };
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
    await openList(page);
    await page.waitForSelector('li[data-standing="open"]', { state: 'attached' });
    await page.waitForFunction(() => document.querySelectorAll('li[data-standing="accepted"]').length === 0);
  });

  const kindsIn = async (id: string) => {
    const { drafts } = await operator().changeSets.get.query({ id: ChangeSetId.parse(id), limit: 100 });
    return drafts.rows.map(({ subject }) => subject.kind);
  };

  it('are accepted without the parts that were dropped', async () => {
    const page = await open('en', 'dropped');
    await page.keyboard.press('p');
    const first = page.locator('article li > button[aria-pressed]').first();
    await page.keyboard.press('1');
    await expect.poll(() => first.getAttribute('aria-pressed')).toBe('false');
    await page.keyboard.press('1');
    await expect.poll(() => first.getAttribute('aria-pressed')).toBe('true');
    await page.click('article li:has(summary:has-text("Signature")) > button[aria-pressed]');
    await page.click('button:has-text("Accept the rest")');
    await page.waitForSelector('[role=status]:has-text("Accepted as a draft")');
    const [set] = (await operator().changeSets.list.query({})).rows;
    const { drafts } = await operator().changeSets.get.query({ id: ChangeSetId.parse(set?.id) });
    const kinds = drafts.rows.map(({ subject }) => subject.kind);
    expect([kinds.includes('agreement'), kinds.includes('event')]).toEqual([true, false]);
    // What was left out stands behind a fold, and no key leads there or accepts it by the way.
    await page.waitForSelector('[data-left-out]:not([open]) summary:has-text("Left out of what was accepted: 2 parts")');
    await page.waitForSelector('[data-proposals][aria-busy=false]');
    for (const key of ['a', 'p', 'a']) await page.keyboard.press(key);
    await page.click('[data-left-out] summary');
    await page.click('[data-left-out] button:has-text("1 event, 1 place"):has-text("Left out of Protocol between Chad and Niger")');
    expect(await page.locator('#proposal-head').textContent()).toContain('1 event');
    expect(await kindsIn(String(set?.id))).not.toContain('event');
    await page.click('button:has-text("Accept this, too")');
    await expect.poll(async () => kindsIn(String(set?.id))).toContain('event');
    expect((await operator().changeSets.list.query({})).total).toBe(1);
    await page.waitForSelector('[data-left-out]', { state: 'detached' });
  });

  it('are rid of what was left out at once when that is rejected, and nobody is led to its suggestions', async () => {
    const page = await open('ar', 'left');
    const waiting = async () => (await page.locator('[aria-labelledby=judging] .num').first().textContent()) ?? '';
    await page.click('article li:has(summary:has-text("توقيع")) > button[aria-pressed]');
    await page.waitForSelector('article li[data-dropped]');
    await page.click('button:has-text("اقبل الباقي")');
    await page.waitForSelector('[data-left-out]');
    const { suggestions } = await operator().sources.get.query({ key: page.url().split('/').at(-1)?.split('#')[0] ?? '' });
    const left = suggestions.filter(({ standing, value }) => standing === 'open' && value.kind === 'event').map(({ id }) => id);
    expect(left).toHaveLength(1);
    for (let step = 0; step < suggestions.length + 1; step += 1) {
      await page.keyboard.press('j');
      expect(await page.locator(`[data-mention="${left[0]}"][data-lit]`).count()).toBe(0);
    }
    const before = await waiting();
    await page.click('[data-left-out] summary');
    await page.click('[data-left-out] li > button');
    await page.keyboard.press('x');
    await page.waitForSelector('[data-left-out]', { state: 'detached' });
    expect(await waiting()).toBe(before);
  });

  it('keep what is left out in its place, struck through, with all that goes with it, and count what remains', async () => {
    const page = await open('ar', 'struck', article);
    const card = page.locator('article[aria-labelledby=proposal-head]');
    expect(await page.locator('#proposal-head').textContent()).toContain('4 بنود');
    await card.locator('li > button[aria-pressed]').first().click();
    await expect.poll(() => page.locator('#proposal-head').textContent()).toContain('3 بنود');
    const rows = card.locator('ul > li');
    const all = await rows.count();
    const main = rows.first();
    await main.locator('summary').click();
    const value = main.locator('dd:has-text("حننا ولد سيدي")').first();
    const person = rows.filter({ has: page.locator('summary:has-text("حننا ولد سيدي")') });
    const placed = async () => (await value.boundingBox())?.y;
    const [before, made] = [await placed(), await willMake(page)];
    await value.locator('button').click();
    await expect.poll(() => value.getAttribute('data-dropped')).toBe('true');
    await expect.poll(() => person.getAttribute('data-dropped')).toBe('true');
    expect(await person.textContent()).toContain('يُستبعد معه');
    expect([await placed(), await rows.count()]).toEqual([before, all]);
    await expect.poll(() => willMake(page)).not.toBe(made);
    await value.locator('button:has-text("أعدها")').click();
    await expect.poll(() => person.getAttribute('data-dropped')).toBe(null);
    await expect.poll(() => willMake(page)).toBe(made);
  });

  it('stay put off on this device until they are judged or taken up again; one record alone is just accepted', async () => {
    const page = await open('en', 'later', article);
    const head = (of = page) => of.locator('#proposal-head').textContent();
    const first = await head();
    await page.keyboard.press('p');
    await page.keyboard.press('l');
    await expect.poll(() => head()).not.toBe(first);
    const next = await head();
    const again = await page.context().newPage();
    await again.goto(page.url());
    await again.waitForSelector('#proposal-head');
    await expect.poll(() => head(again)).toBe(next);
    const late = again.locator('[data-proposals] li button:has-text("put off")');
    expect(await late.textContent()).toContain(first?.trim());
    await page.keyboard.press('z');
    await expect.poll(() => head()).toBe(first);
    await page.reload();
    await page.waitForSelector('#proposal-head');
    await expect.poll(() => head()).toBe(first);
    await page.click('[data-proposals] li button:has-text("Nouadhibou")');
    await page.getByRole('button', { name: 'Accept', exact: true }).first().waitFor();
    expect(await page.locator('article button:has-text("Accept whole")').count()).toBe(0);
  });

  it('show what is judged with them at once as judged, and as it was where no server answers', async () => {
    const page = await open('ar', 'at-once');
    const standings = () => page.locator('li[data-standing]').evaluateAll((all) => all.map((line) => line.getAttribute('data-standing')));
    await openList(page);
    await page.waitForSelector('li[data-standing]');
    const before = await standings();
    expect(before.filter((standing) => standing !== 'open')).toEqual([]);
    const asked: (() => Promise<void>)[] = [];
    await page.route(/proposals\.(accept|reject)/, (route) => void asked.push(() => route.abort()));
    for (const [key, verdict] of [
      ['a', 'accepted'],
      ['x', 'rejected'],
    ] as const) {
      await page.keyboard.press('p');
      await page.keyboard.press(key);
      await page.waitForSelector(`li[data-standing="${verdict}"]`);
      const agreement = page.locator(`li[data-standing="${verdict}"]:has-text("بروتوكول")`);
      expect(await agreement.count()).toBe(1);
      const id = await agreement.getAttribute('data-suggestion');
      expect(await page.locator(`[data-mention="${id}"]`).count()).toBe(verdict === 'accepted' ? 1 : 0);
      await expect.poll(() => asked.length).toBe(1);
      await asked.pop()?.();
      await page.waitForSelector('[role=alert]:has-text("الخادم لا يجيب")');
      await expect.poll(standings).toEqual(before);
      await page.waitForSelector('[data-proposals][aria-busy=false]');
    }
  });

  it('are judged by a key that is pressed while they are drawn up anew, once they are', async () => {
    const second = 'ووقّعت السودان وإثيوبيا اتفاقًا لتدريب الطلبة العسكريين في الخرطوم يوم 14 مايو 2018.';
    const page = await open('en', 'early', `${text}\n\n${second}`);
    let answer = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route(
      (url) => url.pathname.includes('proposals.list'),
      async (route) => {
        await held;
        await route.continue();
      },
    );
    await page.keyboard.press('p');
    await page.keyboard.press('a');
    await page.waitForSelector('[role=status]:has-text("Accepted as a draft: protocol between Chad and Niger")');
    await page.keyboard.press('p');
    await page.waitForSelector('#proposal-head:has-text("Sudan and Ethiopia")');
    await page.keyboard.press('a');
    answer();
    await page.waitForSelector('[role=status]:has-text("Accepted as a draft: agreement between Sudan and Ethiopia")');
  });

  it('are turned to from their titles on, and every title begins as a sentence', async () => {
    const page = await open('en', 'turned', article);
    const folded = page.locator('[data-proposals] > ol > li > button > span:first-child').first();
    expect(await folded.evaluate((title) => getComputedStyle(title, '::first-letter').textTransform)).toBe('uppercase');
    const seen = () =>
      page.evaluate(() => {
        const [head, pane] = ['#proposal-head', '[data-side]'].map((one) => document.querySelector(one)?.getBoundingClientRect());
        if (head === undefined || pane === undefined) throw new Error('nothing is open');
        return [head.top >= pane.top, head.bottom <= pane.bottom];
      });
    const count = await page.locator('[data-proposals] > ol > li').count();
    expect(count).toBeGreaterThan(3);
    await page.keyboard.press('j');
    for (let step = 0; step < count; step += 1) {
      await page.keyboard.press('p');
      await expect.poll(seen).toEqual([true, true]);
    }
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  it('are corrected before they are accepted: a value is left out, and what is missing is given from the codes', async () => {
    const page = await open('en', 'corrected');
    await page.keyboard.press('p');
    const event = page.locator('article li:has(summary:has-text("Signature"))');
    await event.locator('summary').click();
    await event.locator('dt:has-text("Type") + dd').getByRole('button', { name: 'leave out' }).click();
    await event.locator('dt:has-text("Type") + dd').getByRole('button', { name: 'put back' }).waitFor();
    await page.getByRole('combobox', { name: /Type/ }).selectOption('ratification');
    await page.locator('article button:has-text("Take it back")').waitFor();
    await page.click('button:has-text("Accept the rest")');
    await page.waitForSelector('[role=status]:has-text("Accepted as a draft")');
    const [set] = (await operator().changeSets.list.query({})).rows;
    const { drafts } = await operator().changeSets.get.query({ id: ChangeSetId.parse(set?.id), limit: 100 });
    const signed = drafts.rows.find(({ subject }) => subject.kind === 'event')?.subject.id ?? '';
    const { data } = await operator().drafts.get.query({ subject: EventId.parse(signed) });
    expect(data).toMatchObject({ type: 'ratification' });
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

/** What accepting the proposal that is open would draft, in words. */
function willMake(page: Page): Promise<string | null> {
  return page.locator('article[aria-labelledby=proposal-head] > p:has-text("إن قبلت")').textContent();
}
