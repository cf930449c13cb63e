import { createMithaqClient } from '@mithaq/client';
import { SuggestionId } from '@mithaq/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { signedIn } from './editor.ts';
import { reading } from './reading.ts';
import { shared } from './shared-register.ts';

const operator = () => createMithaqClient({ url: shared().apiUrl, token: shared().operatorToken });

/** A name that is rejected as often as it stands in a text. */
async function rejectEverywhere(text: string, word: string): Promise<void> {
  const content = { encoding: 'text', data: text } as const;
  const { source } = await operator().sources.import.mutate({ name: 'learned.txt', content });
  const { suggestions } = await operator().sources.get.query({ key: source.id });
  for (const { id, revision } of suggestions.filter(({ exact }) => exact === word))
    await operator().suggestions.judge.mutate({ id: SuggestionId.parse(id), verdict: 'rejected', revision });
}

describe('what judgements taught', () => {
  const { open } = reading();
  let editor: Awaited<ReturnType<typeof signedIn>>;
  beforeAll(async () => {
    editor = await signedIn();
    await rejectEverywhere('Valletta wrote. Valletta called. Valletta waited. Valletta answered. Valletta slept.', 'Valletta');
  });

  it.each([
    ['en', 'Sign in', '/en/sign-in?next=%2Finbox%2Flearned'],
    ['ar', 'ادخل', '/ar/sign-in?next=%2Finbox%2Flearned'],
  ])('is for editors alone, and says so in %s', async (locale, words, href) => {
    const page = await open(`/${locale}/inbox/learned`);
    expect(await page.locator('tbody tr').count()).toBe(0);
    expect(await page.locator(`main a[href="${href}"]`).textContent()).toBe(words);
  });

  it('is a click from the inbox: each count with what follows from it, to be counted anew and back again', async () => {
    const page = await open('/en/inbox', editor);
    await page.click('text=What judgements taught the reader');
    await page.waitForURL('**/en/inbox/learned');
    const row = page.locator('tbody tr', { hasText: 'country: Malta — valletta' });
    await row.waitFor();
    const cells = () => row.locator('td').allTextContents();
    await expect.poll(async () => (await cells()).slice(0, 2)).toEqual(['0 accepted, 4 rejected', 'others like it are of low confidence']);
    await row.locator('button:has-text("Count anew")').click();
    await row.locator('button:has-text("Count all again")').waitFor();
    const [judged, follows] = await cells();
    expect(judged).toMatch(/^0 accepted, 0 rejectedcounted since .+, by سلمى$/u);
    expect(follows).toBe('nothing yet');
    await row.locator('button:has-text("Count all again")').click();
    await row.locator('button:has-text("Count anew")').waitFor();
    await expect.poll(async () => (await cells()).slice(0, 2)).toEqual(['0 accepted, 4 rejected', 'others like it are of low confidence']);
  });

  it.each(['ar', 'en'])('fits into 360 pixels in %s, and axe objects to nothing', async (locale) => {
    const page = await open(`/${locale}/inbox/learned`, { ...editor, viewport: { width: 360, height: 800 } });
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });
});
