import { createMithaqClient, type ImportResult } from '@mithaq/client';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { signedIn } from './editor.ts';
import { answerImports, dropFiles, seedFile } from './importing.ts';
import { openList, reading } from './reading.ts';
import { shared } from './shared-register.ts';

const operator = () => createMithaqClient({ url: shared().apiUrl, token: shared().operatorToken });
const absent = 'memoranda-with-several-countries';

/** What the server would answer where the text that it knew has other words at two of three places. */
async function mismatching(): Promise<ImportResult> {
  const [{ ref: source }, { ref: subject }] = await Promise.all([
    operator()
      .sources.get.query({ key: absent })
      .then(({ row }) => row),
    operator().agreements.get.query({ key: 'italy-gna-december-2020' }),
  ]);
  return {
    outcome: 'attached',
    source,
    file: { format: 'text', encoding: 'utf-8', found: [] },
    missing: [],
    suggestionCount: 0,
    citations: {
      checked: 3,
      exact: 1,
      mismatches: [
        { statement: 'one', subject, expected: 'وقّعت إيطاليا', found: 'وقعت ايطاليا', start: 0 },
        { statement: 'other', subject, expected: 'في روما', found: '', start: 40 },
      ],
    },
  };
}

/** Every notice that a page shows from here on. */
async function noticesOf(page: Page): Promise<() => Promise<string[]>> {
  const said = await page.evaluateHandle(() => {
    const all: string[] = [];
    const live = document.querySelector('[data-live]');
    const note = () => {
      const words = live?.querySelector('p')?.textContent;
      if (words && words !== all.at(-1)) all.push(words);
    };
    if (live) new MutationObserver(note).observe(live, { childList: true, subtree: true, characterData: true });
    return all;
  });
  return () => said.jsonValue();
}

describe('importing', () => {
  const { open: openPage } = reading();
  let editor: Awaited<ReturnType<typeof signedIn>>;
  const open = async (path: string) => {
    const page = await openPage(path, editor);
    await page.waitForSelector('[data-live="listening"]', { state: 'attached' });
    return page;
  };
  beforeAll(async () => {
    editor = await signedIn();
  });

  it('takes files that are dropped on the inbox, each with what became of it', async () => {
    const page = await open('/en/inbox');
    await dropFiles(page, [
      { name: 'quay.txt', text: 'A quay is mended\n\nMalta wrote to Qatar.' },
      { name: 'blank.txt', text: '' },
    ]);
    await page.waitForFunction(() => document.querySelectorAll('[data-import=done], [data-import=failed]').length === 2);
    expect(await page.locator('[data-import]:has-text("quay.txt")').innerText()).toContain(
      'A new source in the inbox. The reader found 2 suggestions.',
    );
    expect(await page.locator('[data-import]:has-text("blank.txt")').innerText()).toContain('An empty file; it was not sent.');
    await page.locator('tbody th:has-text("A quay is mended")').waitFor();
  });

  it('tells nobody of what they did themselves on this page, and still of what others do', async () => {
    const page = await open('/ar/inbox');
    const notices = await noticesOf(page);
    await dropFiles(page, [{ name: 'pier.txt', text: 'A pier is built\n\nItaly wrote to Malta.' }]);
    await page.locator('tbody th:has-text("A pier is built")').waitFor();
    await operator().sources.import.mutate({ name: 'mole.txt', content: { encoding: 'text', data: 'A mole is raised\n\nItaly wrote.' } });
    await page.waitForSelector('[data-live=changed] p');
    const said = await notices();
    expect(said).toHaveLength(1);
    expect(said[0]).not.toContain('سلمى');
  });

  it('attaches a text from the page of its source, checked to the letter', async ({ skip }) => {
    const { sha256, passages } = await operator().sources.get.query({ key: absent });
    const buffer = await seedFile(sha256);
    if (buffer === undefined) return skip('the real texts are not at hand');
    const page = await open(`/en/sources/${absent}`);
    expect(await page.locator('#absent').count()).toBe(1);
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.click('button:has-text("Choose files")')]);
    await chooser.setFiles([{ name: 'memoranda.txt', mimeType: 'text/plain', buffer }]);
    await page.locator('#absent').waitFor({ state: 'detached' });
    await page.locator('article[lang]').waitFor();
    const after = await operator().sources.get.query({ key: absent });
    expect([after.row.ref.attached, after.row.mismatchCount, after.text]).toEqual([true, 0, buffer.toString('utf8')]);
    await expect.poll(() => page.locator('li[id^="passage-"] > p > q').allTextContents()).toEqual(passages.map(({ exact }) => exact));
    await openList(page);
    await expect.poll(() => page.locator('li[data-standing]').count()).toBe(after.suggestions.length);
  });

  it.each([
    {
      locale: 'ar',
      says: 'عرفه السجل ببصمته. فُحصت 3 شواهد، طابق منها 1.',
      found: 'وفي النص لا شيء',
    },
    {
      locale: 'en',
      says: 'The register knew it by its digest. 3 passages checked, 1 exact.',
      found: 'and the text has nothing',
    },
  ])('tells in $locale where a text has other words than the register expected', async ({ locale, says, found }) => {
    const page = await open(`/${locale}/inbox`);
    const result = await mismatching();
    await answerImports(page, 'other-words.txt', result);
    await dropFiles(page, [{ name: 'other-words.txt', text: 'وقعت ايطاليا' }]);
    const report = page.locator('[data-import=done]');
    await report.waitFor();
    expect(await report.innerText()).toContain(says);
    const lines = report.locator('li');
    expect(await lines.locator('q').allTextContents()).toEqual(['وقّعت إيطاليا', 'وقعت ايطاليا', 'في روما']);
    expect(await lines.nth(1).innerText()).toContain(found);
    expect(await lines.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
      `/${locale}/agreements/italy-gna-december-2020`,
      `/${locale}/agreements/italy-gna-december-2020`,
    ]);
  });

  it.each([
    {
      locale: 'ar',
      text: 'يُرمّم رصيف\n\nكتبت مالطا إلى قطر يوم الأربعاء.',
      typed: '٨ فبراير ٢٠٢٣',
      read: '8 فبراير 2023',
      words: {
        text: 'لا يذكر النص: الكاتب.',
        wrong: 'ليس هذا عنوانًا على الشبكة',
        send: 'احفظه',
        paste: 'الصق نصًا',
        go: 'استورد النص',
        box: 'النص',
      },
    },
    {
      locale: 'en',
      text: 'A jetty is mended\n\nMalta wrote to Qatar on Wednesday.',
      typed: 'Feb 8, 2023',
      read: '8 February 2023',
      words: {
        text: 'The text does not say: its author.',
        wrong: 'This is no web address',
        send: 'Note it',
        paste: 'Paste a text',
        go: 'Import the text',
        box: 'Text',
      },
    },
  ])(
    'what a pasted text does not say is answered in $locale in words, and is not asked for again',
    async ({ locale, text, typed, read, words }) => {
      const page = await open(`/${locale}/inbox`);
      const button = (name: string) => page.getByRole('button', { name });
      await button(words.paste).first().click();
      await page.getByRole('textbox', { name: words.box, exact: true }).fill(text);
      await button(words.go).click();
      const card = page.locator('[data-import=done]').first();
      await card.waitFor();
      expect(await card.innerText()).toContain(words.text);
      await card.locator('[name=published]').fill(typed);
      await expect.poll(() => card.locator('form [aria-live]').innerText()).toContain(read);
      await card.locator('[name=publisher]').fill('Harbour News');
      await card.locator('[name=url]').fill('the web');
      await button(words.send).click();
      expect(await card.getByRole('alert').textContent()).toContain(words.wrong);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('url');
      await card.locator('[name=url]').fill('');
      await button(words.send).click();
      await card.locator('[data-said=published]').waitFor();
      expect(await card.locator('form input').evaluateAll((boxes) => boxes.map((box) => box.getAttribute('name')))).toEqual(['url']);
      await page.goto(new URL(`/${locale}`, page.url()).href);
      await page.goto(new URL(`/${locale}/inbox`, page.url()).href);
      await card.locator('[data-said=publisher]').waitFor();
      expect(await card.locator('[data-said=published]').innerText()).toContain(read);
      await card.locator('[name=url]').fill(`harbour.example/${locale}`);
      await button(words.send).click();
      await card.locator('[data-said=url]').waitFor();
      expect(await card.locator('[data-said=url]').innerText()).toContain(`https://harbour.example/${locale}`);
      expect(await card.locator('form').count()).toBe(0);
    },
  );
});
