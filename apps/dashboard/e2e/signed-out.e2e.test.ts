import { expect, it } from 'vitest';
import { shared } from './shared-register.ts';

/** What whoever is signed out finds of editors' and administrators' pages, and where readers are told that there is more. */
const pages = [
  '/account',
  '/audit',
  '/duplicates',
  '/duplicates/actor_2ntn2dwz5tdjrtn5z9zj588q8p/actor_01hk1549exfs18wtbyab785bk2',
  '/edit/new/agreement',
  '/edit/libya-ceasefire-october-2020?changeSet=changeset_01hk1549exfs18wtbyab785bk2',
  '/history/agreement_2ntn2dwz5tdjrtn5z9zj588q8p?from=1',
  '/inbox',
  '/inbox?state=unread',
  '/inbox/learned',
  '/inbox/orphans',
  '/mentions',
  '/people',
  '/people/history',
  '/edit/table/agreement',
  '/review',
  '/review/changeset_01hk1549exfs18wtbyab785bk2',
  '/sources/sarraj-returns-from-italy',
  '/taxonomy',
  '/unsaved',
];

it.each(pages)('%s leads to sign in, and back to it', async (path) => {
  for (const locale of ['ar', 'en']) {
    const html = await (await fetch(`${shared().dashboardUrl}/${locale}${path}`)).text();
    // To the end: where the server takes a while, what belongs into the page's main part comes after the rest of it.
    const [fromMain = ''] = /<main[\s>].*/s.exec(html) ?? [];
    expect([...fromMain.matchAll(/href="([^"]*\/sign-in[^"]*)"/g)].map(([, href]) => href)).toEqual([
      `/${locale}/sign-in?${new URLSearchParams({ next: path })}`,
    ]);
  }
});
