import { Clause, readAs } from '@mithaq/domain';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import ar from '../messages/ar/taxonomy.json' with { type: 'json' };
import en from '../messages/en/taxonomy.json' with { type: 'json' };
import { violations } from './axe.ts';
import { ownRegister } from './own-register.ts';

/** What is changed here is counted and named by other tests: it is a register of its own. */
const register = ownRegister();

const said = { ar, en };

const row = (page: Page, code: string) => page.locator(`tr[data-topic="${code}"]`);
const group = (page: Page, code: string) => page.locator(`section[data-topic="${code}"] > div`).first();
const notice = (page: Page, what: string) => page.locator(`[data-done="${what}"]`);
const box = (page: Page, name: string) => page.locator(`textarea[name="${name}"]`);

function press(page: Page, name: string) {
  return page.getByRole('button', { name, exact: true }).click();
}

describe.each([
  ['en', { name: 'fishing-rights', retired: 'hazards.demining', successor: 'security.arms-elimination', shared: 'training.exercises' }],
  ['ar', { name: 'fish-stocks', retired: 'migration.borders', successor: 'migration.border-delimitation', shared: 'training.education' }],
] as const)('the taxonomy in %s', (locale, { name, retired, successor, shared }) => {
  const words = said[locale];
  const code = `sea.x-register-${name}`;
  const open = () => register.open(`/${locale}/taxonomy`, register.editor);

  it('is added to, worded and chosen from', async () => {
    const page = await open();
    await group(page, 'sea').getByRole('button', { name: words.acts.add }).click();
    await box(page, 'label.en').fill(name.replace('-', ' '));
    expect(await page.locator('input[name="name"]').inputValue()).toBe(name);
    await page.keyboard.press('Enter');
    await press(page, words.add.go);
    await page.getByText(words.words.needed).first().waitFor();
    await box(page, 'label.en').fill('x'.repeat(100_000));
    await page.locator('[aria-invalid="true"]').first().waitFor();
    await box(page, 'label.en').fill(name.replace('-', ' '));
    await box(page, 'scope.ar').fill('من يصيد وأين');
    await page.getByRole('button', { name: words.add.go }).click();
    await notice(page, 'added').waitFor();
    await row(page, code).getByText(words.marks.own).waitFor();

    await row(page, code).getByRole('button', { name: words.acts.words }).click();
    await box(page, 'label.ar').fill('حقوق الصيد');
    await press(page, words.words.save);
    await notice(page, 'reworded').waitFor();
    await row(page, code).getByText('حقوق الصيد').waitFor();
    expect(await violations(page)).toEqual([]);

    const operator = register.operator();
    const { rows } = await operator.clauses.list.query({ topic: 'sea' });
    const { record, revision: from } = await operator.records.get.query({ kind: 'clause', key: rows[0]?.ref.id ?? '' });
    const clause = readAs(Clause, record);
    const form = await register.open(`/${locale}/edit/${clause.id}`, register.editor);
    const choice = form.locator(`option[value="${code}"]`).first();
    await choice.waitFor({ state: 'attached' });
    expect(await choice.textContent()).toBe(locale === 'ar' ? 'حقوق الصيد' : name.replace('-', ' '));
    const drafted = await operator.drafts.get.query({ subject: clause.id }).catch(() => undefined);
    const topics = [...clause.topics, code];
    await operator.drafts.save.mutate({ record: readAs(Clause, { ...clause, topics }), from: drafted?.revision ?? from });
    await page.reload();
    await row(page, code).locator('button[aria-expanded]').first().click();
    await page.getByRole('heading', { name: words.used.drafts }).waitFor();
    expect(await page.locator(`a[href$="/edit/${clause.id}"]`).count()).toBe(1);
  });

  it('retires a topic after saying what that means, leads on from it, takes that back, and restores it', async () => {
    const page = await open();
    const retire = async () => {
      await row(page, retired).getByRole('button', { name: words.acts.retire }).click();
      const go = page.getByRole('button', { name: words.retire.go });
      expect(await go.isDisabled()).toBe(true);
      await page.locator('select[name="successor"]').selectOption(successor);
      await page.getByRole('heading', { name: words.retire.what }).waitFor();
      await page.getByText(words.retire.back).waitFor();
      expect(await page.locator('select[name="successor"] option').allTextContents()).not.toContain(retired);
      await go.click();
      await notice(page, 'retired').waitFor();
      await row(page, retired).getByRole('button', { name: words.acts.restore }).waitFor();
    };
    await retire();
    const reader = await register.open(`/${locale}/topics/${retired}`);
    await reader.waitForURL(`**/${locale}/topics/${successor}`);
    // The keyboard is where it is taken back.
    await page.keyboard.press('Enter');
    await notice(page, 'undone').waitFor();
    await row(page, retired).getByRole('button', { name: words.acts.retire }).waitFor();
    await retire();
    await row(page, retired).getByRole('button', { name: words.acts.restore }).click();
    await notice(page, 'restored').waitFor();
    await row(page, retired).getByRole('button', { name: words.acts.retire }).waitFor();

    await group(page, 'sea').getByRole('button', { name: words.acts.retire }).click();
    await page
      .locator('form')
      .getByText(locale === 'ar' ? 'الصلاحية البحرية' : 'maritime jurisdiction')
      .waitFor();
    expect(await page.getByRole('button', { name: words.retire.go }).isDisabled()).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.locator('form').getByText(words.retire.successor).count()).toBe(0);
  });

  it('keeps what both wrote where two administrators word a topic at once, and shows hostile words as words', async () => {
    const page = await open();
    await row(page, shared).getByRole('button', { name: words.acts.words }).click();
    await box(page, `label.${locale}`).fill('mine');
    const label = { en: '<img src=x onerror="document.title=1">', ar: '\u202e<b>عكس</b>' };
    await register.operator().taxonomy.reword.mutate({ code: shared, from: 0, label, scope: { en: 'Other scope' } });
    await page.getByRole('button', { name: words.words.keepMine }).waitFor();
    expect(await page.getByRole('button', { name: words.words.save }).isDisabled()).toBe(true);
    expect(await box(page, `label.${locale}`).inputValue()).toBe('mine');
    await page.locator('form').getByText('Other scope').waitFor();
    expect(await row(page, shared).textContent()).toContain(label[locale]);
    expect(await row(page, shared).locator('img, b').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await press(page, words.words.keepMine);
    await press(page, words.words.save);
    await notice(page, 'reworded').waitFor();
    await row(page, shared).getByText('mine').waitFor();
    await press(page, words.acts.undo);
    await row(page, shared).getByText('<').first().waitFor();
    const { topics } = await register.operator().taxonomy.get.query();
    expect(topics.find((topic) => topic.code === shared)?.label).toEqual(label);
  });
});

it('is for those who keep it', async () => {
  const page = await register.open('/en/taxonomy');
  await page.getByText(en.forReviewers).waitFor();
});
