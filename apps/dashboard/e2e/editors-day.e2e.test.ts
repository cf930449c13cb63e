import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { ownRegister } from './own-register.ts';
import { zipped } from './zipped.ts';

const words = {
  en: {
    folder: 'Choose a folder',
    leftOut: '2 files of the folder were left out',
    over: '3 of 8 done, 5 failed',
    damaged: 'is damaged, or not what it claims to be',
    again: '3 of 8 done, 5 failed',
    known: 'known already',
    held: 'Nearly the same text is here already',
    leaveOut: 'Leave it out',
    left: 'left out',
    mine: 'in your hands',
    aside: '2 sources were put aside.',
    putAside: 'Put aside',
    rejected: 'The doubtful suggestions of 1 source are rejected.',
    undone: 'Taken back for 1 source.',
    picture: 'What you pasted is a picture',
    begin: 'Where to begin',
    waits: /\d+ sources wait to be read/,
  },
  ar: {
    folder: 'اختر مجلدًا',
    leftOut: 'تُرك ملفان من المجلد',
    over: 'تمّ 3 من 8، وتعذّر 5',
    damaged: 'تالف',
    again: 'تمّ 3 من 8، وتعذّر 5',
    known: 'معروف',
    held: 'نص يكاد يكون نفسه هنا',
    leaveOut: 'اتركه',
    left: 'تُرك',
    mine: 'بيدك',
    aside: 'نُحّي مصدران جانبًا.',
    putAside: 'نحِّه جانبًا',
    rejected: 'رُفض المشكوك فيه في مصدر واحد.',
    undone: 'تُراجع عنه في مصدر واحد.',
    picture: 'ما لصقته صورة',
    begin: 'من أين تبدأ',
    waits: /(ينتظر|تنتظر) القراءة/,
  },
} as const;

type Locale = keyof typeof words;

/** What is imported and judged here would be counted by other tests: it is a register of its own. */
const own = ownRegister();
const { operator } = own;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mithaq-folder-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const open = (path: string, options = own.editor) => own.open(path, options);

/** An article long enough to be known again. */
const storyOf = (locale: Locale, place: string) =>
  `${newsOf(locale, place)}\n\n${Array.from({ length: 60 }, (_, at) => `${place}${locale}${at}`).join(' ')}`;

const newsOf = (locale: Locale, place: string) =>
  locale === 'ar'
    ? `خبر من ${place}\n\nقال وزير الدفاع حاتم منصور يوم الأربعاء إن ${place} توقّع مذكرة تفاهم مع مالطا في التدريب والإنقاذ البحري قريبًا.`
    : `News from ${place}\n\nThe minister Hatem Mansour said on Wednesday that ${place} signs a memorandum of understanding with Malta on training and sea rescue soon.`;

/** A folder as people have them: three articles, files that are not what they say, and what nobody wants read. */
async function folderOf(locale: Locale): Promise<string> {
  const at = join(folder, locale);
  await mkdir(join(at, 'deep'), { recursive: true });
  // Not even a line is in both languages: a text that is nearly here already would be asked about.
  const first = locale === 'ar' ? 'لصقة فيها \u202eقلب\u202c ومعها' : 'A paste with \u202eoverrides\u202c and';
  const bidi = `${first} <script>alert(1)</script> ${locale}\n\n${`word${locale} \u2067كلمة${locale}\u2069 `.repeat(locale === 'en' ? 50_000 : 100)}`;
  const bomb = zipped({ '[Content_Types].xml': Buffer.from('<Types/>'), 'word/document.xml': Buffer.alloc(200_000_000, ' ') });
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'one.txt': storyOf(locale, 'Gozo'),
    'deep/two.md': storyOf(locale, 'Sliema'),
    'three.txt': bidi,
    'forged.pdf': '%PDF-1.7 and nothing more',
    'forged.docx': 'PK\x03\x04 and nothing more',
    'bomb.docx': bomb,
    'empty.txt': '',
    'blank.txt': ' \n ',
    'photo.jpg': 'x',
    '.hidden.txt': 'hidden',
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(at, name), content);
  return at;
}

async function chooseFolder(page: Page, locale: Locale, at: string): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.click(`button:has-text("${words[locale].folder}")`)]);
  await chooser.setFiles(at);
}

const over = (page: Page, count: number) =>
  page.waitForFunction((all) => document.querySelectorAll('[data-import=done], [data-import=failed]').length === all, count, {
    timeout: 50_000,
  });

const lineOf = (page: Page, name: string) => page.locator(`[data-import]:has-text("${name}")`);
const summaryOf = (page: Page) => page.locator('#import [role=status]').first().innerText();

/** Pastes outside of any field, as Ctrl+V does. */
async function paste(page: Page, given: { readonly text?: string; readonly picture?: boolean }): Promise<void> {
  await page.evaluate(({ text, picture }) => {
    const data = new DataTransfer();
    if (text !== undefined) data.setData('text/plain', text);
    if (picture) data.items.add(new File(['x'], 'shot.png', { type: 'image/png' }));
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, given);
}

describe.each(['en', 'ar'] as const)('an editor’s day in %s', (locale) => {
  const said = words[locale];

  it('begins with what waits, in sentences whose numbers lead there', async () => {
    const page = await open(`/${locale}`);
    await page.locator('[data-says=waiting]').waitFor();
    expect(await page.locator('[data-says=waiting]').innerText()).toMatch(said.waits);
    expect(await page.locator('main').innerText()).not.toMatch(/[#{}]/);
    expect(await violations(page)).toEqual([]);
    const links = page.locator('main p a[href^="/"]');
    for (const href of await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))) {
      expect([href, (await page.request.get(`${own.url}${href}`)).status()]).toEqual([href, 200]);
    }
    await page.keyboard.press('n');
    await page.waitForURL(`**/${locale}/inbox#import`);
  });

  it('takes in a folder of good and bad files, each with what became of it, and the same folder twice imports nothing', async () => {
    const at = await folderOf(locale);
    const page = await open(`/${locale}/inbox`);
    await chooseFolder(page, locale, at);
    await over(page, 8);
    expect(await summaryOf(page)).toContain(said.over);
    expect(await page.locator('details summary', { hasText: said.leftOut }).count()).toBe(1);
    expect(await lineOf(page, 'forged.docx').innerText()).toContain(said.damaged);
    expect(await page.locator('[data-import=failed]').count()).toBe(5);
    expect(await page.locator('main script:has-text("alert(1)")').count()).toBe(0);
    const { total } = await operator().sources.list.query({ waiting: true });
    await chooseFolder(page, locale, at);
    await expect.poll(() => page.locator(`[data-import=done]:has-text("${said.known}")`).count()).toBe(3);
    expect((await operator().sources.list.query({ waiting: true })).total).toBe(total);
  });

  it('is asked about a text that is here already, by a paste anywhere; a picture is refused in words', async () => {
    const page = await open(`/${locale}/inbox`);
    await page.waitForSelector('[data-live="listening"]', { state: 'attached' });
    await paste(page, { picture: true });
    await page.locator('#import [role=alert]', { hasText: said.picture }).waitFor();
    await paste(page, { text: `${storyOf(locale, 'Gozo')} .` });
    await page.locator('#import form button[type=submit]').first().click();
    const held = page.locator('[data-import=held]');
    await held.waitFor();
    expect(await held.locator('a').getAttribute('href')).toMatch(/\/sources\/one/);
    await held.getByRole('button', { name: said.leaveOut }).click();
    await page.locator('[data-import=left-out]').waitFor();
    expect(await page.locator('[data-import=left-out]').innerText()).toContain(said.left);
  });

  it('gives, puts aside and rejects many at once from the keyboard, others see it live, and all of it is taken back', async () => {
    const page = await open(`/${locale}/inbox`);
    const other = await open(`/${locale}/inbox`);
    await Promise.all([page, other].map((one) => one.waitForSelector('[data-live="listening"]', { state: 'attached' })));
    await page.keyboard.press('j');
    await page.keyboard.press('m');
    await page.locator('tbody tr').first().locator('[data-hands=mine]').waitFor();
    await other.locator('tbody tr').first().locator('[data-hands=mine]').waitFor();
    expect(await other.locator('tbody tr').first().innerText()).toContain(said.mine);
    const rows = await page.locator('tbody tr').count();
    await page.keyboard.press('x');
    await page.keyboard.press('Shift+J');
    await expect.poll(() => page.locator('tr[data-chosen]').count()).toBe(2);
    await page.keyboard.press('e');
    await page.getByRole('button', { name: said.putAside }).last().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('[data-told=aside]', { hasText: said.aside }).waitFor();
    await expect.poll(() => other.locator('tbody tr').count()).toBe(rows - 2);
    await page.keyboard.press('z');
    await expect.poll(() => other.locator('tbody tr').count()).toBe(rows);
    await page.keyboard.press('Escape');
    await page.locator('tbody tr', { hasText: 'Gozo' }).last().locator('input[type=checkbox]').check();
    const before = (await operator().register.summary.query()).openSuggestions;
    await page.keyboard.press('r');
    await page.locator('input[name=below]').last().check();
    await page.locator('fieldset button').first().click();
    await page.locator('[data-told=reject]', { hasText: said.rejected }).waitFor();
    expect((await operator().register.summary.query()).openSuggestions).toBeLessThan(before ?? 0);
    await page.keyboard.press('z');
    await page.locator('[data-told=reject]', { hasText: said.undone }).waitFor();
    expect((await operator().register.summary.query()).openSuggestions).toBe(before);
  });

  it('fits into 360 pixels, and axe objects to nothing with rows chosen and asked about, in either theme', async () => {
    const page = await open(`/${locale}/inbox?judging=new`, { ...own.editor, viewport: { width: 360, height: 800 } });
    const check = async () => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      for (const theme of ['light', 'dark']) {
        await page.locator('header select').selectOption(theme);
        expect(await violations(page)).toEqual([]);
      }
    };
    await page.locator('tbody input[type=checkbox]').first().check();
    await check();
    await page.keyboard.press('e');
    await page.locator('fieldset button').first().waitFor();
    await check();
  });
});
