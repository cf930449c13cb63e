import { expect, it } from 'vitest';
import { shared } from './shared-register.ts';

it.each(['/ar/agreements', '/ground/world.svg', '/ar/feed.atom', '/sitemap.xml', '/exports/agreements.csv'])(
  '%s comes in fewer bytes than it has',
  async (path) => {
    const answer = await fetch(new URL(path, shared().dashboardUrl), { headers: { 'accept-encoding': 'br, gzip' } });
    expect([answer.status, answer.headers.get('content-encoding')]).toEqual([200, 'br']);
    expect((await answer.text()).length).toBeGreaterThan(100);
  },
);

it('the ground of no map is not there', async () => {
  const answers = await Promise.all(
    ['1_2_3.svg', '0_0_400_10.svg', 'world.png', '..%2Fworld.svg'].map((file) => fetch(new URL(`/ground/${file}`, shared().dashboardUrl))),
  );
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
});
