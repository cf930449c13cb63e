import { describe, expect, it } from 'vitest';
import { accepted } from './accepted.ts';
import { violations } from './axe.ts';
import { ownRegister } from './own-register.ts';

const words = {
  en: {
    text: 'Peru and Chile signed a protocol on fishing in Lima on 8 August 2013. Under it Peru will train forty officers of Chile every year.',
    add: 'Add what a source says',
    accepted: 'accepted',
    rival: 'Add what another source says',
    take: 'Take the marked words',
    heading: 'The text of the source',
    first: 'Peru and Chile',
  },
  ar: {
    text: 'وقعت بوليفيا وباراغواي بروتوكولًا للتعاون في الصيد في أسونسيون في 8 أغسطس 2014. وتدرّب بوليفيا بموجبه أربعين ضابطًا من باراغواي كل سنة.',
    add: 'أضف ما يقوله مصدر',
    accepted: 'مقبول',
    rival: 'أضف ما يقوله مصدر آخر',
    take: 'خذ الكلمات المحدّدة',
    heading: 'نص المصدر',
    first: 'وقعت بوليفيا',
  },
} as const;

const own = ownRegister();

describe.each(['en', 'ar'] as const)('a passage is cited in a form, in %s,', (locale) => {
  const said = words[locale];

  it('out of the text of the source that was cited last, with the keyboard', async () => {
    const { agreement } = await accepted(own.operator(), said.text);
    const page = await own.open(`/${locale}/edit/${agreement}`, own.editor);
    const names = page.locator('#property-names');
    await names.getByRole('button', { name: said.rival }).press('Enter');
    const statement = names.locator('li[id^="statement-"]').last();
    const text = statement.getByRole('textbox', { name: said.heading });
    await text.press('ControlOrMeta+Home');
    for (const _letter of said.first) await page.keyboard.press(locale === 'ar' ? 'Shift+ArrowLeft' : 'Shift+ArrowRight');
    await page.keyboard.type('x');
    expect(await text.inputValue()).toContain(said.first);
    expect(await violations(page, (axe) => axe.include('#property-names'))).toEqual([]);
    await statement.getByRole('button', { name: said.take }).press('Enter');
    await expect.poll(() => statement.locator('[id$="-citations-0-selector-exact"]').inputValue()).toBe(said.first);
    await expect.poll(() => statement.locator('summary').first().innerText()).toContain(said.first);
  });

  it('first for the very words of the field, as accepted', async () => {
    const { agreement } = await accepted(own.operator(), said.text.replace('8', '9'));
    const page = await own.open(`/${locale}/edit/${agreement}`, own.editor);
    const label = page.locator('#property-label');
    const held = label.locator('textarea').first();
    const words = await held.inputValue();
    expect(words).not.toBe('');
    await label.getByRole('button', { name: said.add, exact: true }).click();
    const statement = label.locator('li[id^="statement-"]');
    await expect.poll(() => statement.locator('textarea').first().inputValue()).toBe(words);
    expect(
      await statement
        .locator('select')
        .first()
        .evaluate((box: HTMLSelectElement) => box.selectedOptions[0]?.text),
    ).toBe(said.accepted);
  });
});
