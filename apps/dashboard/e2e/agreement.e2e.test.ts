import { describe, expect, it } from 'vitest';
import { reading } from './reading.ts';

const path = (locale: string) => `/${locale}/agreements/italy-gna-december-2020`;
const words = {
  ar: {
    parties: ['حكومة الوفاق الوطني', 'إيطاليا'],
    status: 'موقّعة',
    signatory: 'صلاح الدين النمروش',
    unnamed: 'لا مصدر يسمّي من وقّع',
    noParty: 'لا مصدر يسمّي طرفًا',
  },
  en: {
    parties: ['Government of National Accord', 'Italy'],
    status: 'signed',
    signatory: 'Salah al-Din al-Namroush',
    unnamed: 'no source names the signatory',
    noParty: 'no source names a party',
  },
} as const;

describe.each(['ar', 'en'] as const)('the page of an agreement in %s', (locale) => {
  const { open } = reading();

  it('shows its thirteen clauses, its parties, its status and its passages', async () => {
    const page = await open(path(locale));
    expect(await page.locator('html').getAttribute('dir')).toBe(locale === 'ar' ? 'rtl' : 'ltr');
    expect(await page.locator('[data-clause]').count()).toBe(13);
    const parties = page.locator('#parties');
    for (const party of [...words[locale].parties, words[locale].signatory, words[locale].unnamed])
      expect(await parties.innerText()).toContain(party);
    expect((await page.locator('[data-status]').innerText()).toLowerCase()).toBe(words[locale].status);
    const passage = page.locator('#italy-gna-december-2020-border-security q').first();
    expect(await passage.innerText()).toContain('أمن الحدود');
    expect(await passage.getAttribute('lang')).toBe('ar');
    expect(await passage.getAttribute('dir')).toBe('rtl');
  });

  it('says of an agreement whose parties nobody names that nobody does', async () => {
    const page = await open(`/${locale}/agreements/libya-election-date-2020`);
    expect(await page.locator('#parties').innerText()).toContain(words[locale].noParty);
    expect(await page.locator('[data-clause]').count()).toBe(1);
  });

  it('keeps the words of its track on the page', async () => {
    const page = await open(`${path(locale)}?asOf=2020-12-15`);
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(beyond).toBe(0);
  });

  it('leads from a passage to its place in the source', async () => {
    const page = await open(path(locale));
    const link = page.locator('#italy-gna-december-2020-border-security li a[href*="#p-"]').first();
    expect(await link.getAttribute('href')).toMatch(new RegExp(`^/${locale}/sources/sarraj-returns-from-italy#p-\\d+$`));
  });

  it('tells the status as of another day, also without scripts', async () => {
    const page = await open(path(locale), { javaScriptEnabled: false });
    await page.fill('input[name="asOf"]', '2020-10-01');
    await page.click('form:has(input[name="asOf"]) button');
    await expect.poll(() => page.url()).toContain('asOf=2020-10-01');
    await expect.poll(() => page.locator('[data-status]').getAttribute('data-status')).not.toBe('signed');
  });

  it('moves the day with the keys of the track', async () => {
    const page = await open(`${path(locale)}?asOf=2020-12-15`);
    const slider = page.locator('input[type="range"]');
    await slider.focus();
    expect(await slider.getAttribute('aria-valuetext')).toContain('2020');
    await page.keyboard.press('Home');
    await page.waitForURL((url) => (url.searchParams.get('asOf') ?? '') < '2020-12-04');
    await page.waitForFunction(() => document.querySelector('[data-status]')?.getAttribute('data-status') !== 'signed');
  });
});

describe('time', () => {
  const { open } = reading();

  it.each([
    { locale: 'ar', laterIs: 'left' },
    { locale: 'en', laterIs: 'right' },
  ])('runs to the $laterIs in $locale', async ({ locale, laterIs }) => {
    const page = await open(`/${locale}/actors/government-of-national-accord`);
    const edges = await page.locator('#events figure a').evaluateAll((links) => {
      const at = (part: string) => links.find((link) => link.getAttribute('href')?.includes(part))?.getBoundingClientRect().x ?? Number.NaN;
      return { memorandum: at('maritime'), italy: at('italy') };
    });
    expect(edges.italy < edges.memorandum ? 'left' : 'right').toBe(laterIs);
  });
});

describe.each([
  { locale: 'ar', agreement: 'تفاهم قطر وتركيا وحكومة الوفاق الوطني، صيف 2020' },
  { locale: 'en', agreement: 'Qatar – Turkey – GNA understanding, summer 2020' },
])('a disagreement about a clause in $locale', ({ locale, agreement }) => {
  const { open } = reading();

  it('names the clause’s agreement and leads to the clause on its page', async () => {
    const page = await open(`/${locale}/disagreements`);
    const link = page.locator('main li a', { hasText: agreement });
    expect(await link.getAttribute('href')).toBe(
      `/${locale}/agreements/qatar-turkey-gna-august-2020#qatar-turkey-gna-august-2020-advisers`,
    );
    await link.click();
    await page.waitForURL('**/agreements/qatar-turkey-gna-august-2020#qatar-turkey-gna-august-2020-advisers');
    await expect.poll(() => page.locator('#qatar-turkey-gna-august-2020-advisers').count()).toBe(1);
  });
});
