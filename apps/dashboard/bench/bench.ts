import { writeFile } from 'node:fs/promises';
import { launchBrowser } from '../e2e/browser.ts';
import { ensureBuilt, startDashboard } from '../e2e/dashboard.ts';
import { freePort } from '../e2e/process.ts';
import { acts } from './acts.ts';
import { type Audit, audit } from './audit.ts';
import { medianOf, middleOf } from './median.ts';
import { optionsFrom } from './options.ts';
import { pagesOf } from './pages.ts';
import { openRegister } from './register.ts';
import { interactionsOf, type PageFigures, tableOf } from './report.ts';
import { respond } from './respond.ts';
import { measureRoom, roomTable } from './room.ts';
import { weigh } from './weigh.ts';

/**
 * `npm run bench -- dashboard`: what the public pages cost a reader, over a generated register of 20,000 agreements: Lighthouse's figures,
 * bytes, and how soon a page answers to a key. See `options.ts` for what may be asked.
 */
const options = optionsFrom(process.argv.slice(2));
const locales = ['en', 'ar'] as const;
const say = (text: string) => void process.stdout.write(`${text}\n`);
const chosen = ({ name }: { readonly name: string }) => options.only.length === 0 || options.only.some((part) => name.includes(part));

const register = await openRegister(options);
await ensureBuilt();
const dashboard = await startDashboard(register.apiUrl);
const port = await freePort();
const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
try {
  const pages = (await pagesOf(register.apiUrl)).filter(chosen);
  const figures: PageFigures[] = [];
  for (const locale of locales) for (const { name, path } of pages) figures.push(await measure(name, locale, path));
  say(`\n${tableOf(figures)}\n`);
  const interactions = [];
  for (const act of acts.filter(chosen)) {
    const rounds: number[] = [];
    while (rounds.length < options.rounds) rounds.push(await respond(browser, `${dashboard.url}/ar`, act));
    interactions.push({ name: act.name, longest: middleOf(rounds) });
  }
  say(interactionsOf(interactions));
  const room = chosen({ name: 'reading room' }) ? await measureRoom(browser) : undefined;
  if (room) say(`\n${roomTable(room)}`);
  if (options.out !== undefined) await writeFile(options.out, `${JSON.stringify({ options, figures, interactions, room }, null, 2)}\n`);
} finally {
  await browser.close();
  await dashboard.stop();
  await register.stop();
}

async function measure(name: string, locale: (typeof locales)[number], path: string): Promise<PageFigures> {
  const url = `${dashboard.url}/${locale}${path}`;
  const weight = await weigh(browser, url);
  const rounds: Audit[] = [];
  while (rounds.length < options.rounds) rounds.push(await audit(url, port));
  const found = { name, locale, weight, audit: medianOf(rounds) };
  say(`${name} (${locale}) ${found.audit.failed.join(' ')}`);
  return found;
}
