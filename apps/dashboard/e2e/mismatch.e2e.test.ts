import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { createMithaqClient } from '@mithaq/client';
import { SuggestionId } from '@mithaq/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Dashboard, startDashboard } from './dashboard.ts';
import { freePort } from './process.ts';
import { reading } from './reading.ts';
import { shared } from './shared-register.ts';

/** A dashboard before a server whose answers say that a passage's text has other words at its place. */
describe('a passage that the attached text does not have at its place', () => {
  let slug = '';
  let altering: Server;
  let dashboard: Dashboard;
  const { openAt } = reading();

  beforeAll(async () => {
    const client = createMithaqClient({ url: shared().apiUrl, token: shared().operatorToken });
    const { source } = await client.sources.import.mutate({
      name: 'moved.txt',
      content: { encoding: 'text', data: 'A moved word\n\nMalta wrote twice.' },
    });
    slug = source.slug;
    const [first] = (await client.sources.get.query({ key: slug })).suggestions;
    if (first === undefined) throw new Error('nothing was suggested');
    const { record, revision } = await client.records.get.query({ kind: 'source', key: slug });
    if (record.record !== 'source') throw new Error('a source was asked for');
    await client.records.publish.mutate({ record: { ...record, rights: 'full-text' }, from: revision });
    await client.suggestions.judge.mutate({ id: SuggestionId.parse(first.id), verdict: 'accepted', revision: first.revision });
    const port = await freePort();
    altering = serveAltered(shared().apiUrl).listen(port, '127.0.0.1');
    await once(altering, 'listening');
    dashboard = await startDashboard(`http://127.0.0.1:${port}`);
  });
  afterAll(async () => {
    altering.closeAllConnections();
    altering.close();
    await dashboard.stop();
  });

  it.each([
    ['ar', 'شاهد واحد لا يطابق النص المرفق؛ لم يُنقل إلى موضع آخر.', 'في النص هنا كلمات أخرى'],
    ['en', '1 passage does not match the attached text; none was moved elsewhere.', 'The text has other words here'],
  ])('in %s is counted and marked', async (locale, counted, marked) => {
    const page = await openAt(`${dashboard.url}/${locale}/sources/${slug}`);
    expect(await page.locator('section[aria-labelledby="passages"] > p').innerText()).toBe(counted);
    expect(await page.locator('li[id^="passage-"]').innerText()).toContain(marked);
  });
});

function serveAltered(apiUrl: string): Server {
  return createServer(async ({ url = '/', headers }, response) => {
    // Changes never end: nothing here changes.
    if (url.startsWith('/trpc/changes.live')) return response.writeHead(404).end();
    const language = headers['accept-language'];
    const answer = await fetch(`${apiUrl}${url}`, { headers: language === undefined ? {} : { 'accept-language': language } });
    const words = await answer.text();
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(words.replaceAll('"check":"exact"', '"check":"mismatch"').replaceAll('"mismatchCount":0', '"mismatchCount":1'));
  });
}
