import { beforeAll, describe, expect, it } from 'vitest';
import { signedIn } from './editor.ts';
import { reading } from './reading.ts';

describe('the inbox', () => {
  const { open } = reading();
  let editor: Awaited<ReturnType<typeof signedIn>>;
  beforeAll(async () => {
    editor = await signedIn();
  });

  it.each([
    ['en', 'Sign in to see what waits'],
    ['ar', 'ادخل لترى ما ينتظر'],
  ])('shows nobody but editors what waits, and says so in %s', async (locale, words) => {
    const page = await open(`/${locale}/inbox`);
    expect(await page.locator('tbody tr').count()).toBe(0);
    expect(await page.locator(`main a[href="/${locale}/sign-in?next=%2Finbox"]`).textContent()).toBe(words);
    expect(await page.locator('input[type=file]').count()).toBe(0);
  });

  it('shows an editor what waits', async () => {
    const page = await open('/en/inbox', editor);
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(2);
    expect(await page.locator('input[type=file]').count()).toBe(2);
  });

  it('takes a pasted text under its title', async () => {
    const page = await open('/ar/inbox', editor);
    await page.click('button:has-text("الصق نصًا")');
    await page.fill('[name=title]', 'خبر ملصق عن روما');
    await page.fill('[name=text]', 'التقى وزير الدفاع صلاح الدين النمروش نظيره الإيطالي في روما في 4 ديسمبر 2020.');
    await page.click('button:has-text("استورد النص")');
    const result = page.locator('[data-import=done]');
    await result.waitFor();
    await expect.poll(() => result.textContent()).toContain('مصدر جديد في الوارد');
    await page.locator('tbody th:has-text("خبر ملصق عن روما")').waitFor();
  });

  it('goes on with the other files when one cannot be read or is too large, and tells why', async () => {
    const page = await open('/en/inbox', editor);
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.click('button:has-text("Choose files")')]);
    await chooser.setFiles([
      { name: 'report.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') },
      { name: 'broken.txt', mimeType: 'text/plain', buffer: Buffer.from([0x81, 0x8d, 0x8f, 0x90]) },
      { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) },
      { name: 'huge.txt', mimeType: 'text/plain', buffer: Buffer.alloc(16_777_217, 'a') },
      {
        name: 'harbour.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from('A harbour notice\n\nItaly and Malta met in Rome on 3 May 2020.'),
      },
    ]);
    await page.waitForFunction(() => document.querySelectorAll('[data-import=done], [data-import=failed]').length === 5);
    await expect.poll(() => page.locator('[data-import=failed]').count()).toBe(4);
    await expect
      .poll(() => page.locator('[data-import]:has-text("report.pdf")').textContent())
      .toContain('is damaged, or not what it claims to be');
    await expect
      .poll(() => page.locator('[data-import]:has-text("broken.txt")').textContent())
      .toContain('The encoding of “broken.txt” could not be recognised. Save it as UTF-8 and import it again.');
    await expect.poll(() => page.locator('[data-import]:has-text("empty.txt")').textContent()).toContain('An empty file; it was not sent.');
    await expect.poll(() => page.locator('[data-import]:has-text("huge.txt")').textContent()).toContain('Larger than the limit (16 MB)');
    await expect.poll(() => page.locator('[data-import]:has-text("harbour.txt")').textContent()).toContain('A new source in the inbox.');
  });
});
