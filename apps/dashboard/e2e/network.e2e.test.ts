import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { reading } from './reading.ts';

const words = {
  ar: {
    sentence: '20 فاعلًا يتصلون بـتركيا في حدود خطوتين. 8 مباشرة، و12 من خلال هؤلاء.',
    ways: 'إيطاليا على بُعد خطوتين، من طريق واحد.',
    groups: [
      'على بُعد خطوة 12 صلة',
      'من هم على بُعد خطوة، فيما بينهم 3 صلات',
      'على بُعد خطوتين 28 صلة',
      'من هم على بُعد خطوتين، فيما بينهم 5 صلات',
    ],
    accord: 'حكومة الوفاق الوطني',
    typed: 'تركيا',
    italy: 'إيطاليا',
  },
  en: {
    sentence: 'Turkey is tied to 20 actors within two steps. 8 directly, 12 through these.',
    ways: 'Italy is two steps away, over one way.',
    groups: [
      'One step away 12 ties',
      'Those one step away, among themselves 3 ties',
      'Two steps away 28 ties',
      'Those two steps away, among themselves 5 ties',
    ],
    accord: 'Government of National Accord',
    typed: 'turkey',
    italy: 'Italy',
  },
} as const;

/** Isolation is for the eye; the words are what is compared. */
async function textOf(page: Page, selector: string): Promise<string> {
  const text = await page.locator(selector).first().innerText();
  return text
    .replaceAll(/[\u2066-\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

describe.each(['ar', 'en'] as const)('who is tied to Turkey within two steps, and through what, in %s', (locale) => {
  const { open } = reading();
  const said = words[locale];

  it('is answered by clicking: from Turkey’s page to its network, outwards by steps, to the agreement', async () => {
    const page = await open(`/${locale}/actors/turkey`);
    await page.locator(`#ties a[href="/${locale}/network?actor=turkey"]`).first().click();
    await page.waitForURL('**/network?actor=turkey');
    await page.locator('#ties table').waitFor();
    await expect.poll(() => textOf(page, '#network-sentence')).toBe(said.sentence);
    const heads = await page.locator('#ties tbody tr:first-child th[colspan]').allInnerTexts();
    expect(heads.map((head) => head.replaceAll(/\s+/g, ' ').trim())).toEqual(said.groups);
    const row = page.locator('#ties tbody').first().locator('tr:has(th a[href$="/actors/government-of-national-accord"])');
    await row.locator('a[href*="/agreements/"]').first().click();
    await page.waitForURL(`**/${locale}/agreements/turkey-gna-security-and-military-november-2019`);
  });

  it('is taken along as a table, each tie with what it rests on, also without scripts', async () => {
    const page = await open(`/${locale}/network?actor=turkey`, { javaScriptEnabled: false });
    const address = await page.getByRole('link', { name: 'CSV', exact: true }).getAttribute('href');
    const answer = await page.request.get(new URL(address ?? '', page.url()).href);
    expect(answer.headers()['content-disposition']).toBe(`attachment; filename="network-${locale}.csv"`);
    const [, ...lines] = (await answer.text()).trimEnd().split('\r\n');
    expect(lines).toHaveLength(12 + 3 + 28 + 5);
    expect(lines.filter((line) => line.includes(',turkey,') && line.includes(said.accord)).length).toBeGreaterThan(1);
  });

  it('is answered for a name as it is typed, with the shortest way to another, without scripts', async () => {
    const page = await open(`/${locale}/network`, { javaScriptEnabled: false });
    await page.fill('#add-actor', said.typed);
    await page.fill('#add-target', said.italy);
    await page.locator('main form button[type="submit"]').click();
    await page.waitForURL('**&whole=');
    await expect.poll(() => textOf(page, '#ways p')).toBe(said.ways);
    const way = await page.locator('#ways ol ol > li > p').allInnerTexts();
    expect(way.map((step) => step.replaceAll(/\s+/g, ' ').trim())).toEqual([
      `${await textOf(page, '#network-sentence a')} ${said.accord}`,
      `${said.accord} ${said.italy}`,
    ]);
    await expect.poll(() => page.locator('#drawing svg a[data-distance]').count()).toBe(21);
    await expect.poll(() => page.locator('#drawing button').first().isVisible()).toBe(false);
  });

  it('is drawn with no name over another, as wide as the page is', async () => {
    const page = await open(`/${locale}/network?actor=turkey`);
    expect(await overlapping(page)).toEqual([]);
    await page.setViewportSize({ width: 700, height: 900 });
    await page.waitForFunction(
      () => Number(document.querySelector<SVGElement>('#drawing svg[viewBox*="1376"]')?.style.getPropertyValue('--s')) < 0.5,
    );
    await expect.poll(() => overlapping(page)).toEqual([]);
  });

  it('is walked by keys: zoomed, moved, shown whole, and followed from actor to actor', async () => {
    const page = await open(`/${locale}/network?actor=turkey`);
    const first = page.locator('#drawing svg a[data-distance="0"]');
    const seen = () => page.locator('#drawing svg[viewBox]').first().getAttribute('viewBox');
    await first.focus();
    const whole = await seen();
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await expect.poll(async () => Number((await seen())?.split(' ')[2])).toBeCloseTo(1376 / 1.96, 0);
    const zoomedIn = await seen();
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => Number((await seen())?.split(' ')[0])).toBeGreaterThan(Number(zoomedIn?.split(' ')[0]));
    await page.keyboard.press('0');
    await expect.poll(() => seen()).toBe(whole);
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-distance'))).toBe('1');
    await page.keyboard.press('Enter');
    await page.waitForURL('**follow=*');
    await page.locator('#drawing a[data-shown="self"]').waitFor();
    await expect.poll(() => page.locator('#drawing a[data-shown="near"]').count()).toBeGreaterThan(0);
  });

  it('has nothing that axe objects to, and fits into 360 pixels', async () => {
    const page = await open(`/${locale}/network?actor=turkey&target=italy&follow=qatar`);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });
});

describe('a network that is not clear', () => {
  const { open } = reading();

  it('asks which actor is meant, and says so where there is none', async () => {
    const page = await open('/en/network?actor=minister&actor=turkey');
    expect(await page.locator('[role="status"] a[href*="actor=turkey&actor="]').count()).toBeGreaterThan(1);
    const nobody = await open('/en/network?actor=xyzzyplugh');
    expect(await nobody.locator('[role="status"]').first().innerText()).toContain('xyzzyplugh');
    expect(await nobody.locator('main a[href="/en/network?actor=turkey"]').count()).toBe(1);
  });
});

describe.each(['ar', 'en'] as const)('the weave of an actor in %s', (locale) => {
  const { open } = reading();

  it('is a table of its agreements and who takes part, filled for a party and hollow for any other part', async () => {
    const page = await open(`/${locale}/actors/government-of-national-accord`);
    const heads = await page
      .locator('#ties thead th[data-thread] > a:first-child')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-1)));
    expect(heads).toEqual(['government-of-national-accord', 'turkey', 'qatar', 'malta', 'haftar-forces', 'united-nations', 'italy']);
    const ceasefire = page.locator('#ties tbody tr', { has: page.locator('a[href*="libya-ceasefire-october-2020"]') });
    expect(await ceasefire.locator('td:has(i)').count()).toBe(3);
    expect(await ceasefire.locator('td').nth(5).innerText()).toBe(locale === 'ar' ? 'وسيط' : 'mediator');
  });

  it('of a period says which rows may lie outside of it, follows a thread, and takes talks in, without scripts', async () => {
    const page = await open(`/${locale}/actors/turkey`, { javaScriptEnabled: false });
    await page.fill('#ties input[name="tiesFrom"]', '2020-08-10');
    await page.check('#ties input[name="ties"]');
    await page.click('#ties form button');
    await page.waitForURL('**tiesFrom=2020-08-10**');
    await expect.poll(() => page.locator('#ties tbody tr[data-kind="agreement"]').count()).toBe(1);
    await expect
      .poll(() => textOf(page, '#ties tbody tr[data-kind="agreement"] th'))
      .toContain(locale === 'ar' ? 'قد يقع خارج هذه الأيام' : 'may lie outside these days');
    await expect.poll(() => page.locator('#ties tbody tr[data-kind="event"]').count()).toBeGreaterThan(0);
    await page.locator('#ties thead th[data-thread="1"] a').last().click();
    await page.waitForURL('**tiesFrom=2020-08-10**follow=**');
    await expect.poll(() => page.locator('#ties thead th[data-followed]').count()).toBe(1);
  });

  it('is lists of names where there is no room to draw it', async () => {
    const page = await open(`/${locale}/actors/turkey`, { viewport: { width: 360, height: 800 } });
    const names = await page.locator('#ties tbody tr').first().locator('td:visible').allInnerTexts();
    expect(names.map((name) => name.replaceAll(/\s+/g, ' ').trim())).toEqual(
      locale === 'ar' ? ['تركيا طرف', 'حكومة الوفاق الوطني طرف'] : ['Turkey party', 'Government of National Accord party'],
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });
});

/** Pairs of names of the drawing that stand and lie over each other. */
function overlapping(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const standing = [...document.querySelectorAll('#drawing svg text')].filter((text) => getComputedStyle(text).opacity === '1');
    const boxes = standing.map((text) => ({ name: text.textContent, box: text.getBoundingClientRect() }));
    return boxes.flatMap((one, at) =>
      boxes
        .slice(at + 1)
        .filter(({ box }) => one.box.left < box.right && box.left < one.box.right && one.box.top < box.bottom && box.top < one.box.bottom)
        .map((other) => `${one.name} / ${other.name}`),
    );
  });
}
