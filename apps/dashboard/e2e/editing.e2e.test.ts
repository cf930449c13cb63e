import type { MithaqClient } from '@mithaq/client';
import { ChangeSetId, StatementId } from '@mithaq/domain';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../src/look-up/new-id.ts';
import { violations } from './axe.ts';
import { editorsClient } from './drafting.ts';
import { signedIn } from './editor.ts';
import { reading } from './reading.ts';

const words = {
  en: {
    edit: 'Edit',
    add: 'Add',
    early: 'early June 2020',
    bounds: 'between 1 June 2020 and 10 June 2020',
    spelling: 'goverment of national acord',
    accord: 'Government of National Accord',
    nobody: 'Lighthouse Board of Derna',
    alike: 'Government of National Accord of Libya',
    titled: 'New: ',
    maker: /None of these/,
    make: /^Make it/,
    take: /^Take this one/,
    mayBe: 'may be in the register already',
    noteMissing: 'expected a public note in at least one language; it is missing',
    noDate: 'No date was understood',
    gives: /^Its words give/,
    lacks: /What publishing still lacks/,
    nothing: 'Nothing is lacking',
    giveUp: 'Give this draft up',
  },
  ar: {
    edit: 'حرّر',
    add: 'أضف',
    early: 'مطلع يونيو 2020',
    bounds: 'بين 1 يونيو 2020 و10 يونيو 2020',
    spelling: 'حكومه الوفاق',
    accord: 'حكومة الوفاق',
    nobody: 'مجلس منارات درنة',
    alike: 'حكومة الوفاق الوطني',
    titled: 'سجل جديد: ',
    maker: /ليس أيًّا من هذه/,
    make: /^أنشئه/,
    take: /^خذ هذا/,
    mayBe: 'قد يكون هذا في السجل من قبل',
    noteMissing: 'المطلوب هنا: ملاحظة علنية بلغة واحدة على الأقل',
    noDate: 'لم يُفهم تاريخ',
    gives: /^كلماته تفيد/,
    lacks: /ما ينقص النشر/,
    nothing: 'لا ينقصه شيء',
    giveUp: 'تخلّ عن هذه الإفادة',
  },
} as const;

const { open: openPage } = reading();

let editor: Awaited<ReturnType<typeof signedIn>>;
let client: MithaqClient;
beforeAll(async () => {
  editor = await signedIn();
  client = await editorsClient();
});
// Other tests count what waits for review: nothing of this does afterwards.
afterAll(async () => {
  const { rows } = await client.changeSets.list.query({ state: 'draft', limit: 50 });
  for (const { id, revision } of rows.filter(({ title }) => begun.has(title)))
    await client.changeSets.discard.mutate({ id: ChangeSetId.parse(id), revision });
});

/** Agreements, each with the place of a name that nothing but one passage gives. */
const corrected = { en: ['libya-ceasefire-october-2020', 0], ar: ['libya-election-date-2020', 0] } as const;

/** The change sets that were begun here, by their titles. */
const begun = new Set<string>();
const open = (path: string, options = editor) => openPage(path, options);

/** What is drafted of a record now; nothing where nothing is. */
async function drafted(id: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    const { data, changeSet } = await client.drafts.get.query({ subject: id });
    begun.add(changeSet.title);
    return data;
  } catch {
    return {};
  }
}

async function someEvent(at: number) {
  const { rows } = await client.events.list.query({ limit: 20 });
  const row = rows[at];
  if (row === undefined) throw new RangeError('too few events');
  return row.ref;
}

/** The box of a value, by where it stands in its record. */
const box = (page: Page, path: string) => page.locator(`#at-${path.replaceAll('.', '-')}`);

describe.each(['en', 'ar'] as const)('a record in %s', (locale) => {
  const said = words[locale];
  const at = locale === 'en' ? 0 : 4;

  it('is edited by keyboard alone, from its page: a date in words is shown as it is read, and kept', async () => {
    const { id, slug } = await someEvent(at);
    const page = await open(`/${locale}/events/${slug}`);
    const edit = page.getByRole('link', { name: said.edit, exact: true }).first();
    await edit.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${locale}/edit/${id}`);
    await box(page, 'date').focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(said.early);
    await expect.poll(() => page.locator('#property-date').innerText()).toContain(said.bounds);
    await expect.poll(async () => (await drafted(id))['date']).toEqual({ edtf: '[2020-06-01..2020-06-10]' });
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('nonsense');
    await expect.poll(() => page.locator('#property-date').innerText()).toContain(said.noDate);
    expect((await drafted(id))['date']).toEqual({ edtf: '[2020-06-01..2020-06-10]' });
    expect(await box(page, 'date').inputValue()).toBe('nonsense');
    expect(await page.locator('#property-date [data-comments=date]').count()).toBe(1);
  });

  it('takes an actor by any spelling, with the keyboard, and one that is new with a warning where it may be there', async () => {
    const { id } = await someEvent(at + 1);
    const page = await open(`/${locale}/edit/${id}`);
    const row = page.locator('#property-participations');
    const before = await row.locator('ol > li').count();
    await row.getByRole('button', { name: said.add, exact: true }).press('Enter');
    await box(page, `participations.${before}.actor`).focus();
    await page.keyboard.type(said.spelling);
    await page.getByRole('option').filter({ hasText: said.accord }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => row.locator('ol > li').last().innerText()).toContain(said.accord);
    await box(page, `participations.${before}.role`).selectOption({ index: 1 });
    await expect.poll(async () => [(await drafted(id))['participations']].flat().length).toBe(before + 1);

    await row.getByRole('button', { name: said.add, exact: true }).press('Enter');
    await box(page, `participations.${before + 1}.actor`).focus();
    await page.keyboard.type(said.alike);
    await page.getByRole('option', { name: said.maker }).waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    const making = row
      .locator('fieldset')
      .filter({ has: page.getByRole('button', { name: said.make }) })
      .last();
    await expect.poll(() => making.innerText()).toContain(said.mayBe);
    await making.getByRole('button', { name: said.take }).first().press('Enter');
    await expect.poll(() => row.locator('ol > li').last().innerText()).toContain(said.accord);
  });

  it('makes an actor that is not in the register where it is first named, with the keyboard', async () => {
    const { id } = await someEvent(at + 1);
    const page = await open(`/${locale}/edit/${id}`);
    const row = page.locator('#property-participations');
    const before = await row.locator('ol > li').count();
    await row.getByRole('button', { name: said.add, exact: true }).press('Enter');
    await box(page, `participations.${before}.actor`).focus();
    await page.keyboard.type(said.nobody);
    await page.getByRole('option', { name: said.maker }).waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    const making = row.locator('fieldset').filter({ hasText: said.titled }).last();
    await making.getByRole('combobox').first().selectOption('authority');
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect.poll(() => row.locator('ol > li').last().innerText()).toContain(said.nobody);
    await box(page, `participations.${before}.role`).selectOption({ index: 1 });
    await expect.poll(async () => JSON.stringify((await drafted(id))['participations'])).toMatch(/actor_/);
  });

  it('has a corrected value keep its passage with one press, and a statement that was only drafted given up', async () => {
    const [slug, name] = corrected[locale];
    const { record, statements } = await client.records.get.query({ kind: 'agreement', key: slug });
    const [given] = statements.filter(({ statement }) => statement.property === 'names').map(({ statement }) => statement);
    if (given === undefined) throw new RangeError('a name is read from a passage');
    const rival = { ...given, id: StatementId.parse(newId('statement')), standing: 'disputed' as const, note: { en: 'Two names.' } };
    await client.drafts.saveStatement.mutate({ statement: rival });
    const page = await open(`/${locale}/edit/${slug}`);
    await box(page, `names.${name}.value`).press('End');
    await page.keyboard.type('x');
    await page.getByText(said.lacks).first().waitFor();
    const names = page.locator('#property-names');
    await names.getByRole('button', { name: said.gives }).press('Enter');
    await page.getByText(said.nothing).waitFor();
    expect(await drafted(given.id)).toMatchObject({ value: Object(await drafted(record.id))['names'][name] });

    expect(await drafted(rival.id)).toMatchObject({ note: rival.note });
    const drawn = names.locator(`#statement-${rival.id}`);
    await drawn.locator('summary').first().press('Enter');
    await drawn.getByRole('button', { name: said.giveUp }).press('Enter');
    await drawn.waitFor({ state: 'detached' });
    expect(await drafted(rival.id)).toEqual({});
  });

  it('says what a disputed statement needs, in words, and keeps it once it has that', async () => {
    const { id } = await someEvent(at + 2);
    const page = await open(`/${locale}/edit/${id}`);
    const statement = page.locator('#property-label ~ section li[id^="statement-"]').first();
    const subject = (await statement.getAttribute('id'))?.replace('statement-', '') ?? '';
    await statement.locator('summary').first().press('Enter');
    const own = (path: string) => page.locator(`#${subject}-at-${path}`);
    for (const language of ['ar', 'en']) await own(`note-${language}`).fill('');
    await own('standing').selectOption('disputed');
    await expect.poll(() => statement.innerText()).toContain(said.noteMissing);
    expect((await drafted(subject))['standing']).not.toBe('disputed');
    await own(`note-${locale}`).fill('two sources differ');
    await expect.poll(async () => (await drafted(subject))['standing']).toBe('disputed');
    expect((await drafted(subject))['note']).toEqual({ [locale]: 'two sources differ' });
  });

  it('shows hostile words harmlessly, and axe objects to nothing at 360 pixels', async () => {
    const { id } = await someEvent(at + 3);
    const page = await open(`/${locale}/edit/${id}`, { ...editor, viewport: { width: 360, height: 800 } });
    let asked = 0;
    page.on('dialog', (dialog) => {
      asked += 1;
      void dialog.dismiss();
    });
    const hostile = `<img src=x onerror=alert(1)><script>alert(2)</script> \u202egnol`;
    await box(page, 'label.en').fill(hostile);
    await expect.poll(async () => (await drafted(id))['label']).toMatchObject({ en: hostile });
    await page.reload();
    expect(await box(page, 'label.en').inputValue()).toBe(hostile);
    expect(await page.locator('main img, main script:not([nonce])').count()).toBe(0);
    expect(asked).toBe(0);
    await page.reload();
    await box(page, 'label.en').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });
});

it('a new record has an address of its own at once, and is told of what is alike before it is made', async () => {
  const page = await open('/en/edit/new/actor');
  await page.waitForURL(/\/en\/edit\/actor_/);
  const id = page.url().split('/').at(-1) ?? '';
  await box(page, 'kind').selectOption('authority');
  await page.locator('#property-names').getByRole('button', { name: 'Add', exact: true }).click();
  await box(page, 'names.0.value').fill('Government of National Accord');
  await expect.poll(() => page.locator('main').innerText()).toContain('may be in the register already');
  await expect.poll(async () => (await drafted(id))['slug']).toBe('government-of-national-accord');
  await box(page, 'partOf').waitFor();
  await box(page, 'kind').selectOption('person');
  await expect.poll(async () => (await drafted(id))['kind']).toBe('person');
  expect(await box(page, 'partOf').count()).toBe(0);
});

it('asks before a value that has no place any more is dropped, and brings it back', async () => {
  const { record } = await client.records.get.query({ kind: 'actor', key: 'government-of-national-accord' });
  const page = await open(`/en/edit/${record.slug}`);
  await box(page, 'kind').selectOption('person');
  const asked = page.getByRole('alertdialog');
  expect(await asked.innerText()).toContain('Acts for');
  await page.keyboard.press('Escape');
  expect(await box(page, 'kind').inputValue()).toBe('authority');
  await box(page, 'kind').selectOption('person');
  await asked.getByRole('button', { name: 'Change, and drop them' }).click();
  await expect.poll(() => box(page, 'actsFor').count()).toBe(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(() => box(page, 'actsFor').count()).toBe(1);
});

it('goes on answering keys with a megabyte in a box, keeps it, and gives it up again', async () => {
  const { id } = await someEvent(8);
  const page = await open(`/en/edit/${id}`);
  await box(page, 'label.en').focus();
  await page.keyboard.press('Control+End');
  const long = 'x'.repeat(1_048_576);
  await page.evaluate((text) => document.execCommand('insertText', false, text), long);
  await page.keyboard.press('!');
  expect((await box(page, 'label.en').inputValue()).endsWith('x!')).toBe(true);
  expect((await page.locator('h1').innerText()).length).toBeLessThanOrEqual(301);
  await expect.poll(async () => String(Object(await drafted(id))['label']?.en).length, { timeout: 20_000 }).toBeGreaterThan(long.length);
  // Slow typing is undone in as many steps as it had pauses.
  const undo = page.getByRole('button', { name: 'Undo', exact: true });
  while (await undo.isEnabled()) await undo.click();
  await expect.poll(async () => (await box(page, 'label.en').inputValue()).length).toBeLessThan(1_000);
});

it('is not for readers, and no address names what is not there', async () => {
  const reader = await openPage('/en/edit/government-of-national-accord');
  expect(await reader.locator('main').innerText()).toContain('Records are edited by editors.');
  const nothing = await open('/en/edit/nobody-is-called-so');
  expect(await nothing.locator('h1').textContent()).toBe('Nothing in the register has this address');
});
