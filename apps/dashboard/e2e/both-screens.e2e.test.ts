import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type AgreementPage, createMithaqClient } from '@mithaq/client';
import { pickText, statuses } from '@mithaq/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import { reading } from './reading.ts';
import { shared } from './shared-register.ts';

const key = 'italy-gna-december-2020';
const day = '2020-12-15';
const program = fileURLToPath(new URL('../../../scripts/mithaq.mjs', import.meta.url));

/** What the terminal prints, as somebody who pipes it would get it. */
async function printed(locale: string): Promise<string> {
  const asked = ['agreement', key, '--as-of', day, '--lang', locale, '--url', shared().apiUrl];
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...asked]);
  return stdout;
}

/** What an answer of the API says, in the words that a screen has to have. */
function said(page: AgreementPage, locale: string) {
  const named = (ref: { label: Record<string, string> }) => pickText(ref.label, locale).text;
  const statements = page.clauses.flatMap((clause) => clause.statements);
  return {
    parties: page.parts.map(({ actor }) => named(actor)),
    clauses: page.clauses.map(({ ref }) => named(ref)),
    statuses: page.status.values.map(({ status }) => pickText(statuses.label(status), locale).text),
    passages: [...new Set(statements.flatMap(({ citations }) => citations.map(({ exact }) => exact)))],
  };
}

describe.each(['ar', 'en'])('the same agreement in %s', (locale) => {
  const { open } = reading();
  let expected: ReturnType<typeof said>;

  beforeAll(async () => {
    const client = createMithaqClient({ url: shared().apiUrl });
    expected = said(await client.agreements.get.query({ key, asOf: day }), locale);
  });

  it('has something to be compared', () => {
    const { parties, clauses, statuses: held, passages } = expected;
    expect([parties.length, clauses.length, held.length, passages.length > 20]).toEqual([3, 13, 1, true]);
  });

  it('has the same parties, clauses, status and passages on the page as in the API', async () => {
    const page = await open(`/${locale}/agreements/${key}?asOf=${day}`);
    expect(missing(expected, (await page.locator('main').textContent()) ?? '')).toEqual([]);
    expect(await page.locator('[data-clause]').count()).toBe(expected.clauses.length);
  });

  it('has the same parties, clauses, status and passages in the terminal as in the API', async () => {
    expect(missing(expected, await printed(locale))).toEqual([]);
  });
});

/** The words that a screen lacks. */
function missing(expected: ReturnType<typeof said>, screen: string): string[] {
  const shown = screen.toLowerCase();
  return Object.values(expected)
    .flat()
    .filter((words) => !shown.includes(words.toLowerCase()));
}
