import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Dashboard, startDashboard } from './dashboard.ts';
import { freePort } from './process.ts';
import { reading } from './reading.ts';

describe('without a server behind it', () => {
  let dashboard: Dashboard | undefined;
  const { openAt } = reading();
  beforeAll(async () => {
    dashboard = await startDashboard(`http://127.0.0.1:${await freePort()}`);
  });
  afterAll(() => dashboard?.stop());

  it.each([
    { locale: 'ar', says: 'السجل لا يجيب' },
    { locale: 'en', says: 'The register does not answer' },
  ])('a page in $locale says so, and what to do', async ({ locale, says }) => {
    const page = await openAt(`${dashboard?.url}/${locale}/agreements/italy-gna-december-2020`);
    expect(await page.locator('main h1').innerText()).toBe(says);
    expect(await page.locator('main [role="alert"]').innerText()).toContain('npm start');
    expect(await page.locator('main button').count()).toBe(1);
  });

  it('what is passed through says so too', async () => {
    const answer = await fetch(`${dashboard?.url}/trpc/register.summary`);
    expect(answer.status).toBe(502);
  });
});
