import { describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { ownRegister } from './own-register.ts';

/** What is ruled here would change what other tests read: it is a register of its own. */
const own = ownRegister();
const { operator, open } = own;

/** The disagreement at a place in their list, from its end where that is negative, and how many there are. */
async function disagreement(place: number) {
  const { rows, total } = await operator().disputes.list.query({ limit: 20 });
  const found = rows.at(place);
  if (found === undefined) throw new RangeError(`no disagreement ${place}`);
  return { total, ...found, address: `/disagreements/${found.subject.record}/${found.subject.slug}/${found.property}` };
}

const standingsOf = async ({ subject, property }: Awaited<ReturnType<typeof disagreement>>) => {
  const { statements } = await operator().records.get.query({ kind: subject.record, key: subject.id, view: 'working' });
  return statements.filter(({ statement }) => statement.property === property).map(({ statement }) => statement.standing);
};

const words = {
  en: {
    kept: 'The record’s own value stays as it is.',
    follows: 'The record itself would follow:',
    published: 'The sources no longer differ here',
  },
  ar: { kept: 'تبقى قيمة السجل نفسه كما هي.', follows: 'ويتبع ذلك في السجل نفسه:', published: 'لا تختلف المصادر هنا' },
} as const;

describe.each([
  ['en', -1],
  ['ar', -2],
] as const)('a disagreement in %s', (locale, last) => {
  it('is ruled on by keys alone, with what follows told before, and published at once', async () => {
    const about = await disagreement(0);
    const page = await open(`/${locale}${about.address}`, own.editor);
    const desk = page.locator('#rule form');
    const [publish, draft] = [desk.getByRole('button').nth(0), desk.getByRole('button').nth(1)];
    expect([await publish.isDisabled(), await draft.isDisabled()]).toEqual([true, true]);
    await page.keyboard.press('1');
    await expect
      .poll(() => desk.locator('[aria-live="polite"]').innerText())
      .toMatch(new RegExp(`^(?:${words[locale].kept}|${words[locale].follows})`));
    await page.keyboard.press('n');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('<b>ruled</b> 1 0 d');
    expect(await desk.locator('textarea').first().inputValue()).toBe('<b>ruled</b> 1 0 d');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+P');
    await page.getByText(words[locale].published).first().waitFor();
    const standings = await standingsOf(about);
    expect([standings.filter((one) => one === 'accepted').length > 0, standings.includes('rejected')]).toEqual([true, true]);
    expect((await operator().disputes.list.query({})).total).toBe(about.total - 1);
  });

  it('is left open in a draft, which the page then leads to; axe objects to nothing at 360 pixels', async () => {
    const about = await disagreement(last);
    const before = await standingsOf(about);
    const page = await open(`/${locale}${about.address}`, { ...own.editor, viewport: { width: 360, height: 800 } });
    const desk = page.locator('#rule form');
    const first = desk.locator('fieldset').first().locator('input');
    await first.nth(2).check();
    await desk.locator('textarea').first().fill('ينظر فيه');
    await desk.getByRole('button').nth(1).click();
    await desk.locator('[role="status"] a').waitFor();
    await page.locator('#rule > p a[href*="/review/"]').waitFor();
    expect(await standingsOf(about)).toEqual(expect.arrayContaining(['needs-work']));
    expect(before).not.toContain('needs-work');
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });
});

it('whoever may not edit sees no way to rule', async () => {
  const { address } = await disagreement(0);
  const page = await open(`/en${address}`);
  expect(await page.locator('#rule').count()).toBe(0);
});
