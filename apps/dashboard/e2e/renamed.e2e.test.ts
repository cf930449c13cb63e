import type { MithaqClient } from '@mithaq/client';
import { AnyRecord, type RecordKind } from '@mithaq/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import { editorsClient } from './drafting.ts';
import { shared } from './shared-register.ts';

const url = shared().dashboardUrl;

async function led(path: string, headers: Record<string, string> = {}) {
  const answer = await fetch(new URL(path, url), { redirect: 'manual', headers });
  return [answer.status, answer.headers.get('location')?.replace(url, '')];
}

/** A record of each kind that has a page, none of which another test asks for. */
const renamed = [
  ['agreement', 'turkey-gna-security-and-military-november-2019'],
  ['actor', 'malta'],
  ['event', 'ceasefire-holds-in-libya'],
  ['office', 'president-of-turkey'],
  ['source', 'advisers-from-qatar-and-turkey'],
] as const satisfies [RecordKind, string][];

describe.each(renamed)('the page of an %s, renamed by an editor', (kind, slug) => {
  const another = `${slug}-renamed`;
  let editor: MithaqClient;
  let id = '';
  const rename = async (to: string) => {
    const { record, revision } = await editor.records.get.query({ kind, key: id });
    await editor.records.publish.mutate({ record: AnyRecord.parse({ ...record, slug: to }), from: revision });
  };
  beforeAll(async () => {
    editor = await editorsClient();
    id = (await editor.records.get.query({ kind, key: slug })).record.id;
    await rename(another);
    return () => rename(slug);
  });

  it.each(['ar', 'en'])('is led to from its former address in %s for good, with what was asked of it', async (locale) => {
    const [from, to] = [`/${locale}/${kind}s/${slug}`, `/${locale}/${kind}s/${another}`];
    expect(await led(from)).toEqual([308, to]);
    expect(await led(`${from}?asOf=2020-12-15&show=a&show=b`)).toEqual([308, `${to}?asOf=2020-12-15&show=a&show=b`]);
    const page = await fetch(new URL(from, url));
    expect([page.status, new URL(page.url).pathname]).toEqual([200, to]);
    expect(await page.text()).toContain(`<link rel="canonical" href="${new URL(to, url).href}"/>`);
  });

  it('is led to from what was cited of it', async () => {
    expect(await led(`/id/${id}`, { 'accept-language': 'en' })).toEqual([307, `/en/${kind}s/${another}`]);
  });

  it('has its new address alone among those that engines are told', async () => {
    const told = await (await fetch(new URL(`/sitemap/${kind}-0.xml`, url))).text();
    expect(told).toContain(`<loc>${url}/en/${kind}s/${another}</loc>`);
    expect(told).not.toContain(`<loc>${url}/en/${kind}s/${slug}</loc>`);
  });
});

it.each(['agreement', 'actor'] as const)('the feed of an %s leads on as its page does', async (kind) => {
  const editor = await editorsClient();
  const [, slug] = renamed.find(([named]) => named === kind) ?? renamed[0];
  expect(await led(`/en/${kind}s/${slug}-renamed/feed.atom`)).toEqual([308, `/en/${kind}s/${slug}/feed.atom`]);
  expect((await editor.records.get.query({ kind, key: `${slug}-renamed` })).record).toMatchObject({ slug });
});
