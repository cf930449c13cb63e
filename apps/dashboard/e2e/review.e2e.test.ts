import { createMithaqClient } from '@mithaq/client';
import { ChangeSetId } from '@mithaq/domain';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { type Dashboard, startDashboard } from './dashboard.ts';
import { signInAt } from './editor.ts';
import { freePort } from './process.ts';
import { reading } from './reading.ts';
import { startServer } from './server.ts';

const words = {
  en: {
    handIn: 'Hand in',
    publish: 'Publish',
    giveBack: 'Give back',
    waits: 'waits for a reviewer',
    workedOn: 'being worked on',
    nothing: 'Nothing is lacking: it can be published.',
    published: 'published by سلمى',
  },
  ar: {
    handIn: 'سلّم',
    publish: 'انشر',
    giveBack: 'أعدها',
    waits: 'تنتظر مراجعًا',
    workedOn: 'يُعمل عليها',
    nothing: 'لا ينقصها شيء: يمكن نشرها.',
    published: 'نشرها سلمى',
  },
} as const;

const { openAt } = reading();

/** What is published here would be counted by other tests: it is a register of its own. */
let server: Awaited<ReturnType<typeof startServer>>;
let dashboard: Dashboard;
let editor: Awaited<ReturnType<typeof signInAt>>;
beforeAll(async () => {
  const port = await freePort();
  server = await startServer(port);
  dashboard = await startDashboard(server.apiUrl, port);
  editor = await signInAt({ url: dashboard.url, setupToken: server.setupToken });
});
afterAll(async () => {
  await dashboard.stop();
  await server.stop();
});

const operator = () => createMithaqClient({ url: server.apiUrl, token: server.operatorToken });
const open = (path: string, options: Parameters<typeof openAt>[1] = {}) => openAt(`${dashboard.url}${path}`, options);

/** A change set out of a text: what the reader proposed of it, accepted whole. */
async function accepted(text: string): Promise<{ readonly id: string; readonly agreement: string }> {
  const { source } = await operator().sources.import.mutate({ name: 'review.txt', content: { encoding: 'text', data: text } });
  const { rows } = await operator().proposals.list.query({ source: source.id });
  const [proposal] = rows;
  if (proposal === undefined) throw new RangeError('nothing was proposed');
  const { key, digest } = proposal;
  const { changeSet, records } = await operator().proposals.accept.mutate({ source: source.id, key, digest });
  return { id: changeSet.id, agreement: records.find(({ record }) => record.startsWith('agreement_'))?.record ?? '' };
}

function button(page: Page, name: string) {
  return page.getByRole('button', { name, exact: true });
}

describe.each([
  [
    'en',
    'Chad and Gabon signed a memorandum of understanding on training in Libreville on 3 May 2018.',
    'Rwanda and Burundi signed an agreement on border crossings in Kigali on 7 July 2014.',
  ],
  [
    'ar',
    'وقّعت تشاد والكاميرون بروتوكولًا لمكافحة التهريب في نجامينا يوم 12 مارس 2018.',
    'وقّعت النيجر ومالي بروتوكولًا لمكافحة التهريب في باماكو يوم 5 مايو 2016.',
  ],
] as const)('a change set in %s', (locale, published, shown) => {
  const said = words[locale];

  it('is handed in, given back with a note, handed in again and published, each with what was said', async () => {
    const { id, agreement } = await accepted(published);
    const page = await open(`/${locale}/review`, editor);
    const row = page.locator('tbody tr').first();
    expect(await row.locator('td').first().textContent()).toBe(said.workedOn);
    await row.locator('th a').click();
    await page.waitForURL(`**/${locale}/review/${id}`);
    await button(page, said.handIn).click();
    await button(page, said.giveBack).waitFor();
    expect(await button(page, said.giveBack).isDisabled()).toBe(true);
    await page.fill('textarea', 'من وقّع؟ <b>who</b>');
    await button(page, said.giveBack).click();
    await button(page, said.handIn).waitFor();
    expect(await page.locator('main blockquote').textContent()).toBe('من وقّع؟ <b>who</b>');
    await button(page, said.handIn).click();
    await button(page, said.publish).waitFor();
    expect(await page.locator('main').textContent()).toContain(said.nothing);
    await button(page, said.publish).click();
    await page.locator('#became').waitFor();
    expect(await page.locator('main').textContent()).toContain(said.published);
    const { state } = (await operator().changeSets.get.query({ id: ChangeSetId.parse(id) })).changeSet;
    expect(state).toBe('published');
    expect((await operator().agreements.get.query({ key: agreement })).ref.id).toBe(agreement);
  });

  it('shows each draft with its fields and the passages for them, and axe objects to nothing at 360 pixels', async () => {
    const { id } = await accepted(shown);
    const page = await open(`/${locale}/review/${id}`, { ...editor, viewport: { width: 360, height: 800 } });
    expect(await page.locator('section[id^="draft-agreement_"] dl > div').count()).toBeGreaterThan(1);
    expect(await page.locator('section[id^="draft-"] q').count()).toBeGreaterThan(1);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });
});

it('what publishing lacks is told with the way to its draft, and nothing is published before', async () => {
  const { id, agreement } = await accepted('Mali and Benin signed a protocol on border security in Cotonou on 9 June 2017.');
  const { data, revision } = await operator().drafts.get.query({ subject: agreement });
  const record = { ...data, names: [{ value: 'Cotonou protocol', language: 'en', kind: 'official' }] };
  await operator().drafts.save.mutate({ record: Object(record), from: revision, changeSet: ChangeSetId.parse(id) });
  const page = await open(`/en/review/${id}`, editor);
  const problem = page.locator('#lacking li').first();
  await problem.waitFor();
  await button(page, 'Hand in').click();
  await button(page, 'Publish').waitFor();
  expect(await button(page, 'Publish').isDisabled()).toBe(true);
  await problem.locator('a').click();
  expect(await page.locator(':target').getAttribute('id')).toBe(`draft-${agreement}`);
});

it('is given up when that was asked and answered, and kept where it was not', async () => {
  const { id } = await accepted('Peru and Chile signed a protocol on fishing in Lima on 8 August 2013.');
  const page = await open(`/en/review/${id}`, editor);
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
  const { id } = await accepted('Togo and Ghana signed a memorandum on customs in Accra on 2 February 2016.');
  const page = await open(`/en/review/${id}`, editor);
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
    const nothing = await open(`/en/review/${id}`, editor);
    expect(await nothing.locator('h1').textContent()).toBe('Nothing in the register has this address');
    await nothing.close();
  }
});

it('is a click from the first page and from the inbox', async () => {
  await accepted('Kenya and Uganda signed an agreement on fishing in Entebbe on 4 April 2015.');
  const page = await open('/en', editor);
  expect(await page.locator('#review li').first().innerText()).toContain('Kenya');
  await page.goto(new URL('/en/inbox', page.url()).href);
  await page.click('text=What is drafted, and waits for review');
  await page.waitForURL('**/en/review');
});
