import { createMithaqClient } from '@mithaq/client';
import { describe, expect, it } from 'vitest';
import { reading } from './reading.ts';
import { shared } from './shared-register.ts';

describe('a change made elsewhere', () => {
  const { open } = reading();
  const operator = () => createMithaqClient({ url: shared().apiUrl, token: shared().operatorToken });

  it.each(['ar', 'en'])('appears in %s without a reload', async (locale) => {
    const page = await open(`/${locale}`);
    await page.evaluate(() => Object.assign(globalThis, { stillHere: true }));
    await page.waitForSelector('[data-live="listening"]', { state: 'attached' });
    const title = `A note of the harbour office, read in ${locale}`;
    const { source } = await operator().sources.import.mutate({
      name: `note-${locale}.txt`,
      content: { encoding: 'text', data: `${title}\n\nThe Republic of the Island and Italy met in Rome on 4 December 2020.` },
    });
    await page.waitForSelector(`#recent a[href="/${locale}/sources/${source.slug}"]`);
    expect(await page.evaluate(() => 'stillHere' in globalThis)).toBe(true);
    await page.waitForSelector('[data-live="changed"]', { state: 'attached' });
  });
});
