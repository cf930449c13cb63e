import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { signedIn } from './editor.ts';
import { reading } from './reading.ts';

interface Given {
  readonly name: string;
  readonly text: string;
}

/** Chooses files by their button. */
async function choose(page: Page, button: string, files: readonly Given[]): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.click(`button:has-text("${button}")`)]);
  await chooser.setFiles(files.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })));
}

const over = (page: Page, count: number) =>
  page.waitForFunction((all) => document.querySelectorAll('[data-import=done], [data-import=failed]').length === all, count);

/** A file's line, as it reads. */
const lineOf = (page: Page, name: string) => page.locator(`[data-import]:has-text("${name}")`).innerText();

const wire = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ');

describe('many files', () => {
  const { open: openPage } = reading();
  let editor: Awaited<ReturnType<typeof signedIn>>;
  const open = async (path: string, options: typeof editor) => {
    const page = await openPage(path, options);
    await page.waitForSelector('[data-live="listening"]', { state: 'attached' });
    return page;
  };
  beforeAll(async () => {
    editor = await signedIn();
  });

  it('are queued and told of one by one: what is new, what is a copy of what and how much of it, what is known, what failed and why', async () => {
    const page = await open('/en/inbox', editor);
    await choose(page, 'Choose files', [{ name: 'wire.txt', text: `A wire on a lighthouse\n\n${wire}` }]);
    await over(page, 1);
    expect(await lineOf(page, 'wire.txt')).toMatch(/new[\s\S]*A new source in the inbox\.[\s\S]*The text does not say: its author\./);
    await choose(page, 'Choose files', [
      { name: 'wire-again.txt', text: `Lighthouse\n\n${wire} and a closing line` },
      { name: 'wire-known.txt', text: `A wire on a lighthouse\n\n${wire}` },
      { name: 'blank.txt', text: ' \n' },
      { name: 'old.doc', text: 'x' },
    ]);
    await over(page, 3);
    const held = page.locator('[data-import=held]');
    expect(await held.innerText()).toMatch(
      /Nearly the same text is here already: A wire on a lighthouse, \d+% of the words\. Nothing was imported yet\./,
    );
    await held.getByRole('button', { name: 'Import it as a copy' }).click();
    await over(page, 4);
    expect(await lineOf(page, 'wire-again.txt')).toMatch(/Linked as a copy of A wire on a lighthouse: \d+% of the words are the same\./);
    expect(await lineOf(page, 'wire-known.txt')).toContain('known already');
    expect(await lineOf(page, 'blank.txt')).toContain('The file “blank.txt” has no text in it');
    expect(await page.locator('[role=status]:has-text("What was imported")').innerText()).toContain('2 of 4 done, 2 failed');
    expect(await page.locator('[data-import]').first().getAttribute('data-import')).toBe('failed');
    expect(await page.locator('button:has-text("failed again")').count()).toBe(0);
    await page.locator('[data-import]:has-text("wire-again.txt") >> text=A wire on a lighthouse').click();
    await page.waitForURL(/\/en\/sources\//);
  });

  it('are still told of by whoever left the page and comes back, or loads it anew, until the list is cleared', async () => {
    const page = await open('/ar/inbox', editor);
    await choose(page, 'اختر ملفات', [
      { name: 'buoy.txt', text: 'A buoy is moored\n\nMalta wrote to Qatar.' },
      { name: 'void.txt', text: ' ' },
    ]);
    await page.locator('header a[href="/ar/agreements"]').first().click();
    await page.waitForURL(/agreements/);
    await page.locator('header a[href="/ar/inbox"]').first().click();
    await over(page, 2);
    await page.reload();
    await over(page, 2);
    await expect.poll(() => lineOf(page, 'void.txt')).toContain('الملف «void.txt» لا نص فيه');
    await page.click('button:has-text("امسح القائمة")');
    await page.reload();
    await page.locator('button:has-text("اختر ملفات")').waitFor();
    await expect.poll(() => page.locator('[data-import]').count()).toBe(0);
  });

  it('are caught up with after the connection was lost', async () => {
    const page = await open('/en/inbox', editor);
    await page.route('**/trpc/imports.progress**', (route) => route.abort());
    await choose(page, 'Choose files', [{ name: 'groyne.txt', text: 'A groyne is laid\n\nItaly wrote to Malta.' }]);
    await page.locator('text=No answer from the server just now').waitFor();
    expect(await page.locator('[data-import=waiting]').count()).toBe(1);
    await page.unroute('**/trpc/imports.progress**');
    await over(page, 1);
    expect(await lineOf(page, 'groyne.txt')).toContain('A new source in the inbox.');
  });

  it('that did not reach the server are tried again', async () => {
    const page = await open('/en/inbox', editor);
    await page.route('**/trpc/imports.queue**', (route) => route.abort());
    await choose(page, 'Choose files', [
      { name: 'weir.txt', text: 'A weir is raised\n\nItaly wrote to Qatar.' },
      { name: 'nothing.txt', text: '' },
    ]);
    await over(page, 2);
    expect(await lineOf(page, 'weir.txt')).toContain('The server does not answer; it was not imported.');
    await page.unroute('**/trpc/imports.queue**');
    await page.click('button:has-text("Try the one that failed again")');
    await page.locator('[data-import=done]:has-text("weir.txt")').waitFor();
    await expect.poll(() => page.locator('[data-import=failed]').allInnerTexts()).toHaveLength(1);
  });

  it.each(['ar', 'en'])('fit into 360 pixels in %s, and axe objects to nothing in either theme, under way and done', async (locale) => {
    const page = await open(`/${locale}/inbox`, { ...editor, viewport: { width: 360, height: 800 } });
    const check = async () => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      for (const theme of ['light', 'dark']) {
        await page.locator('header select').selectOption(theme);
        expect(await violations(page)).toEqual([]);
      }
    };
    await page.route('**/trpc/imports.progress**', (route) => route.abort());
    await choose(page, locale === 'ar' ? 'اختر ملفات' : 'Choose files', [
      { name: `a-long-name-that-nobody-would-give-to-a-file-of-theirs-${locale}.txt`, text: `A jetty ${locale}\n\n${wire} ${locale}` },
      { name: 'blank.txt', text: ' ' },
    ]);
    await page.locator('[role=progressbar]').waitFor();
    await check();
    await page.unroute('**/trpc/imports.progress**');
    await page.locator('[data-import=held]').waitFor();
    await check();
  });
});
