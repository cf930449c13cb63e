import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ChangeSetId } from '@mithaq/domain';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ownRegister } from './own-register.ts';

/** How long a trained hand takes for a key, in seconds (the keystroke-level model's average skilled typist, Card, Moran and Newell 1980). */
const perKey = 0.28;
const seeds = fileURLToPath(new URL('../../../../shared/seeds/', import.meta.url));

const ours = {
  en: 'Chad and Niger sign a protocol\n\nChad and Niger signed a protocol on training cadets in Niamey on 12 March 2019. Italy welcomed it. Malta did not.',
  ar: 'السودان وإثيوبيا توقّعان بروتوكولًا\n\nوقّعت السودان وإثيوبيا بروتوكولًا لتدريب الطلبة العسكريين في الخرطوم يوم 14 مايو 2018. ورحّبت إيطاليا به، ولم ترحّب مالطا.',
} as const;

const own = ownRegister();

/** Two hands on a keyboard: every key is counted, and nothing is done without one. */
function handsOn(page: Page) {
  const { keyboard } = page;
  let keys = 0;
  const press = async (key: string) => {
    keys += 1;
    await keyboard.press(key);
  };
  return {
    keys: () => keys,
    press,
    type: async (words: string) => {
      keys += words.length;
      await keyboard.type(words);
    },
    /** Control and V: the text comes from the clipboard. */
    paste: async (text: string) => {
      keys += 2;
      await keyboard.insertText(text);
    },
    /** Goes on with the tabulator to what is wanted. */
    tabTo: async (selector: string, back = false) => {
      for (let step = 0; step < 80; step += 1) {
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
        await press(back ? 'Shift+Tab' : 'Tab');
      }
      throw new Error(`the tabulator does not lead to ${selector}`);
    },
  };
}

type Hands = ReturnType<typeof handsOn>;

/** From the inbox to the source's page. */
async function imports(page: Page, hands: Hands, text: string): Promise<void> {
  await hands.tabTo('section button[aria-expanded]');
  await hands.press('Enter');
  await hands.tabTo('textarea[name=text]');
  await hands.paste(text);
  await hands.press('Tab');
  await hands.type('1');
  await hands.press('Tab');
  await hands.press('Enter');
  await page.waitForSelector('[data-import=done] a[href*="/sources/"]');
  await hands.tabTo('[data-import=done] a[href*="/sources/"]');
  await hands.press('Enter');
  await page.waitForURL('**/sources/**');
  await page.waitForSelector('[data-lit]');
  await page.waitForSelector('[data-proposals]:not([data-proposals=waiting])');
}

/** Whole proposals first: what is ready is accepted, what is not is put off. */
async function acceptsProposals(page: Page, hands: Hands): Promise<void> {
  await hands.press('p');
  for (let time = 0; time < 12; time += 1) {
    await page.waitForSelector('[data-proposals][aria-busy=false]');
    const accept = page.locator('article[aria-labelledby=proposal-head] button[aria-keyshortcuts=A]');
    if ((await accept.count()) === 0 || (await accept.isDisabled())) return;
    const before = await page.locator('#proposal-head').textContent();
    await hands.press('a');
    await page.waitForFunction((title) => document.querySelector('#proposal-head')?.textContent !== title, before);
  }
}

/** One suggestion means another record; the others are right. */
async function judgesTheRest(page: Page, hands: Hands, other: string): Promise<void> {
  await hands.press('j');
  await page.waitForSelector('#suggestion[data-card=open]');
  await hands.press('c');
  await page.waitForSelector('[data-bench] [role=combobox]');
  await hands.tabTo('[data-tool=link]', true);
  await hands.press('Enter');
  await hands.tabTo('[data-bench] [role=combobox]');
  await hands.press('Control+A');
  await hands.type(other);
  await page.waitForSelector('[role=option][data-key]');
  await hands.press('ArrowDown');
  await hands.press('Enter');
  await hands.tabTo('[data-bench] button[type=submit]');
  await hands.press('Enter');
  await page.waitForSelector('[data-bench]', { state: 'detached' });
  const isOpen = () => page.locator('#suggestion[data-card=open]').count();
  for (let time = 0; time < 60 && (await isOpen()) > 0; time += 1) await hands.press('a');
}

/** The first words of the text are cited for a field of a record. */
async function cites(page: Page, hands: Hands, record: string): Promise<void> {
  await hands.press('w');
  await hands.press('c');
  await page.waitForSelector('[data-bench=cite] [role=combobox]');
  await hands.press('Control+A');
  await hands.type(record);
  await page.waitForSelector('[role=option][data-key]');
  await hands.press('ArrowDown');
  await hands.press('Enter');
  await page.waitForSelector('[data-bench=cite] select');
  await hands.tabTo('[data-bench=cite] select');
  await hands.press('ArrowDown');
  await page.waitForSelector('[data-bench=cite] fieldset :is(input, select)');
  await hands.press('Tab');
  if (await page.evaluate(() => document.activeElement?.matches('input[type=radio]'))) await hands.press('Space');
  else await hands.press('ArrowDown');
  await hands.tabTo('[data-bench=cite] button[type=submit]');
  await hands.press('Enter');
  await page.waitForSelector('[data-written=written]');
  await page.waitForSelector('[data-bench]', { state: 'detached' });
}

/** To the change set, and over to whoever reviews it. */
async function handsIn(page: Page, hands: Hands): Promise<string> {
  await hands.press('h');
  await page.waitForURL('**/review/changeset_*');
  await page.waitForSelector('button[aria-keyshortcuts=H]:not([disabled])');
  await hands.press('h');
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const client = own.operator();
  await expect.poll(async () => (await client.changeSets.get.query({ id: ChangeSetId.parse(id) })).changeSet.state).toBe('in-review');
  return id;
}

/** The whole way by keyboard alone, its keys and its time told. */
async function fromImportToReview(locale: 'ar' | 'en', text: string, name: string): Promise<void> {
  const page = await own.open(`/${locale}/inbox`, own.editor);
  await page.waitForSelector('[data-live="listening"]', { state: 'attached' });
  const hands = handsOn(page);
  const begun = performance.now();
  await imports(page, hands, text);
  await acceptsProposals(page, hands);
  await judgesTheRest(page, hands, locale === 'ar' ? 'قطر' : 'Qatar');
  await cites(page, hands, locale === 'ar' ? 'إيطاليا' : 'Italy');
  const id = await handsIn(page, hands);
  const machine = (performance.now() - begun) / 1000;
  const told = hands.keys() * perKey + machine;
  process.stdout.write(
    `from import to review, ${name} (${locale}): ${hands.keys()} keys, ${machine.toFixed(1)} s of the machine, ${told.toFixed(0)} s in trained hands\n`,
  );
  const client = own.operator();
  const { drafts } = await client.changeSets.get.query({ id: ChangeSetId.parse(id), limit: 100 });
  expect(drafts.rows.length).toBeGreaterThan(0);
}

it.each(['en', 'ar'] as const)('a text of our own goes from import to review by keyboard alone, in %s', (locale) =>
  fromImportToReview(locale, ours[locale], 'a text of our own'),
);

describe.each(['en', 'ar'] as const)('one of the five articles, in %s', (locale) => {
  it('goes from import to review by keyboard alone', async ({ skip }) => {
    const text = await article(locale === 'ar' ? 0 : 1);
    if (text === undefined) return skip('the five articles are not at hand: they are no part of the repository');
    await fromImportToReview(locale, text, 'one of the five articles');
  });
});

/** One of the five articles; they are in Arabic, whatever language the dashboard is in. */
async function article(place: number): Promise<string | undefined> {
  const names = await readdir(seeds).catch(() => []);
  const name = names.toSorted()[place];
  return name === undefined ? undefined : readFile(`${seeds}${name}`, 'utf8');
}
