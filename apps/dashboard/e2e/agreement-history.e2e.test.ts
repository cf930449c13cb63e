import { createMithaqClient } from '@mithaq/client';
import { beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { reading } from './reading.ts';
import { shared } from './shared-register.ts';

const key = 'malta-turkey-gna-august-2020';
const words = { ar: { field: 'المجالات', put: 'صحة' }, en: { field: 'Fields', put: 'health' } } as const;

/** Puts a field into the agreement and takes it out again, so that other tests find it as it was. */
async function changeAndChangeBack(): Promise<void> {
  const operator = createMithaqClient({ url: shared().apiUrl, token: shared().operatorToken });
  const { record, revision } = await operator.records.get.query({ kind: 'agreement', key });
  if (record.record !== 'agreement') throw new Error(`${key} is no agreement`);
  const changed = await operator.records.publish.mutate({ record: { ...record, fields: [...record.fields, 'health'] }, from: revision });
  await operator.records.publish.mutate({ record, from: changed.revision, message: 'as it was' });
}

describe('the history of an agreement', () => {
  const { open } = reading();
  beforeAll(changeAndChangeBack);

  it.each(['ar', 'en'] as const)('shows in %s what each revision changed, also without scripts', async (locale) => {
    const page = await open(`/${locale}/agreements/${key}`, { javaScriptEnabled: false });
    const [back, forth] = [page.locator('#history [data-revision]').nth(0), page.locator('#history [data-revision]').nth(1)];
    expect(await back.innerText()).toContain('as it was');
    expect(await back.locator('del').isVisible()).toBe(false);
    await back.locator('summary').click();
    await forth.locator('summary').click();
    const { field, put } = words[locale];
    await expect
      .poll(async () => [await back.locator('dt').innerText(), (await back.locator('del').innerText()).toLowerCase()])
      .toEqual([field, put]);
    await expect
      .poll(async () => [await forth.locator('dt').innerText(), (await forth.locator('ins').innerText()).toLowerCase()])
      .toEqual([field, put]);
  });

  it('has nothing for axe to find when a difference is open', async () => {
    const page = await open(`/en/agreements/${key}`);
    await page.locator('#history summary').first().click();
    expect(await violations(page)).toEqual([]);
  });
});
