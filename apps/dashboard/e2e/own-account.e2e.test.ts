import { createMithaqClient, failureOf } from '@mithaq/client';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { awake } from './awake.ts';
import { violations } from './axe.ts';
import { type Dashboard, startDashboard } from './dashboard.ts';
import { newPersonAt, password, signedInAs } from './letters.ts';
import { freePort } from './process.ts';
import { reading } from './reading.ts';
import { type Server, startServer } from './server.ts';

const words = {
  en: {
    changeName: 'Change the name',
    called: 'You are called',
    changePassword: 'Change the password',
    wrong: 'This is not your present password.',
    others: 'Your password is changed, and you are signed out everywhere else.',
    end: 'End: Firefox on Linux',
    ended: 'One session is ended.',
    makeKey: 'Make the key',
    have: 'I have it',
    endKey: 'End the key nightly',
    yesEnd: 'Yes, end',
    noKey: 'No key yet.',
    out: 'You are signed out',
    signIn: 'Sign in',
    goOn: 'Go on',
    account: 'My account',
    signOut: 'Sign out',
    addPasskey: 'Add a passkey',
    usual: 'My device',
    passkey: 'Sign in with a passkey',
    remove: 'Delete: My device',
    yesDelete: 'Yes, delete',
    nobodys: 'Nobody here has this passkey.',
  },
  ar: {
    changeName: 'غيّر الاسم',
    called: 'صار اسمك',
    changePassword: 'غيّر كلمة السر',
    wrong: 'ليست هذه كلمة سرك الحالية.',
    others: 'تغيّرت كلمة سرك، وخرجت من كل مكان آخر.',
    end: 'أنهِ: Firefox على Linux',
    ended: 'انتهت جلسة واحدة.',
    makeKey: 'أنشئ المفتاح',
    have: 'أخذته',
    endKey: 'أبطل المفتاح nightly',
    yesEnd: 'نعم، أبطل',
    noKey: 'لا مفتاح بعد.',
    out: 'خرجت',
    signIn: 'ادخل',
    goOn: 'تابع',
    account: 'حسابي',
    signOut: 'سجّل الخروج',
    addPasskey: 'أضف مفتاح مرور',
    usual: 'جهازي',
    passkey: 'ادخل بمفتاح مرور',
    remove: 'احذف: جهازي',
    yesDelete: 'نعم، احذف',
    nobodys: 'ليس هذا المفتاح لأحد هنا.',
  },
} as const;

const { openAt } = reading();

/** Accounts change here: it is a register of its own. Passkeys are bound to a name, so that it is read at one. */
let server: Server;
let dashboard: Dashboard;
let url: string;
beforeAll(async () => {
  const port = await freePort();
  server = await startServer(port, inject('register'));
  dashboard = await startDashboard(server.apiUrl, port);
  url = dashboard.url.replace('127.0.0.1', 'localhost');
});
afterAll(async () => {
  await dashboard.stop();
  await server.stop();
});

const operator = () => createMithaqClient({ url: server.apiUrl, token: server.operatorToken });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

/** Somebody of a name of their own, and a page of theirs. */
async function come(path: string, { email, name = 'Mona' }: { email: string; name?: string }) {
  const { id, browser } = await newPersonAt({ server, url, role: 'editor', name, email });
  return { id, browser, page: await openAt(`${url}${path}`, browser) };
}

/** A key that a device or a password manager would hold, in software. It answers once somebody "touches" it. */
async function authenticator(page: Page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return { touch: (enabled: boolean) => devtools.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled }) };
}

describe.each(['en', 'ar'] as const)('whoever has an account, in %s,', (locale) => {
  const said = words[locale];

  it('changes their name, then their password by the present one, which signs them out everywhere else', async () => {
    const email = `nadia.${locale}@desk.example`;
    const { page } = await come(`/${locale}/account`, { email });
    const elsewhere = await openAt(`${url}/${locale}/account`, await signedInAs(url, email));
    await page.fill('[name=name]', 'نادية');
    await button(page, said.changeName).click();
    await page.getByText(said.called).waitFor();
    await expect.poll(() => page.locator('header').textContent()).toContain('نادية');
    const change = async (present: string) => {
      await page.fill('[name=present]', present);
      await page.fill('[name=next]', 'saffron, again');
      await page.fill('[name=again]', 'saffron, again');
      await button(page, said.changePassword).click();
    };
    await change('not the password');
    await page.getByText(said.wrong).waitFor();
    await change(password);
    await page.getByText(said.others).waitFor();
    await elsewhere.reload();
    expect(await elsewhere.locator('[name=present]').count()).toBe(0);
    await page.reload();
    expect(await page.locator('[name=present]').count()).toBe(1);
  });

  it('sees where they are signed in, and ends what they left open; axe objects to nothing at 360 pixels', async () => {
    const email = `lina.${locale}@desk.example`;
    const { browser } = await come(`/${locale}/account`, { email });
    const elsewhere = await openAt(`${url}/${locale}/sign-in?next=/account`, { userAgent: firefox });
    await elsewhere.fill('[name=email]', email);
    await elsewhere.fill('[name=password]', password);
    await button(elsewhere, said.signIn).click();
    await elsewhere.waitForURL(`**/${locale}/account`);
    const page = await openAt(`${url}/${locale}/account`, { ...browser, viewport: { width: 360, height: 800 } });
    expect(await page.locator('[data-session]').count()).toBe(2);
    expect(await page.locator('[data-session=this]').count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    await button(page, said.end).click();
    await page.getByText(said.ended).waitFor();
    await expect.poll(() => page.locator('[data-session]').count()).toBe(1);
    await elsewhere.reload();
    expect(await elsewhere.locator('[name=present]').count()).toBe(0);
  });

  it('makes a key that is shown this once, works with it, and ends it', async () => {
    const { page } = await come(`/${locale}/account`, { email: `karim.${locale}@desk.example` });
    await page.fill('[name=key]', 'nightly');
    await button(page, said.makeKey).click();
    const key = (await page.locator('[data-key]').textContent())?.trim() ?? '';
    expect(key).toMatch(/^mk_\w{64}$/);
    const program = createMithaqClient({ url, token: key });
    expect((await program.session.get.query()).scopes).toEqual(['read']);
    await button(page, said.have).click();
    expect(await page.content()).not.toContain(key);
    await button(page, said.endKey).click();
    await button(page, said.yesEnd).click();
    await page.getByText(said.noKey).waitFor();
    const refused = await program.session.get.query().catch((fault: unknown) => failureOf(fault));
    expect(refused).toMatchObject({ code: 'wrong-credentials' });
  });

  it('who is signed out while they work signs in over the page, and what they typed is still there', async () => {
    const email = `amal.${locale}@desk.example`;
    const { id, page } = await come(`/${locale}/account`, { email });
    await page.fill('[name=key]', 'half a thought');
    await operator().people.suspend.mutate({ id, suspended: true });
    await operator().people.suspend.mutate({ id, suspended: false });
    await button(page, said.makeKey).click();
    const dialog = page.getByRole('dialog', { name: said.out });
    await dialog.waitFor();
    expect(await dialog.locator('[name=email]').inputValue()).toBe(email);
    await dialog.locator('[name=password]').fill(password);
    await dialog.getByRole('button', { name: said.signIn, exact: true }).click();
    await dialog.getByRole('button', { name: said.goOn, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await page.inputValue('[name=key]')).toBe('half a thought');
    await button(page, said.makeKey).click();
    await page.locator('[data-key]').waitFor();
  });

  it('signs in with a passkey, and not with one that they deleted', async () => {
    const { page } = await come(`/${locale}/account`, { email: `sami.${locale}@desk.example`, name: 'Sami' });
    const { touch } = await authenticator(page);
    await button(page, said.addPasskey).click();
    await page.locator('#passkeys li').waitFor();
    expect(await page.locator('#passkeys li').textContent()).toContain(said.usual);
    await touch(false);

    await button(page, 'Sami').click();
    await page.locator('#account-menu').getByRole('button', { name: said.signOut }).click();
    await page.waitForURL(`**/${locale}`);
    const signIn = async () => {
      await page.goto(`${url}/${locale}/sign-in?next=/account`);
      await awake(page);
      await button(page, said.passkey).click();
      await touch(true);
    };
    await signIn();
    await page.waitForURL(`**/${locale}/account`);
    await touch(false);
    await button(page, said.remove).click();
    await button(page, said.yesDelete).click();
    await expect.poll(() => page.locator('#passkeys li').count()).toBe(0);
    await page.locator('[data-session=this]').getByRole('button').click();
    await page.waitForURL(`**/${locale}`);
    await signIn();
    await page.getByText(said.nobodys).waitFor();
  });
});

it('signs in by the button where what the browser offers by itself is still on its way', async () => {
  const said = words.en;
  const { page } = await come('/en/account', { email: 'early@desk.example', name: 'Early' });
  const { touch } = await authenticator(page);
  await button(page, said.addPasskey).click();
  await page.locator('#passkeys li').waitFor();
  await touch(false);
  await page.context().clearCookies();
  let send = () => {};
  const held = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route(
    '**/passkey/generate-authenticate-options',
    async (route) => {
      await held;
      await route.continue();
    },
    { times: 1 },
  );
  const asked = page.waitForRequest('**/passkey/generate-authenticate-options');
  await page.goto(`${url}/en/sign-in?next=/account`);
  await asked;
  await awake(page);
  await button(page, said.passkey).click();
  await page.locator('[data-pending]').waitFor();
  const answered = (await asked).response();
  send();
  await answered;
  await touch(true);
  await page.waitForURL('**/en/account');
});

it('a page that is for whoever has an account leads others to sign in and back', async () => {
  const page = await openAt(`${url}/en/account`);
  await page.locator('main a').click();
  await page.waitForURL('**/en/sign-in?next=%2Faccount');
});

it('the ways of an account open from the masthead without scripts', async () => {
  const { browser } = await newPersonAt({ server, url, role: 'admin', name: 'Rami', email: 'rami@desk.example' });
  const page = await openAt(`${url}/en`, { ...browser, javaScriptEnabled: false });
  await button(page, 'Rami').click();
  const menu = page.locator('#account-menu');
  expect(await menu.locator('a').allTextContents()).toEqual([
    'My account',
    'Settings',
    'Review',
    'Duplicates',
    'People',
    'Taxonomy',
    'Audit log',
  ]);
  await menu.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL('**/en');
  expect(await page.locator('header').textContent()).not.toContain('Rami');
});
