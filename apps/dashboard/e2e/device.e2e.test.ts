import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { signedIn } from './editor.ts';
import { reading } from './reading.ts';
import { shared } from './shared-register.ts';

const Code = z.object({ device_code: z.string(), user_code: z.string(), verification_uri_complete: z.string() });

/** Asks for a code as the terminal does. */
async function newCode() {
  const answer = await fetch(`${shared().apiUrl}/api/auth/device/code`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ client_id: 'mithaq-terminal' }),
  });
  return Code.parse(await answer.json());
}

/** What the terminal is told when it comes for its session. */
async function token(device_code: string): Promise<unknown> {
  const grant_type = 'urn:ietf:params:oauth:grant-type:device_code';
  const answer = await fetch(`${shared().apiUrl}/api/auth/device/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ grant_type, device_code, client_id: 'mithaq-terminal' }),
  });
  return answer.json();
}

describe('a terminal', () => {
  const { open } = reading();

  it('is let in by who opens its address and compares the code', async () => {
    const code = await newCode();
    const { pathname, search } = new URL(code.verification_uri_complete);
    const page = await open(`/en${pathname}${search}`, await signedIn());
    const shown = page.locator('main p[dir=ltr]');
    await shown.waitFor();
    expect((await shown.locator('span').allTextContents()).join('')).toBe(code.user_code);
    await page.getByRole('button', { name: 'Allow' }).click();
    await page.getByText('The terminal is signed in').waitFor();
    expect(await token(code.device_code)).toMatchObject({ token_type: 'Bearer' });
  });

  it('is refused by who did not ask for it, in Arabic, with the code written by hand', async () => {
    const code = await newCode();
    const page = await open('/ar/device', await signedIn());
    await page.fill('[name=code]', `${code.user_code.slice(0, 4).toLowerCase()} - ${code.user_code.slice(4)}`);
    await page.click('main form button');
    await page.getByRole('button', { name: 'ارفض' }).click();
    await page.getByText('رُفضت الطرفية').waitFor();
    expect(await token(code.device_code)).toMatchObject({ error: 'access_denied' });
  });

  it('with a code that is none is told apart, and can try another', async () => {
    const page = await open('/en/device?user_code=NOSUCH22', await signedIn());
    await page.getByText('There is no such code, or it has run out.').waitFor();
    expect(await page.inputValue('[name=code]')).toBe('NOSUCH22');
  });

  it('asks whoever is not signed in to sign in first', async () => {
    const page = await open('/en/device?user_code=ABCD2345');
    await page.getByText('A terminal asks to be signed in.').waitFor();
    expect(await page.locator('[name=password]').count()).toBe(1);
  });
});

describe('a password', () => {
  const { open } = reading();

  it('is asked for without telling whether there is such an account', async () => {
    const page = await open('/en/password');
    await page.fill('[name=email]', 'nobody@desk.example');
    await page.click('form button');
    await page.getByText('If this e-mail has an account, a link is on its way.').waitFor();
  });

  it('is not chosen with a link that does not hold, which leads to asking for another', async () => {
    const page = await open('/ar/password?token=used-before');
    await page.fill('[name=password]', 'a long password');
    await page.fill('[name=again]', 'a long password');
    await page.click('form button');
    await page.getByText('استُعمل هذا الرابط من قبل').waitFor();
    await page.getByText('اطلب غيره').click();
    await page.waitForURL('**/ar/password');
  });
});
