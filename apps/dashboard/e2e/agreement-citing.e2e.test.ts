import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { reading } from './reading.ts';

const path = (locale: string) => `/${locale}/agreements/italy-gna-december-2020`;
const words = {
  ar: {
    signed: 'موقّعة',
    unknown: 'لا يُعرف',
    single: 'على مصدر واحد',
    title: 'اتفاق إيطاليا وحكومة الوفاق الوطني، ديسمبر 2020',
    register: 'ميثاق: سجل الاتفاقات',
    quoted: (text: string) => `«${text}»`,
  },
  en: {
    signed: 'signed',
    unknown: 'unknown',
    single: 'on a single source',
    title: 'Italy – GNA agreement, December 2020',
    register: 'Mithaq, a register of agreements',
    quoted: (text: string) => `“${text}”`,
  },
} as const;
const formats = ['text', 'bib', 'ris', 'csl.json'] as const;

/** The text of each format, as the page or the dialog shows it, without the isolates of a line to copy. */
async function formatsShown(page: Page, within: string): Promise<string[]> {
  await page.waitForSelector(`${within} [data-format="csl.json"]`);
  const texts = await page.locator(`${within} [data-format] pre`).allInnerTexts();
  return texts.map((text) => text.replaceAll(/[\u2066-\u2069]/g, ''));
}

/** The address that a reference gives: of the record's id, so that it holds when the record's slug changes. */
function permanentAddress(text: string, kind: string): string {
  const [address] = new RegExp(`https?://[^ ,،]+/id/${kind}_[0-9a-z]{26}`).exec(text) ?? [];
  if (address === undefined) throw new Error(`no permanent address in ${text}`);
  return address;
}

describe.each(['ar', 'en'] as const)('citing in %s', (locale) => {
  const { open } = reading();
  const said = words[locale];

  it('the key Y opens the reference to the page in four formats, each to copy', async () => {
    const page = await open(path(locale), { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.waitForFunction(() => document.querySelector('#contents [aria-current]') !== null);
    await page.keyboard.press('y');
    const [text = '', bib = '', ris = '', csl = ''] = await formatsShown(page, 'dialog');
    expect(text.startsWith(`${said.quoted(said.title)}${locale === 'ar' ? '، ' : ', '}${said.register}`)).toBe(true);
    const address = permanentAddress(text, 'agreement');
    expect(bib.split('\n').slice(0, 3)).toEqual([
      '@misc{italy-gna-december-2020,',
      `  title = {{${said.title}}},`,
      `  howpublished = {{${said.register}}},`,
    ]);
    expect(ris.split('\n')[2]?.trim()).toBe(`TI  - ${said.title}`);
    expect(JSON.parse(csl)[0].URL).toBe(address);
    expect(await violations(page)).toEqual([]);
    for (const format of formats) {
      await page.locator(`dialog [data-format="${format}"] button`).click();
      const shown = await page.locator(`dialog [data-format="${format}"] pre`).textContent();
      await expect
        .poll(async () => (await page.evaluate(() => navigator.clipboard.readText())).replaceAll('\r\n', '\n'))
        .toBe(shown?.replaceAll('\r\n', '\n'));
    }
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    await page.goto(address);
    expect(new URL(page.url()).pathname).toMatch(/\/agreements\/italy-gna-december-2020$/);
  });

  it('without scripts a passage’s link leads to a page with the same', async () => {
    const page = await open(path(locale), { javaScriptEnabled: false });
    const link = page.locator('#italy-gna-december-2020-border-security li a[data-cite]').first();
    const quoted = await page.locator('#italy-gna-december-2020-border-security q').first().innerText();
    await page.goto(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
    const [text = '', bib = ''] = await formatsShown(page, 'main');
    expect(text).toContain(said.quoted(quoted));
    await page.goto(permanentAddress(text, 'clause'));
    expect(page.url()).toMatch(/\/agreements\/italy-gna-december-2020#italy-gna-december-2020-border-security$/);
    expect(bib).toContain('@techreport{sarraj-returns-from-italy,');
  });

  it('has a page on which axe finds nothing, also for what nobody can cite', async () => {
    const page = await open(path(locale));
    const link = page.locator('a[data-keyed]');
    await page.goto(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
    expect(await violations(page)).toEqual([]);
    const nothing = await open(`/${locale}/cite`);
    expect(await nothing.locator('[data-format]').count()).toBe(0);
    expect(await violations(nothing)).toEqual([]);
  });
});

describe.each(['ar', 'en'] as const)('the page of an agreement in %s', (locale) => {
  const { open } = reading();
  const said = words[locale];

  it('tells another status when the day is moved by keys, and says so in its address', async () => {
    const page = await open(`${path(locale)}?asOf=2020-12-05`);
    expect(await page.locator('p[data-status]').getAttribute('data-status')).toBe('signed');
    const slider = page.locator('input[type="range"]');
    await slider.focus();
    expect(await slider.getAttribute('aria-valuetext')).toContain(said.signed);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    await page.waitForFunction(() => document.querySelector('p[data-status]')?.getAttribute('data-status') === 'unknown');
    await expect.poll(() => new URL(page.url()).searchParams.get('asOf') ?? '').toMatch(/^2020-1[12]-\d\d$/);
  });

  it('shows alone the clauses that rest on a single source, and all again', async () => {
    const page = await open(`${path(locale)}?asOf=2020-12-15`, { javaScriptEnabled: false });
    const link = page.locator('#clauses a', { hasText: said.single });
    const count = Number.parseInt((await link.innerText()).replaceAll(/\D/g, ''), 10);
    await link.click();
    await page.waitForLoadState();
    await expect.poll(() => new URL(page.url()).searchParams.get('asOf')).toBe('2020-12-15');
    await expect.poll(() => page.locator('[data-clause]').count()).toBe(count);
    await page.locator('#clauses a[href*="#clauses"]').first().click();
    await page.waitForLoadState();
    await expect.poll(() => page.locator('[data-clause]').count()).toBe(13);
  });

  it('loses no passage: what is not beside its value is folded under it', async () => {
    const page = await open(path(locale), { javaScriptEnabled: false });
    const row = page.locator('[id="italy-gna-december-2020-irregular-migration"]');
    const folded = row.locator('details');
    const said = Number.parseInt((await folded.locator('summary').innerText()).replaceAll(/\D/g, '') || '1', 10);
    expect(await folded.locator('q').count()).toBe(said);
    expect(await folded.locator('q').first().isVisible()).toBe(false);
    await folded.locator('summary').click();
    await expect.poll(() => folded.locator('q').first().isVisible()).toBe(true);
  });

  it('tells who entered the record and when', async () => {
    const page = await open(path(locale), { javaScriptEnabled: false });
    expect(await page.locator('#history [data-revision]').count()).toBeGreaterThan(0);
    expect(await page.locator('#history [data-revision="1"] time').getAttribute('datetime')).toMatch(/^20\d\d-/);
  });

  it.each([360, 640, 1280])('opens its formats on the page, however narrow: %i pixels', async (width) => {
    const page = await open(path(locale), { viewport: { width, height: 900 } });
    await page.locator('header#names details summary').first().click();
    const box = await page.locator('header#names details[open] > div').first().boundingBox();
    expect(box && [box.x >= 0, box.x + box.width <= width, box.width >= Math.min(320, width - 32)]).toEqual([true, true, true]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  it('offers the agreement in every format that the register has for it', async () => {
    const page = await open(path(locale), { javaScriptEnabled: false });
    const links = await page.locator('header#names details a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.map((link) => /agreement\.([a-z.]+)\?/.exec(link ?? '')?.[1])).toEqual([
      'jsonld',
      'jsonl',
      'csv.zip',
      'ftm.jsonl',
      'geojson',
      'csl.json',
      'bib',
      'ris',
    ]);
    const answer = await page.request.get(new URL(links[6] ?? '', page.url()).href);
    expect([answer.status(), (await answer.text()).includes('@article{aljazeera-italy-defence-agreement,')]).toEqual([200, true]);
  });
});

describe.each(['ar', 'en'] as const)('the ceasefire of October 2020 in %s', (locale) => {
  const { open } = reading();

  it('is in force on 15 December 2020, and says on which events that rests', async () => {
    const page = await open(`/${locale}/agreements/libya-ceasefire-october-2020?asOf=2020-12-15`);
    expect(await page.locator('p[data-status]').getAttribute('data-status')).toBe('in-force');
    const reasons = page.locator('[data-reasons]');
    const events = reasons.locator('a[href*="/events/"]');
    expect(await events.count()).toBe(Number(await reasons.getAttribute('data-reasons')));
    expect(await events.count()).toBeGreaterThan(0);
  });
});
