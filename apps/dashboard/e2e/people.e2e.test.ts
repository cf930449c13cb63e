import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { linkFor, password } from './letters.ts';
import { ownRegister } from './own-register.ts';

const words = {
  en: {
    invite: 'Send the invitation',
    invited: 'invited, has not come yet',
    active: 'active',
    suspended: 'suspended',
    setPassword: 'Set the password',
    signIn: 'Sign in',
    used: 'This link was used already, or is too old.',
    change: 'Change',
    undo: 'Undo',
    isReviewer: 'The role of منى <b>Mona</b> is reviewer from now on.',
    isEditor: 'The role of منى <b>Mona</b> is editor from now on.',
    suspend: 'Suspend',
    yes: 'Yes, suspend',
    taken: 'There is an account with this address: mona.en@desk.example',
    signs: 'The name has signs that nobody sees. Take them out.',
    ask: 'Send the link',
    madeReviewer: 'سلمى made منى <b>Mona</b> reviewer, before that editor',
    holds: /^All [\d,]+ entries hold/,
    prove: 'Prove it',
  },
  ar: {
    invite: 'أرسل الدعوة',
    invited: 'دُعي ولم يأت بعد',
    active: 'نشط',
    suspended: 'موقوف',
    setPassword: 'ثبّت كلمة السر',
    signIn: 'ادخل',
    used: 'استُعمل هذا الرابط من قبل، أو مضى وقته.',
    change: 'غيّر',
    undo: 'تراجع',
    isReviewer: 'صار دور منى <b>Mona</b>: مراجع.',
    isEditor: 'صار دور منى <b>Mona</b>: محرر.',
    suspend: 'أوقف',
    yes: 'نعم، أوقف',
    taken: 'لهذا البريد حساب: mona.ar@desk.example',
    signs: 'في الاسم علامات لا تُرى. احذفها.',
    ask: 'أرسل الرابط',
    madeReviewer: 'دور منى <b>Mona</b>: مراجع، بعد محرر، بيد سلمى',
    holds: /^القيود كلها سليمة/,
    prove: 'تحقق',
  },
} as const;

/** Who has an account here would be counted by other tests: it is a register of its own. */
const own = ownRegister();
const { operator, open } = own;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function roleOf(email: string): Promise<string | undefined> {
  return (await operator().people.list.query({ limit: 100 })).rows.find((person) => person.email === email)?.role;
}

async function choosePassword(page: Page, chosen: string, go: string): Promise<void> {
  await page.fill('[name=password]', chosen);
  await page.fill('[name=again]', chosen);
  await button(page, go).click();
}

describe.each(['en', 'ar'] as const)('somebody in %s', (locale) => {
  const said = words[locale];
  const email = `mona.${locale}@desk.example`;

  it('is invited with the keyboard alone, comes by the letter’s link, which holds once, and signs in', async () => {
    const page = await open(`/${locale}/people`, own.editor);
    await page.locator('#invite [name=name]').focus();
    await page.keyboard.type('منى <b>Mona</b>');
    await page.keyboard.press('Tab');
    await page.keyboard.type(email);
    await page.keyboard.press('Enter');
    const row = page.locator(`[data-person="${email}"]`);
    await row.waitFor();
    expect(await row.locator('td').first().textContent()).toBe(said.invited);
    expect(await page.inputValue('#invite [name=email]')).toBe('');

    const link = await linkFor(own.server, email);
    const theirs = await open(link);
    await choosePassword(theirs, password, said.setPassword);
    await theirs.locator('main [role=status] a').click();
    await theirs.waitForURL('**/sign-in');
    await theirs.fill('[name=email]', email);
    await theirs.fill('[name=password]', password);
    await button(theirs, said.signIn).click();
    await theirs.waitForURL(/\/(?:ar|en)$/);
    expect(await theirs.locator('header').textContent()).toContain('منى <b>Mona</b>');

    const again = await open(link);
    await choosePassword(again, 'another password', said.setPassword);
    await again.getByText(said.used).waitFor();
  });

  it('gets another role and, undone, the one before; is suspended and let in again; and all of it is told and proved', async () => {
    const page = await open(`/${locale}/people`, own.editor);
    const row = page.locator(`[data-person="${email}"]`);
    expect(await row.locator('td').first().textContent()).toBe(said.active);
    await row.locator('select').selectOption('reviewer');
    await row.getByRole('button', { name: said.change, exact: true }).click();
    await row.getByText(said.isReviewer).waitFor();
    expect(await roleOf(email)).toBe('reviewer');
    await row.getByRole('button', { name: said.undo }).click();
    await row.getByText(said.isEditor).waitFor();
    expect(await roleOf(email)).toBe('editor');

    await row.getByRole('button', { name: said.suspend, exact: true }).click();
    // The careful answer is under the hand: Escape is one, too.
    await page.keyboard.press('Escape');
    expect(await row.getByRole('button', { name: said.yes }).count()).toBe(0);
    await row.getByRole('button', { name: said.suspend, exact: true }).click();
    await row.getByRole('button', { name: said.yes }).click();
    await expect.poll(() => row.locator('td').first().textContent()).toBe(said.suspended);
    await row.getByRole('button', { name: said.undo }).click();
    await expect.poll(() => row.locator('td').first().textContent()).toBe(said.active);

    await page.goto(`${own.url}/${locale}/people/history`);
    expect(await page.locator('main ol').textContent()).toContain(said.madeReviewer);
    await button(page, said.prove).click();
    await page.getByText(said.holds).waitFor();
  });

  it('who has an account is not invited, nor a name that turns the words around it about; axe objects to nothing at 360 pixels', async () => {
    const page = await open(`/${locale}/people`, { ...own.editor, viewport: { width: 360, height: 800 } });
    await page.fill('#invite [name=name]', 'a\u202eb');
    await page.fill('#invite [name=email]', email);
    await button(page, said.invite).click();
    await page.getByText(said.signs).waitFor();
    await page.fill('#invite [name=name]', 'Mona');
    await button(page, said.invite).click();
    await page.getByText(said.taken).waitFor();
    expect(await page.inputValue('#invite [name=email]')).toBe(email);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });

  it('chooses another password by a letter, and is signed out everywhere', async () => {
    const name = `Yusuf ${locale}`;
    const theirs = `yusuf.${locale}@desk.example`;
    const { browser } = await own.newPerson({ role: 'reader', name, email: theirs, locale });
    const page = await open(`/${locale}/password`);
    await page.fill('[name=email]', theirs);
    await button(page, said.ask).click();
    await page.locator('main [role=status]').waitFor();
    const before = await open(`/${locale}/account`, browser);
    await expect.poll(() => own.server.printed().split(`Mail to ${theirs} `).length).toBe(3);
    await page.goto(`${own.url}${await linkFor(own.server, theirs)}`);
    await choosePassword(page, 'a password of another day', said.setPassword);
    await page.locator('main [role=status] a').waitFor();
    await before.reload();
    expect(await before.locator('header').textContent()).not.toContain(name);
  });
});

describe('people', () => {
  it('keep their last administrator, who is told why', async () => {
    const page = await open('/en/people', own.editor);
    const row = page.locator('[data-person="salma@desk.example"]');
    expect(await row.textContent()).toContain('The only administrator. To change this, make somebody else one first.');
    expect(await row.locator('button').count()).toBe(0);
  });

  it('are an administrator’s affair: others are told so, and led to sign in and back', async () => {
    const { browser } = await own.newPerson({ role: 'editor', name: 'Hind', email: 'hind@desk.example' });
    for (const path of ['/en/people', '/en/people/history', '/en/audit']) {
      const page = await open(path, browser);
      expect(await page.locator('main').textContent()).toContain('You are signed in as Hind, editor.');
      await page.close();
    }
    const nobody = await open('/ar/people');
    await nobody.locator('main a').click();
    await nobody.waitForURL('**/ar/sign-in?next=%2Fpeople');
    await nobody.fill('[name=email]', 'salma@desk.example');
    await nobody.fill('[name=password]', 'saffron and madder');
    await button(nobody, 'ادخل').click();
    await nobody.waitForURL('**/ar/people');
    await nobody.locator('[data-person="salma@desk.example"]').waitFor();
  });

  it('close the register to whoever is not signed in, who is led there and back, and open it again', async () => {
    const page = await open('/en/settings', own.editor);
    await button(page, 'Close it to whoever is not signed in').click();
    await button(page, 'Yes, close it').click();
    await page.getByText('The register is closed to whoever is not signed in.').waitFor();
    const nobody = await open('/ar/agreements?status=signed');
    expect(await nobody.locator('h1').textContent()).toBe('ادخل لتقرأ');
    expect(await nobody.locator('main a').getAttribute('href')).toBe('/ar/sign-in?next=%2Fagreements%3Fstatus%3Dsigned');
    await button(page, 'Open it to everybody').click();
    await button(page, 'Yes, open it').click();
    await page.getByText('Everybody may read what is published, without an account.').waitFor();
    await nobody.reload();
    await nobody.locator('tbody tr').first().waitFor();
  });

  it('do not come elsewhere by an address that names another place', async () => {
    for (const next of ['//elsewhere.example/', '/\\elsewhere.example', 'https://elsewhere.example']) {
      const page = await open(`/en/sign-in?next=${encodeURIComponent(next)}`, own.editor);
      expect(await page.locator('main a').first().getAttribute('href')).toBe('/en');
      await page.close();
    }
  });
});
