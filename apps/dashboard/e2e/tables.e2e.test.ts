import { AgreementId, ChangeSetId, currentSchemaVersion, natures, readAs, Statement, StatementId } from '@mithaq/domain';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { newId } from '../src/look-up/new-id.ts';
import { violations } from './axe.ts';
import { ownRegister } from './own-register.ts';

const words = {
  en: {
    edit: 'Edit in a table',
    many: 'Change them …',
    put: 'Change 2 records',
    look: 'Look and save …',
    save: 'Save 3 records',
    saved: '2 records are saved in',
    conflict: 'Choose field by field',
    undo: 'Take it back',
    taken: 'What was typed stands in the table, not saved.',
    handIn: 'Hand in',
    publishOwn: 'Publish it yourself…',
    really: 'Publish it',
    elsewhere: 'is not understood',
    tooLong: 'Nothing was changed.',
  },
  ar: {
    edit: 'حرّر في جدول',
    many: 'غيّرها …',
    put: 'غيّر سجلين',
    look: 'انظر واحفظ …',
    save: 'احفظ 3 سجلات',
    saved: 'حُفظ سجلان في',
    conflict: 'اختر حقلًا حقلًا',
    undo: 'استرجعه',
    taken: 'ما كُتب في الجدول، ولم يُحفظ.',
    handIn: 'سلّم',
    publishOwn: 'انشرها بنفسك…',
    really: 'انشرها',
    elsewhere: 'لم تُفهم',
    tooLong: 'لم يتغير شيء.',
  },
} as const;

const register = ownRegister();

/** Four agreements that readers see, of one field that no other has, so that a list can be of them alone. */
async function published(locale: 'en' | 'ar', field: string): Promise<readonly string[]> {
  const client = register.operator();
  const { id } = await client.changeSets.create.mutate({ title: `Four ${locale}` });
  const changeSet = ChangeSetId.parse(id);
  const ids = [1, 2, 3, 4].map(() => AgreementId.parse(newId('agreement')));
  for (const [place, agreement] of ids.entries()) {
    const name = { value: `Table accord ${locale} ${place}`, language: 'en', kind: 'official' } as const;
    await client.drafts.save.mutate({
      changeSet,
      record: {
        ...{ record: 'agreement', id: agreement, schemaVersion: currentSchemaVersion, slug: Object(`table-${locale}-${place}`) },
        ...{ label: { en: name.value, ar: `اتفاق ${place}` }, names: [name], instrument: 'agreement', nature: 'interstate' },
        ...{ fields: [Object(field)], participations: [], lineage: [], textAvailability: 'reported-only' },
      },
    });
    for (const [property, value] of Object.entries({ names: name, instrument: 'agreement' })) {
      await client.drafts.saveStatement.mutate({ changeSet, statement: unsourced(agreement, property, value) });
    }
  }
  const { revision } = (await client.changeSets.get.query({ id: changeSet })).changeSet;
  await client.changeSets.publish.mutate({ id: changeSet, revision });
  return ids;
}

function unsourced(subject: string, property: string, value: unknown): Statement {
  return readAs(Statement, {
    ...{ record: 'statement', id: StatementId.parse(newId('statement')), schemaVersion: currentSchemaVersion, subject, property, value },
    ...{ modality: 'occurred', standing: 'unsupported', rank: 0, citations: [], note: { en: 'for a test' } },
  });
}

const cell = (page: Page, id: string, column: string) => page.locator(`[data-row="${id}"] [data-column="${column}"]`);
const button = (page: Page, name: string) => page.getByRole('button', { name });
const shown = (page: Page, id: string, column: string) => cell(page, id, column).locator('> span').nth(1).textContent();

/** Puts text where copying puts it, and pastes it. */
async function paste(page: Page, text: string) {
  await page.evaluate((copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', copied);
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

describe.each([
  ['en', 'economy'],
  ['ar', 'health'],
] as const)('a table of records in %s', (locale, field) => {
  const said = words[locale];
  const forward = locale === 'ar' ? 'ArrowLeft' : 'ArrowRight';

  it('is edited cell by cell, pasted into, and changed for all that is chosen; a reviewer publishes it as one', async () => {
    const ids = await published(locale, field);
    const [one = '', two = '', three = '', four = ''] = ids;
    const page = await register.open(`/${locale}/agreements?field=${field}&sort=name`, register.editor);
    await page.getByRole('link', { name: said.edit }).click();
    await page.waitForURL(`**/${locale}/edit/table/agreement?field=${field}&sort=name`);
    await cell(page, one, 'label.ar').click();

    // Typed, in both languages side by side, with keys alone.
    await page.keyboard.press('Enter');
    await page.keyboard.type('اتفاق مصحح');
    await page.keyboard.press('Tab');
    await page.keyboard.press('F2');
    await page.keyboard.type('Accord, mended');
    await page.keyboard.press('Enter');
    expect(await shown(page, one, 'label.ar')).toBe('اتفاق مصحح');
    expect(await shown(page, one, 'label.en')).toBe('Accord, mended');
    await page.keyboard.press('Enter');
    await page.keyboard.type('not this');
    await page.keyboard.press('Escape');
    expect(await shown(page, two, 'label.en')).toBe(`Table accord ${locale} 1`);

    // Pasted: what means nothing stays as it was, and is told.
    await page.keyboard.press('ArrowDown');
    await paste(page, 'Pasted <b>label</b>\u202E\t\t\t\tsideways');
    const panel = page.locator('[data-panel="paste"]');
    await panel.waitFor();
    expect(await panel.textContent()).toContain(said.elsewhere);
    await panel.getByRole('button').first().click();
    expect(await shown(page, three, 'label.en')).toBe('Pasted <b>label</b>');
    expect(await shown(page, three, 'nature')).not.toBe('sideways');
    await paste(page, 'x\t'.repeat(500_000));
    await expect.poll(() => panel.textContent()).toContain(said.tooLong);
    await page.keyboard.press('Escape');

    // One field of all that is chosen, with what would come of it told beforehand.
    await page.keyboard.press(forward);
    await page.keyboard.press('x');
    await page.keyboard.press('Shift+ArrowDown');
    await button(page, said.many).click();
    const many = page.locator('[data-panel="many"]');
    await many.locator('select').first().selectOption('nature');
    await many.locator('select').nth(2).selectOption('mixed');
    expect(await violations(page)).toEqual([]);
    await many.getByRole('button', { name: said.put }).click();
    expect(await shown(page, four, 'nature')).toBe(natures.label('mixed')[locale]);
    await page.keyboard.press('s');
    await many.locator('select').first().selectOption('nature');
    await many.locator('select').nth(2).selectOption('mixed');
    expect(await many.getByRole('button').first().isDisabled()).toBe(true);
    await page.keyboard.press('Escape');

    // Somebody else saves one of them first: the others are saved, and nothing of either is lost.
    const [held] = await register.operator().records.working.query({ ids: [AgreementId.parse(three)] });
    if (held?.record.record !== 'agreement') throw new RangeError('it was published');
    const theirs = { ...held.record, label: { en: 'Theirs' } };
    const first = await register.operator().drafts.save.mutate({ record: theirs, from: held.revision });
    await register.operator().changeSets.publish.mutate({ id: ChangeSetId.parse(first.changeSet.id), revision: first.changeSet.revision });
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: said.save }).waitFor();
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => page.locator('[data-saved]').textContent()).toContain(said.saved);
    expect(await shown(page, three, 'label.en')).toBe('Pasted <b>label</b>');
    expect(await page.locator(`[data-row="${three}"]`).getByRole('link', { name: said.conflict }).getAttribute('href')).toBe(
      `/${locale}/edit/${three}`,
    );

    // Taken back, all of it is typed and nothing drafted; saved again it goes to one change set.
    await button(page, said.undo).click();
    await expect.poll(() => page.locator('main').textContent()).toContain(said.taken);
    const { rows: open } = await register.operator().changeSets.list.query({ state: 'draft' });
    expect(open).toEqual([]);
    expect(await shown(page, one, 'label.en')).toBe('Accord, mended');
    await button(page, said.look).click();
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => page.locator('[data-saved]').textContent()).toContain(said.saved);
    await page.locator('a[href*="/review/"]').first().click();
    await button(page, said.handIn).click();
    await button(page, said.publishOwn).click();
    await page.locator('dialog[open]').getByRole('button', { name: said.really, exact: true }).click();
    await page.locator('#became').waitFor();
    const records = await register.operator().records.working.query({ ids: [AgreementId.parse(one), AgreementId.parse(four)] });
    expect(records.map(({ record }) => (record.record === 'agreement' ? [record.label['en'], record.nature] : []))).toEqual([
      ['Accord, mended', 'interstate'],
      [`Table accord ${locale} 3`, 'mixed'],
    ]);
  });

  it('keeps what is typed on the device, stacks at 360 pixels, and axe objects to nothing', async () => {
    const phone = { ...register.editor, viewport: { width: 360, height: 800 } };
    const page = await register.open(`/${locale}/edit/table/event?limit=25`, phone);
    const date = page.locator('[data-column="date"]').first();
    await date.dblclick();
    await date.locator('input').fill(locale === 'ar' ? 'مطلع يونيو 2020' : 'early June 2020');
    await page.keyboard.press('Enter');
    await expect.poll(() => date.getAttribute('data-changed')).toBe('true');
    const typed = await date.locator('> span').nth(1).textContent();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    await page.reload();
    await expect.poll(() => date.locator('> span').nth(1).textContent()).toBe(typed);
  });
});

it('is not for readers, and none is there of what has no list', async () => {
  const page = await register.open('/en/agreements');
  expect(await page.getByRole('link', { name: words.en.edit }).count()).toBe(0);
  const refused = await register.open('/en/edit/table/agreement');
  expect(await refused.locator('[role="grid"]').count()).toBe(0);
  const nowhere = await page.goto(`${register.url}/en/edit/table/tenure`);
  expect(nowhere?.status()).toBe(404);
});
