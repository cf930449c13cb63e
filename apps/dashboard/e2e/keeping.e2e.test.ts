import { createMithaqClient } from '@mithaq/client';
import { EventId } from '@mithaq/domain';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { awake } from './awake.ts';
import { violations } from './axe.ts';
import { ownRegister } from './own-register.ts';

const words = {
  en: {
    mine: 'mine',
    theirs: 'theirs',
    keepIt: 'Keep it so',
    takenUp: 'Taken up from this device',
    tryNow: 'Try now',
    nothing: 'is on the server',
  },
  ar: {
    mine: 'ما كتبته',
    theirs: 'ما حفظوه',
    keepIt: 'احفظه هكذا',
    takenUp: 'استُعيد من هذا الجهاز',
    tryNow: 'حاول الآن',
    nothing: 'محفوظ على الخادم',
  },
} as const;

/** What is drafted here would be counted by other tests, and the server is killed: it is a register of its own. */
const own = ownRegister();
let token: string;
beforeAll(() => {
  token = own.server.operatorToken;
});

let invited: ReturnType<typeof own.newPerson> | undefined;
/** A second editor, invited when first asked for. */
async function mona(): Promise<BrowserContextOptions> {
  invited ??= own.newPerson({ email: 'mona@desk.example', name: 'Mona', role: 'editor' });
  return (await invited).browser;
}

const operator = () => createMithaqClient({ url: own.server.apiUrl, token, tries: 1 });
const open = (path: string, options = own.editor) => own.open(path, options);
const editOf = (locale: string, id: string) => `/${locale}/edit/${id}`;

/** The box of a value of the record, by where it stands. */
const box = (page: Page, path: string) => page.locator(`#at-${path}`);
/** Where the record is said to be: the first news of the page is of the record itself. */
const standing = (page: Page) => page.locator('[data-standing]').first().getAttribute('data-standing');
const stands = (page: Page, where: string) => expect.poll(() => standing(page)).toBe(where);

/** What is drafted of an event now: its words, and who tells of it. */
async function drafted(id: string): Promise<Readonly<Record<string, unknown>>> {
  const { data } = await operator().drafts.get.query({ subject: EventId.parse(id) });
  return data;
}

async function labelOf(id: string, language: string): Promise<unknown> {
  const { label } = await drafted(id);
  return Object(label)[language];
}

/** The cookies of somebody who is signed in elsewhere. */
async function cookiesOf(options: BrowserContextOptions) {
  const page = await own.open('/en', options);
  return page.context().cookies();
}

let used = 0;
/** An event that no test has used yet. */
async function anEvent(): Promise<string> {
  const { rows } = await operator().events.list.query({ limit: 50 });
  const row = rows[used];
  used += 1;
  if (row === undefined) throw new RangeError('too few events');
  return row.ref.id;
}

/** Another tab of the same browser. */
async function tabOf(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${own.url}${path}`);
  await awake(page);
  return page;
}

/** All that the device keeps, as the disk has it. */
function heldOnDevice(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('mithaq-keeping');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('held').objectStore('held').getAll();
          all.onsuccess = () => resolve(JSON.stringify(all.result));
          opening.result.close();
        };
      }),
  );
}

describe.each(['en', 'ar'] as const)('what is typed, in %s', (locale) => {
  const said = words[locale];
  const other = locale === 'en' ? 'ar' : 'en';

  it('goes together where two editors change different fields, and is chosen field by field where they change the same', async () => {
    const id = await anEvent();
    const page = await open(editOf(locale, id));
    const theirs = await open(editOf(locale, id), await mona());
    await page.context().setOffline(true);
    await box(page, 'modality').selectOption('denied');
    await stands(page, 'here-only');
    await box(theirs, `label-${other}`).fill('Mona changes this');
    await stands(theirs, 'kept');
    await page.context().setOffline(false);
    await stands(page, 'kept');
    expect(await drafted(id)).toMatchObject({ modality: 'denied', label: { [other]: 'Mona changes this' } });
    await expect.poll(() => box(page, `label-${other}`).inputValue()).toBe('Mona changes this');

    await page.context().setOffline(true);
    await box(page, `label-${locale}`).fill('Salma writes the same words otherwise');
    await stands(page, 'here-only');
    await box(theirs, `label-${locale}`).fill('Mona writes the same words');
    await stands(theirs, 'kept');
    await page.context().setOffline(false);
    await stands(page, 'conflict');
    expect(await labelOf(id, locale)).toBe('Mona writes the same words');
    const clash = page.locator('[data-clash=label]');
    expect(await clash.innerText()).toContain('Salma writes the same words otherwise');
    expect(await clash.innerText()).toContain('Mona writes the same words');
    await expect.poll(() => clash.locator('..').innerText()).toContain('Mona');
    expect(await violations(page)).toEqual([]);

    // Whoever leaves in the middle finds everything as it was.
    const again = await tabOf(page.context(), editOf(locale, id));
    await page.close();
    await stands(again, 'conflict');
    await again.getByRole('radio', { name: said.theirs, exact: true }).focus();
    await again.keyboard.press('Space');
    await again.getByRole('button', { name: said.keepIt }).press('Enter');
    await stands(again, 'kept');
    expect(await box(again, `label-${locale}`).inputValue()).toBe('Mona writes the same words');
    const unsaved = await tabOf(again.context(), `/${locale}/unsaved`);
    await expect.poll(() => unsaved.locator('main').innerText()).toContain('Salma writes the same words otherwise');
  });

  it('is kept on the device while there is no network, and goes to the server once there is', async () => {
    const id = await anEvent();
    const page = await open(editOf(locale, id));
    await page.context().setOffline(true);
    await box(page, `label-${locale}`).fill('typed without any network');
    await stands(page, 'here-only');
    await page.close({ runBeforeUnload: false });
    await page.context().setOffline(false);
    const again = await tabOf(page.context(), `/${locale}/unsaved`);
    await stands(again, 'kept');
    expect(await labelOf(id, locale)).toBe('typed without any network');
    await again.reload();
    await expect.poll(() => again.locator('main').innerText()).toContain(said.nothing);
    expect(await violations(again)).toEqual([]);
  });

  it('is taken up again after a tab crashed, and can be set aside for what the server has', async () => {
    const id = await anEvent();
    const page = await open(editOf(locale, id));
    const before = await box(page, `label-${locale}`).inputValue();
    await page.route('**/trpc/drafts.save**', (route) => route.abort());
    await box(page, `label-${locale}`).fill('typed just before the crash');
    await expect.poll(() => heldOnDevice(page)).toContain('typed just before the crash');
    const context = page.context();
    await page.close({ runBeforeUnload: false });
    const again = await tabOf(context, editOf(locale, id));
    await expect.poll(() => again.locator('[data-standing]').first().innerText()).toContain(said.takenUp);
    expect(await box(again, `label-${locale}`).inputValue()).toBe('typed just before the crash');
    await stands(again, 'kept');
    expect(await labelOf(id, locale)).toBe('typed just before the crash');
    await again.locator('[data-standing]').first().getByRole('button').last().click();
    expect(await box(again, `label-${locale}`).inputValue()).toBe(before);
    await expect.poll(() => labelOf(id, locale)).toBe(before);
  });

  it('loses nothing where the server is killed while it saves', async () => {
    const id = await anEvent();
    const page = await open(editOf(locale, id));
    await box(page, `label-${locale}`).fill('kept before the server dies');
    await stands(page, 'kept');
    const sending = page.waitForRequest('**/trpc/drafts.save**');
    await box(page, `label-${locale}`).fill('sent as the server dies');
    await sending;
    await own.server.kill();
    await box(page, `label-${locale}`).fill('typed while the server is dead');
    await stands(page, 'here-only');
    expect(await page.getByRole('button', { name: said.tryNow }).count()).toBe(1);
    token = await own.server.startAgain();
    await stands(page, 'kept');
    expect(await labelOf(id, locale)).toBe('typed while the server is dead');
  }, 90_000);

  it('is shown to whoever typed it and to nobody else on the same machine', async () => {
    const id = await anEvent();
    const page = await open(editOf(locale, id));
    const context = page.context();
    await page.route('**/trpc/drafts.save**', (route) => route.abort());
    await box(page, `label-${locale}`).fill('for the eyes of Salma');
    await stands(page, 'here-only');
    const cookies = await context.cookies();
    await context.clearCookies();
    await context.addCookies(await cookiesOf(await mona()));
    await page.unroute('**/trpc/drafts.save**');
    await page.getByRole('button', { name: said.tryNow }).click();
    await expect.poll(() => page.locator('[data-standing]').first().innerText()).toContain('سلمى');
    const hers = await tabOf(context, editOf(locale, id));
    expect(await box(hers, `label-${locale}`).inputValue()).not.toBe('for the eyes of Salma');
    await hers.goto(`${own.url}/${locale}/unsaved`);
    await expect.poll(() => hers.locator('main').innerText()).toContain(said.nothing);
    await context.clearCookies();
    await context.addCookies(cookies);
    await page.getByRole('button', { name: said.tryNow }).click();
    await stands(page, 'kept');
    const [last] = (await operator().records.history.query({ id: EventId.parse(id), limit: 1 })).rows;
    expect(last?.by).toBe('سلمى');
  });
});

describe.each(['en', 'ar'] as const)('the history of a record, in %s', (locale) => {
  it('compares any two revisions, and makes an earlier one a draft that can be given up', async () => {
    const id = await anEvent();
    const { record, revision: published } = await operator().records.get.query({ kind: 'event', key: id });
    if (record.record !== 'event') throw new RangeError('no event');
    const label = (words: string) => ({ ...record, label: { ...record.label, [locale]: words } });
    const first = await operator().drafts.save.mutate({ record: label('the committee meets in spring'), from: published });
    const second = await operator().drafts.save.mutate({ record: label('the committee meets in autumn'), from: first.revision });
    const page = await open(`/${locale}/history/${id}`);
    await page.locator(`tr[data-revision="${first.revision}"] input[name=from]`).check();
    await page.locator(`tr[data-revision="${second.revision}"] input[name=to]`).check();
    await page.locator('main form button[type=submit]').press('Enter');
    await page.locator('#compared').waitFor();
    expect(await page.locator('#compared [data-field=label] del').allTextContents()).toEqual(['spring']);
    expect(await page.locator('#compared [data-field=label] ins').allTextContents()).toEqual(['autumn']);
    await page.locator(`tr[data-revision="${first.revision}"] a[href*="restore="]`).click();
    await page.locator('#restoring [data-field=label]').waitFor();
    expect(await labelOf(id, locale)).toBe('the committee meets in autumn');
    expect(await violations(page)).toEqual([]);
    await page.locator('#restoring button').click();
    await expect.poll(() => labelOf(id, locale)).toBe('the committee meets in spring');
    await page.locator('#restoring [role=status]').waitFor();
    await page.locator('#restoring button').click();
    await expect
      .poll(() =>
        operator()
          .drafts.get.query({ subject: EventId.parse(id) })
          .catch(() => 'given up'),
      )
      .toBe('given up');
    const { revision } = await operator().records.get.query({ kind: 'event', key: id, view: 'working' });
    expect(revision).toBe(published);
  });
});

it('the history with drafts is not for readers', async () => {
  const page = await open('/en/history/event_01hk1549exfs18wtbyab785bk2', {});
  expect(await page.locator('main').textContent()).toContain('The history with its drafts is for editors.');
});

it('two tabs of one browser show the same, and one of them sends', async () => {
  const id = await anEvent();
  const page = await open(editOf('en', id));
  const second = await tabOf(page.context(), editOf('en', id));
  await box(page, 'label-en').fill('typed in the first tab');
  await expect.poll(() => box(second, 'label-en').inputValue()).toBe('typed in the first tab');
  await stands(page, 'kept');
  await stands(second, 'kept');
  await box(second, 'label-en').fill('and in the second');
  await stands(second, 'kept');
  await expect.poll(() => box(page, 'label-en').inputValue()).toBe('and in the second');
  const { rows } = await operator().records.history.query({ id: EventId.parse(id), limit: 10 });
  expect(rows.filter(({ state }) => state === 'draft')).toHaveLength(2);
});
