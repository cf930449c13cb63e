import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { accepted } from './accepted.ts';
import { violations } from './axe.ts';
import { ownRegister } from './own-register.ts';

const words = {
  en: {
    comment: 'Comment',
    whole: 'Comment: the record as a whole',
    write: 'A comment on: the record as a whole',
    send: 'Say',
    oneOpen: '1 open comment: the record as a whole',
    reply: 'Reply',
    replying: 'A reply',
    settle: 'Settled',
    withdraw: 'Take back',
    withdrawn: 'This comment was taken back.',
    settledBy: 'settled by سلمى',
    waiting: 'A colleague mentions you in 1 comment you have not read.',
    unread: '1 unread',
    read: 'I have read it',
    nothing: 'nothing unread',
    here: 'سلمى reads this, too',
    lost: 'No answer. What you wrote is still here: send it again.',
  },
  ar: {
    comment: 'علّق',
    whole: 'علّق: السجل كله',
    write: 'تعليق على: السجل كله',
    send: 'أرسل',
    oneOpen: 'تعليق مفتوح واحد: السجل كله',
    reply: 'ردّ',
    replying: 'رد',
    settle: 'عُدّه محسومًا',
    withdraw: 'اسحبه',
    withdrawn: 'سُحب هذا التعليق.',
    settledBy: 'سوّاه سلمى',
    waiting: 'ذُكرت في تعليق لم تقرأه.',
    unread: 'واحد لم تقرأه',
    read: 'قرأته',
    nothing: 'قرأته كله',
    here: 'معك على هذه الصفحة: سلمى',
    lost: 'لا جواب. ما كتبته باقٍ هنا: أرسله مرة أخرى.',
  },
} as const;

const hostile = '<img src=x onerror="document.title=\'owned\'"> \u202etxet desrever\u202c';

const own = ownRegister();
const { operator, open } = own;

const listening = (page: Page) => page.waitForSelector('[data-live=listening], [data-live=changed]', { state: 'attached' });

/** A page says that it is there as soon as it is; who comes after that is told. */
const saidSheIsHere = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('presence.stay')));

/** What is said about the first record of a change set as a whole. */
const wholeOf = (page: Page) => page.locator('[data-comments=whole]').first();

describe.each([
  ['en', 'Chad and Gabon signed a memorandum of understanding on training in Libreville on 3 May 2018.', 'Omar'],
  ['ar', 'وقّعت النيجر ومالي بروتوكولًا لمكافحة التهريب في باماكو يوم 5 مايو 2016.', 'عمر'],
] as const)('two editors in %s', (locale, text, name) => {
  const said = words[locale];
  let id: string;
  let omar: Awaited<ReturnType<typeof own.newPerson>>;
  beforeAll(async () => {
    id = (await accepted(operator(), text)).changeSet;
    omar = await own.newPerson({ name, email: `omar-${locale}@desk.example`, role: 'reviewer' });
  });

  it('talk about what one of them drafted: each sees at once what the other says, and what is hostile in it is words', async () => {
    const hers = await open(`/${locale}/review/${id}`, own.editor);
    await saidSheIsHere(hers);
    const his = await open(`/${locale}/review/${id}`, omar.browser);
    await Promise.all([listening(hers), listening(his)]);
    await expect.poll(() => his.locator('[data-others="1"]').textContent()).toBe(said.here);

    await hers.getByRole('button', { name: said.whole }).first().click();
    const field = hers.getByRole('textbox', { name: said.write });
    await field.fill(`${hostile} @`);
    await field.press('End');
    await hers.getByRole('option', { name, exact: true }).waitFor();
    await field.pressSequentially(name.slice(0, 2).toLowerCase());
    await field.press('Enter');
    await expect.poll(() => field.inputValue()).toBe(`${hostile} @${name} `);
    await field.press('Control+Enter');
    await expect.poll(() => field.inputValue()).toBe('');

    await wholeOf(his).getByText('<img').waitFor();
    expect(await his.getByRole('button', { name: said.oneOpen }).getAttribute('aria-expanded')).toBe('true');
    expect(await wholeOf(his).locator('img').count()).toBe(0);
    expect(
      await wholeOf(his)
        .locator('strong', { hasText: `@${name}` })
        .count(),
    ).toBe(1);
    expect(await his.title()).not.toBe('owned');

    await wholeOf(his).getByRole('button', { name: said.reply, exact: true }).click();
    await his.getByRole('textbox', { name: said.replying }).fill('OK');
    await his.getByRole('textbox', { name: said.replying }).press('Control+Enter');
    await wholeOf(hers).getByText('OK', { exact: true }).waitFor();
    expect(await violations(hers)).toEqual([]);

    await wholeOf(hers).getByRole('button', { name: said.withdraw, exact: true }).click();
    await wholeOf(his).getByText(said.withdrawn).waitFor();
    await wholeOf(hers).getByRole('button', { name: said.settle, exact: true }).click();
    await wholeOf(his).getByText(said.settledBy).waitFor();
  });

  it('keep what they wrote when it could not be sent, also over a reload, and say it once when it can', async () => {
    const page = await open(`/${locale}/review/${id}`, own.editor);
    await listening(page);
    // One that has not asked yet what was said is not awake either.
    const toggle = page.locator('[data-comments][data-there]:not([data-comments=whole]) button').first();
    await toggle.click();
    const field = page.locator('[data-comments]:not([data-comments=whole]) textarea').first();
    await page.route('**/trpc/comments.add', (route) => route.abort());
    await field.fill('Kept');
    await field.press('Control+Enter');
    await page.getByText(said.lost).waitFor();
    await page.unroute('**/trpc/comments.add');
    await page.reload();
    await listening(page);
    await toggle.click();
    await expect.poll(() => field.inputValue()).toBe('Kept');
    await field.press('Control+Enter');
    await expect.poll(() => field.inputValue()).toBe('');
    await expect.poll(() => page.getByText('Kept', { exact: true }).count()).toBe(1);
  });

  it('are told who mentions them, on the first page and live where it waits, until they have read it', async () => {
    const { rows } = await operator().agreements.list.query({ limit: 1 });
    const subject = rows[0]?.ref.id ?? '';
    const page = await open(`/${locale}/mentions`, omar.browser);
    await listening(page);
    await operator().comments.add.mutate({ subject, property: 'instrument', text: `@${omar.id}: ${hostile}` });
    await page.getByText('<img').waitFor();
    await expect.poll(() => page.getByText(said.unread, { exact: true }).count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);

    const home = await open(`/${locale}`, omar.browser);
    await home.getByRole('link', { name: said.waiting }).click();
    await home.waitForURL(`**/${locale}/mentions`);
    await home.getByRole('button', { name: said.read, exact: true }).click();
    await expect.poll(() => home.getByText(said.nothing, { exact: true }).count()).toBe(1);
  });
});
