import { Actor, currentSchemaVersion, readAs, Statement, unpublishable } from '@mithaq/domain';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { awake } from './awake.ts';
import { violations } from './axe.ts';
import { ownRegister } from './own-register.ts';

const words = {
  en: {
    look: 'Look for duplicates',
    handIn: 'Hand in',
    publishOwn: 'Publish it yourself…',
    really: 'Publish it',
    apart: 'take apart',
    unsure: 'Unsure: draw up a change set',
    judged: 'Judged different.',
    joined: 'is joined with this record by سلمى',
  },
  ar: {
    look: 'ابحث عن مكررات',
    handIn: 'سلّم',
    publishOwn: 'انشرها بنفسك…',
    really: 'انشرها',
    apart: 'افصلهما',
    unsure: 'غير مؤكد: أعدّ مجموعة تعديلات',
    judged: 'حُكم عليه: مختلفان.',
    joined: 'ضمّ سلمى',
  },
} as const;

/** What is joined here would be missed by other tests: it is a register of its own. */
const own = ownRegister();
const { operator, open } = own;
beforeAll(async () => {
  await publishTwin();
});

const one = 'gna-forces';
const other = 'gna-twin';
const slugOf = async (key: string) => (await operator().actors.get.query({ key })).ref.slug;

/** An actor that goes by names which another goes by, with a name, a note and an address of its own. */
async function publishTwin(): Promise<void> {
  const { record } = await operator().records.get.query({ kind: 'actor', key: one });
  if (record.record !== 'actor') throw new RangeError('an actor was asked for');
  const names = [...record.names.slice(0, 2), { value: 'Forces of the <b>accord</b>\u202e', language: 'en', kind: 'alias' }];
  const rest = Object.fromEntries(Object.entries(record).filter(([property]) => property !== 'partOf'));
  const twin = readAs(Actor, { ...rest, id: 'actor_01h455vb4pex5vsknk084sn02q', slug: other, names, notes: { en: 'A twin' } });
  const { changeSet } = await operator().drafts.save.mutate({ record: twin });
  for (const [at, { property, value }] of unpublishable(twin, []).entries()) {
    const stated = { subject: twin.id, property, value, modality: 'occurred', standing: 'unsupported', rank: 0, citations: [] };
    const id = `statement_01h455vb4pex5vsknk084sn0${at}q`;
    const note = { en: 'written for a test' };
    const statement = readAs(Statement, { record: 'statement', id, schemaVersion: currentSchemaVersion, ...stated, note });
    await operator().drafts.saveStatement.mutate({ statement, changeSet: changeSet.id });
  }
  const { revision } = (await operator().changeSets.get.query({ id: changeSet.id })).changeSet;
  await operator().changeSets.publish.mutate({ id: changeSet.id, revision });
}

/** Hands a change set in and publishes it, by the keyboard. */
async function publish(page: Page, said: (typeof words)['en' | 'ar']): Promise<void> {
  await page.waitForURL(/\/review\/changeset_/);
  for (const name of [said.handIn, said.publishOwn, said.really]) {
    const button = page.getByRole('button', { name, exact: true });
    await button.waitFor();
    await expect.poll(() => button.isEnabled()).toBe(true);
    await button.focus();
    await page.keyboard.press('Enter');
  }
  await page.locator('#became').waitFor();
}

describe.each(['en', 'ar'] as const)('two records that are one, in %s', (locale) => {
  const said = words[locale];

  it('are compared, joined and published by the keyboard; the old address leads to the one; taken apart, both are there', async () => {
    const page = await open(`/${locale}/actors/${one}`, own.editor);
    await page.getByRole('link', { name: said.look }).click();
    await page.waitForURL(`**/${locale}/duplicates?**`);
    const pair = page.locator('li[aria-current]', { has: page.locator(`a[href$="/actors/${other}"]`) });
    await pair.waitFor();
    await awake(page);
    await page.keyboard.press('o');
    await page.waitForURL(`**/${locale}/duplicates/actor_*/actor_*`);
    const names = page.locator('tr[data-field="names"] td');
    await names.first().waitFor();
    const counts = await Promise.all([0, 1, 2].map((column) => names.nth(column).locator('li').count()));
    expect(counts[2]).toBeGreaterThan(Math.max(counts[0] ?? 0, counts[1] ?? 0));
    expect(await page.locator('tr[data-field="notes"] td').nth(1).locator('p').count()).toBe(1);
    expect(await page.locator('section[id^="said-"] q').count()).toBeGreaterThan(0);
    await awake(page);
    await page.keyboard.press('s');
    await publish(page, said);
    const stays = await slugOf(one);
    expect(await slugOf(other)).toBe(stays);

    const gone = stays === one ? other : one;
    await page.goto(`${own.url}/${locale}/actors/${gone}`);
    expect(new URL(page.url()).pathname).toBe(`/${locale}/actors/${stays}`);
    expect(await page.locator('main').textContent()).toContain(said.joined);
    await page.getByRole('link', { name: said.apart }).click();
    const apart = page.getByRole('button', { name: said.unsure });
    await apart.waitFor();
    expect(await page.locator('#restored li').count()).toBeGreaterThan(2);
    await expect.poll(() => apart.isEnabled()).toBe(true);
    await apart.focus();
    await page.keyboard.press('Enter');
    await publish(page, said);
    expect([await slugOf(one), await slugOf(other)]).toEqual([one, other]);
  });

  it('are judged in the list by single keys, and taken back; axe objects to nothing at 360 pixels', async () => {
    const [about] = await idsOf();
    const page = await open(`/${locale}/duplicates?about=${about}`, { ...own.editor, viewport: { width: 360, height: 800 } });
    await page.locator('#pair-0').waitFor();
    await awake(page);
    await page.keyboard.press('d');
    const status = page.locator('#pair-0 [role="status"]');
    await expect.poll(async () => (await status.textContent())?.trim()).toBe(said.judged);
    await page.keyboard.press('z');
    await expect.poll(async () => (await status.textContent())?.trim()).toBe('');
    const { rows } = await operator().judgements.list.query({ limit: 2 });
    expect(rows.map(({ verdict }) => verdict)).toEqual(['unsure', 'different']);
    expect(await violations(page)).toEqual([]);
    await page.goto(`${own.url}/${locale}/duplicates/${(await idsOf()).join('/')}`);
    await page.locator('tr[data-field="names"]').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });
});

const idsOf = () => Promise.all([one, other].map(async (key) => (await operator().actors.get.query({ key })).ref.id));

it('readers are told that editors look at duplicates, and nothing else', async () => {
  const page = await open('/en/duplicates');
  expect(await page.locator('main').textContent()).toContain('Duplicates are looked through by editors.');
  expect(await page.locator('#pair-0').count()).toBe(0);
});
