import { createMithaqClient, type MithaqClient } from '@mithaq/client';
import { ChangeSetId } from '@mithaq/domain';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accepted } from './accepted.ts';
import { violations } from './axe.ts';
import { ownRegister } from './own-register.ts';

const words = {
  en: {
    handIn: 'Hand in',
    publish: 'Publish',
    giveBack: 'Give back',
    takeBack: 'Take it back',
    publishOwn: 'Publish it yourself…',
    really: 'Publish it',
    leave: 'No, let it wait',
    handedIn: 'Handed in for review. It waits for another person.',
    why: 'You publish your own work, and nobody else has seen it.',
    waits: 'waits for a reviewer',
    workedOn: 'being worked on',
    returned: 'returned by سلمى',
    cameBack: 'A change set came back to you with a note.',
    ready: 'Nothing is lacking: it can be handed in.',
    nothing: 'Nothing is lacking: it can be published.',
    published: 'published by سلمى',
    became: 'Published:',
  },
  ar: {
    handIn: 'سلّم',
    publish: 'انشر',
    giveBack: 'أعدها',
    takeBack: 'استردّها',
    publishOwn: 'انشرها بنفسك…',
    really: 'انشرها',
    leave: 'لا، لتنتظر',
    handedIn: 'سُلّمت للمراجعة، وتنتظر شخصًا آخر.',
    why: 'تنشر عملك أنت من غير أن يراه أحد غيرك.',
    waits: 'تنتظر مراجعًا',
    workedOn: 'يُعمل عليها',
    returned: 'معادة من سلمى',
    cameBack: 'عادت إليك مجموعة تعديلات مع ملاحظة.',
    ready: 'لا ينقصها شيء: يمكن تسليمها.',
    nothing: 'لا ينقصها شيء: يمكن نشرها.',
    published: 'نشرها سلمى',
    became: 'نُشرت:',
  },
} as const;

/** What is published here would be counted by other tests: it is a register of its own. */
const own = ownRegister();
const { operator, open } = own;

/** What somebody who is signed in asks the server, outside of a page. */
function clientOf({ storageState }: BrowserContextOptions): MithaqClient {
  const cookies = typeof storageState === 'object' ? storageState.cookies : [];
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  return createMithaqClient({ url: own.url, headers: () => ({ cookie, origin: own.url }) });
}

function button(page: Page, name: string) {
  return page.getByRole('button', { name, exact: true });
}

describe.each([
  [
    'en',
    'Chad and Gabon signed a memorandum of understanding on training in Libreville on 3 May 2018.',
    'Rwanda and Burundi signed an agreement on border crossings in Kigali on 7 July 2014.',
    'Zambia and Malawi signed an agreement on border crossings in Lusaka on 9 May 2012.',
  ],
  [
    'ar',
    'وقّعت تشاد والكاميرون بروتوكولًا لمكافحة التهريب في نجامينا يوم 12 مارس 2018.',
    'وقّعت النيجر ومالي بروتوكولًا لمكافحة التهريب في باماكو يوم 5 مايو 2016.',
    'وقّعت غانا وتوغو اتفاقًا لمكافحة التهريب في أكرا يوم 8 مايو 2012.',
  ],
] as const)('a change set in %s', (locale, published, shown, alone) => {
  const said = words[locale];

  it('is handed in, given back with a note, handed in again and published, each with what was said', async () => {
    const author = await own.newPerson({ role: 'editor', name: 'منى', email: `mona-${locale}@desk.example` });
    const { changeSet: id, agreement } = await accepted(clientOf(author.browser), published);
    const hers = await open(`/${locale}/review`, author.browser);
    const row = hers.locator(`tbody tr:has(a[href$="${id}"])`);
    expect(await row.locator('td').first().textContent()).toBe(said.workedOn);
    await row.locator('th a').click();
    await hers.waitForURL(`**/${locale}/review/${id}`);
    expect(await hers.locator('main').textContent()).toContain(said.ready);
    await button(hers, said.handIn).click();
    await button(hers, said.takeBack).waitFor();
    expect(await hers.locator('form [role=status]').textContent()).toBe(said.handedIn);
    expect(await button(hers, said.publishOwn).count()).toBe(0);

    const page = await open(`/${locale}/review`, own.editor);
    expect(await page.locator('tbody tr').first().locator('td').first().textContent()).toBe(said.waits);
    await page.locator(`tbody th a[href$="${id}"]`).click();
    await button(page, said.giveBack).waitFor();
    expect(await button(page, said.giveBack).isDisabled()).toBe(true);
    await page.fill('textarea', 'من وقّع؟ <b>who</b>');
    await button(page, said.giveBack).click();
    await button(page, said.handIn).waitFor();
    expect(await page.locator('[data-turn=returned] blockquote').textContent()).toBe('من وقّع؟ <b>who</b>');

    await button(hers, said.handIn).waitFor();
    expect(await hers.locator('main span[data-turn=returned]').textContent()).toBe(said.returned);
    expect(await hers.locator('li[data-turn=returned]').textContent()).toContain('سلمى');
    await hers.goto(new URL(`/${locale}`, hers.url()).href);
    expect(await hers.locator('[data-says=returned]').textContent()).toContain(said.cameBack);
    await hers.locator('[data-says=returned] a').click();
    await button(hers, said.handIn).click();
    await button(hers, said.takeBack).waitFor();

    await button(page, said.publish).waitFor();
    expect(await page.locator('main').textContent()).toContain(said.nothing);
    await button(page, said.publish).click();
    await page.locator('#became').waitFor();
    expect(await page.locator('main').textContent()).toContain(said.published);
    expect(await page.locator('[data-published]').textContent()).toContain(said.became);
    expect(await page.locator('#became li').first().locator('a').getAttribute('href')).toContain(`/${locale}/agreements/`);
    await page.locator('[data-published] a').click();
    await page.waitForURL(`**/${locale}/agreements/*`);
    expect((await operator().changeSets.get.query({ id: ChangeSetId.parse(id) })).changeSet.state).toBe('published');
    expect((await operator().agreements.get.query({ key: agreement })).ref.id).toBe(agreement);
  });

  it('that a reviewer handed in is published by them only when asked again; it is taken back without, and own acts are no news', async () => {
    const { changeSet: id } = await accepted(operator(), alone);
    const page = await open(`/${locale}/review/${id}`, own.editor);
    const live = page.locator('[data-live]');
    await expect.poll(() => live.getAttribute('data-live')).toBe('listening');
    await button(page, said.handIn).click();
    await button(page, said.takeBack).waitFor();
    expect(await button(page, said.publish).count()).toBe(0);
    await button(page, said.publishOwn).click();
    const dialog = page.locator('dialog[open]');
    expect(await dialog.textContent()).toContain(said.why);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(said.leave);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await button(page, said.takeBack).click();
    await button(page, said.handIn).waitFor();
    expect(await page.locator('li[data-turn]').count()).toBe(2);
    expect(await live.textContent()).toBe('');
    await button(page, said.handIn).click();
    await button(page, said.publishOwn).click();
    await dialog.getByRole('button', { name: said.really, exact: true }).click();
    await page.locator('#became').waitFor();
    expect((await operator().changeSets.get.query({ id: ChangeSetId.parse(id) })).changeSet.state).toBe('published');
  });

  it('shows each draft with its fields and the passages for them, and axe objects to nothing at 360 pixels', async () => {
    const { changeSet: id } = await accepted(operator(), shown);
    const page = await open(`/${locale}/review/${id}`, { ...own.editor, viewport: { width: 360, height: 800 } });
    expect(await page.locator('section[id^="draft-agreement_"] dl > div').count()).toBeGreaterThan(1);
    expect(await page.locator('section[id^="draft-"] q').count()).toBeGreaterThan(1);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });
});

it('words that only a draft cites are lit in their source, also where their paragraph is folded', async () => {
  const quiet = 'Elsewhere nothing of note was heard that day.';
  const text = `Togo and Ghana signed a protocol on fishing in Accra on 4 May 2016.\n\n${quiet}`;
  const { changeSet, slug } = await accepted(operator(), text);
  const page = await open(`/en/review/${changeSet}`, own.editor);
  const passage = page.locator('section[id^="draft-agreement_"] li:has(q)').first();
  const words = await passage.locator('q').textContent();
  await passage.locator('a[href*="#p-"]').click();
  await page.waitForURL(`**/sources/${slug}#p-*`);
  const lit = page.locator('[data-text] [data-lit]');
  await expect.poll(() => lit.allTextContents()).toEqual([words]);
  await page.locator('[data-fold]').waitFor();

  const start = text.indexOf(quiet);
  const beside = await open(`/en/sources/${slug}#p-${start}-${start + quiet.length}`, own.editor);
  await expect.poll(() => beside.locator('[data-text] [data-lit]').allTextContents()).toEqual([quiet]);
});

it('what publishing lacks is told with the way to its draft, and nothing is published before', async () => {
  const { changeSet: id, agreement } = await accepted(
    operator(),
    'Mali and Benin signed a protocol on border security in Cotonou on 9 June 2017.',
  );
  const { data, revision } = await operator().drafts.get.query({ subject: agreement });
  const record = { ...data, names: [{ value: 'Cotonou protocol', language: 'en', kind: 'official' }] };
  await operator().drafts.save.mutate({ record: Object(record), from: revision, changeSet: ChangeSetId.parse(id) });
  const page = await open(`/en/review/${id}`, own.editor);
  const problem = page.locator('#lacking li').first();
  await problem.waitFor();
  await button(page, 'Hand in').click();
  await button(page, 'Publish it yourself…').waitFor();
  expect(await button(page, 'Publish it yourself…').isDisabled()).toBe(true);
  await problem.locator('a').click();
  expect(await page.locator(':target').getAttribute('id')).toBe(`draft-${agreement}`);
});

it('is given up when that was asked and answered, and kept where it was not', async () => {
  const { changeSet: id } = await accepted(operator(), 'Peru and Chile signed a protocol on fishing in Lima on 8 August 2013.');
  const page = await open(`/en/review/${id}`, own.editor);
  const stateNow = async () => (await operator().changeSets.get.query({ id: ChangeSetId.parse(id) })).changeSet.state;
  await button(page, 'Give up').click();
  await page.keyboard.press('Escape');
  expect(await button(page, 'Yes, give up').count()).toBe(0);
  expect(await stateNow()).toBe('draft');
  await button(page, 'Give up').click();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('No, keep');
  await button(page, 'Yes, give up').click();
  await page.locator('#became').waitFor();
  expect(await stateNow()).toBe('discarded');
});

it('keeps a note where the server does not answer', async () => {
  const { changeSet: id } = await accepted(operator(), 'Togo and Ghana signed a memorandum on customs in Accra on 2 February 2016.');
  const page = await open(`/en/review/${id}`, own.editor);
  await page.route('**/trpc/changeSets.submit**', (route) => route.abort());
  await page.fill('textarea', 'for Monday');
  await button(page, 'Hand in').click();
  await expect.poll(() => page.locator('form [role=alert]').textContent()).toContain('does not answer');
  expect(await page.locator('textarea').inputValue()).toBe('for Monday');
});

it('is not for readers, and no address names what is not there', async () => {
  const page = await open('/en/review');
  expect(await page.locator('main').textContent()).toContain('What is worked on is for editors.');
  for (const id of ['nope', 'changeset_01hk1549exfs18wtbyab785bk2']) {
    const nothing = await open(`/en/review/${id}`, own.editor);
    expect(await nothing.locator('h1').textContent()).toBe('Nothing in the register has this address');
    await nothing.close();
  }
});

it('is a click from the first page and from the inbox', async () => {
  await accepted(operator(), 'Kenya and Uganda signed an agreement on fishing in Entebbe on 4 April 2015.');
  const page = await open('/en', own.editor);
  expect(await page.locator('#review li').filter({ hasText: 'Kenya' }).count()).toBe(1);
  await page.goto(new URL('/en/inbox', page.url()).href);
  await page
    .getByRole('main')
    .getByRole('link', { name: /^(What is drafted|\d+ change sets? waits? for review)$/ })
    .click();
  await page.waitForURL('**/en/review');
});

describe.each([
  [
    'en',
    'Chad and Cameroon signed a memorandum of understanding on training in Ndjamena on 3 May 2013.',
    'Mali and Chad signed a protocol on border security in Bamako on 9 June 2011.',
    'Training in Ndjamena',
    'On this page',
    'On a change set',
  ],
  [
    'ar',
    'وقّعت تونس والجزائر اتفاقًا لمكافحة التهريب في تونس يوم 9 مايو 2013.',
    'وقّعت الكاميرون والغابون بروتوكولًا لمكافحة التهريب في ليبرفيل يوم 9 مايو 2010.',
    'معابر الحدود',
    'في هذه الصفحة',
    'في مجموعة تعديلات',
  ],
] as const)('a change set by keys alone in %s', (locale, published, shown, title, here, scope) => {
  it('is renamed, handed in and published', async () => {
    const { changeSet: id } = await accepted(operator(), published);
    const page = await open(`/${locale}/review/${id}`, own.editor);
    await page.keyboard.press('r');
    await page.locator('main form input[required]').waitFor();
    await page.keyboard.type(title);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('h1').textContent()).toBe(title);
    await page.keyboard.press('j');
    expect(await page.evaluate(() => document.activeElement?.id.replace(/_.*/, ''))).toMatch(/^draft-/);
    await page.keyboard.press('n');
    await page.keyboard.type('h');
    await page.keyboard.press('Tab');
    await page.keyboard.press('h');
    await button(page, words[locale].publishOwn).waitFor();
    expect(await page.locator('#lacking').allInnerTexts()).toEqual([]);
    expect(await page.locator('main blockquote').textContent()).toBe('h');
    await page.keyboard.press('Shift+P');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('#became').waitFor();
    expect((await operator().changeSets.get.query({ id: ChangeSetId.parse(id) })).changeSet).toMatchObject({ state: 'published', title });
  });

  it('is told of on the sheet, its keys first, and single keys can be turned off', async () => {
    const { changeSet: id } = await accepted(operator(), shown);
    const page = await open(`/${locale}/review/${id}`, own.editor);
    await page.keyboard.press('?');
    const sheet = page.locator('dialog[open]');
    await sheet.waitFor();
    const heads = await sheet.locator('h3').allTextContents();
    expect(heads[0]).toBe(here);
    expect(heads.indexOf(scope)).toBe(2);
    expect(await violations(page)).toEqual([]);
    await sheet.getByRole('button').nth(1).click();
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    await page.keyboard.press('r');
    await page.keyboard.press('h');
    expect(await page.locator('main form input[required]').count()).toBe(0);
    expect((await operator().changeSets.get.query({ id: ChangeSetId.parse(id) })).changeSet.state).toBe('draft');
    expect(await page.locator('main form[aria-label] button kbd').count()).toBe(0);
  });
});
