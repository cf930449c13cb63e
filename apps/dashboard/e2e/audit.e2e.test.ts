import { describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { editorsClient } from './drafting.ts';
import { signedIn } from './editor.ts';
import { reading } from './reading.ts';

const words = {
  en: {
    title: 'Audit log',
    only: 'Only of this',
    prove: 'Prove it',
    holds: /^All [\d,]+ entries hold: nothing was altered/,
    broken: '1 thing does not hold',
    altered: 'What the entry holds is not what was sealed: it was altered.',
    todo: /Make a backup now and keep it apart as evidence/,
  },
  ar: {
    title: 'سجل التدقيق',
    only: 'قيود هذا وحده',
    prove: 'تحقق',
    holds: /^القيود كلها سليمة/,
    broken: 'خلل واحد',
    altered: 'ما في القيد ليس ما خُتم: غُيّر بعد كتابته.',
    todo: /خذ نسخة احتياطية الآن/,
  },
} as const;

/** A server that tells of one altered entry. */
const told = [
  'event: connected\ndata: {}\n\n',
  'data: {"entries":3}\n\n',
  `data: ${JSON.stringify({
    entries: 9,
    report: { entries: 9, head: 'f'.repeat(64), problems: [{ problem: 'digest', position: 4, subject: 'agreement_x<b>' }], more: 0 },
  })}\n\n`,
].join('');

describe.each(['en', 'ar'] as const)('the audit log in %s', (locale) => {
  const { open } = reading();
  const said = words[locale];

  it('is filtered by its address, leads to each record and its diffs, and axe objects to nothing at 360 pixels', async () => {
    const leave = await draftOfAnAgreement();
    const page = await open(`/${locale}/audit?kind=agreement`, { ...(await signedIn()), viewport: { width: 360, height: 800 } });
    expect(await page.locator('h1').textContent()).toBe(said.title);
    const entries = page.locator('[data-entry]');
    const all = await entries.count();
    expect(all).toBeGreaterThan(5);
    expect(await entries.locator('a[href*="/agreements/"]').count()).toBeGreaterThan(0);
    await entries.getByRole('link', { name: 'سلمى', exact: true }).first().waitFor();
    expect(await violations(page)).toEqual([]);
    await leave();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    await entries.first().getByText(said.only).click();
    await page.waitForURL(/[?&]subject=agreement_/);
    await expect.poll(() => entries.count()).toBeLessThan(all);
    await page.goto(page.url().replace(/\?.*/, '?subject=nothing&after=2020-13-45&kind=x'));
    expect(await entries.count()).toBe(0);
  });

  it('proves its chain, telling how far it has come', async () => {
    const page = await open(`/${locale}/audit`, await signedIn());
    await page.getByRole('button', { name: said.prove, exact: true }).click();
    await page.getByText(said.holds).waitFor();
    expect(await page.locator('#proof code').textContent()).toMatch(/^[0-9a-f]{64}$/);
  });

  it('says what does not hold, what that means and what to do', async () => {
    const page = await open(`/${locale}/audit`, await signedIn());
    await page.route('**/trpc/audit.verify**', (route) => route.fulfill({ contentType: 'text/event-stream', body: told }));
    await page.getByRole('button', { name: said.prove, exact: true }).click();
    await page.getByText(said.altered).waitFor();
    const found = await page.locator('#proof').textContent();
    expect(found).toContain(said.broken);
    expect(found).toMatch(said.todo);
    expect(await page.locator('#proof li a').getAttribute('href')).toBe(`/${locale}/audit?subject=agreement_x%3Cb%3E`);
  });
});

/** An entry of the editor's own: a draft of an agreement as it stands. Gives what takes it back. */
async function draftOfAnAgreement(): Promise<() => Promise<void>> {
  const client = await editorsClient();
  const { id } = await client.changeSets.create.mutate({ title: 'audited' });
  const { record, revision } = await client.records.get.query({ kind: 'agreement', key: 'libya-ceasefire-october-2020' });
  await client.drafts.save.mutate({ record, from: revision, changeSet: id });
  return async () => {
    const { changeSet } = await client.changeSets.get.query({ id });
    await client.changeSets.discard.mutate({ id, revision: changeSet.revision });
  };
}
