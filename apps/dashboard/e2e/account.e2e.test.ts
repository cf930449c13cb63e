import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { startDashboard } from './dashboard.ts';
import { freePort } from './process.ts';
import { startServer } from './server.ts';

/** A register that nobody has set up yet: its own server, for each of the tests in this file changes who there is. */
describe('accounts', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof startServer>>;
  let dashboard: Awaited<ReturnType<typeof startDashboard>>;
  const open = async (path: string): Promise<Page> => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${dashboard.url}${path}`);
    return page;
  };

  beforeAll(async () => {
    const port = await freePort();
    server = await startServer(port, inject('register'));
    dashboard = await startDashboard(server.apiUrl, port);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await dashboard.stop();
    await server.stop();
  });

  it('set-up without its token says where the token is', async () => {
    const page = await open('/en/setup');
    expect(await page.locator('h1').textContent()).toBe('The address lacks its setup token');
    expect(await page.locator('input').count()).toBe(0);
  });

  it('set-up tells what is wrong with each field, in Arabic, and goes to the first', async () => {
    const page = await open('/ar/setup?token=x');
    await page.fill('[name=email]', 'salma');
    await page.fill('[name=password]', 'short');
    await page.click('form button');
    await page.waitForSelector('[name=name][data-focused]');
    await expect
      .poll(() => page.locator('form [slot=errorMessage]').allTextContents())
      .toEqual(['اكتب اسمك', 'ليس هذا بريدًا إلكترونيًا', 'عشرة أحرف على الأقل', 'لا تطابق الأولى']);
  });

  it('a token that is not the server’s is refused in words', async () => {
    const page = await open('/en/setup?token=wrong');
    await fillSetUp(page);
    await page.click('form button');
    await page.waitForFunction(() =>
      document.querySelector('form [role=alert]')?.textContent?.includes('This is not the server’s token now'),
    );
  });

  it('the first administrator is made, signed in, and can leave and come back', async () => {
    const page = await open(`/ar/setup?token=${server.setupToken}`);
    await fillSetUp(page);
    await page.click('form button');
    await page.waitForURL('**/ar/inbox');
    await page.waitForSelector('header >> text=Salma');
    await page.goto(`${dashboard.url}/en/sign-in`);
    await page.click('main button');
    await page.waitForSelector('[name=password]');
    await expect.poll(() => page.locator('header').getByText('Salma').count()).toBe(0);
    await page.fill('[name=email]', 'salma@desk.example');
    await page.fill('[name=password]', 'not the password');
    await page.click('form button');
    await page.waitForFunction(
      () => document.querySelector('form [role=alert]')?.textContent === 'No account has this e-mail and password.',
    );
    await page.fill('[name=password]', 'saffron and madder');
    await page.click('form button');
    await page.waitForURL('**/en');
    await page.waitForSelector('header >> text=Salma');
  });

  it('set-up happens once', async () => {
    const page = await open(`/en/setup?token=${server.setupToken}`);
    expect(await page.locator('h1').textContent()).toBe('This register is set up already');
  });
});

async function fillSetUp(page: Page): Promise<void> {
  await page.fill('[name=name]', 'Salma');
  await page.fill('[name=email]', 'salma@desk.example');
  await page.fill('[name=password]', 'saffron and madder');
  await page.fill('[name=again]', 'saffron and madder');
}
