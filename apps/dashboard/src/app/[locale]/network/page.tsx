import type { MithaqClient, Ref } from '@mithaq/client';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { Query } from '../../../address/query.ts';
import { localeOf } from '../../../i18n/locale-of.ts';
import { Live } from '../../../live/live.tsx';
import { askedIn } from '../../../network/asked.ts';
import { type FoundNetwork, foundNetwork } from '../../../network/found-network.ts';
import { NetworkPage } from '../../../network/network-page.tsx';
import { ask } from '../../../register/ask.ts';
import { sectionMetadata } from '../../../share/section-metadata.ts';
import { FailureNotice } from '../../../states/failure-notice.tsx';

interface Parts {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params, searchParams }: Parts): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations('network');
  return sectionMetadata({ locale, path: '/network', query: await searchParams, title: t('title'), description: t('description') });
}

const mostStarts = 12;

/** Who is tied to whom around the actors that the address names. */
export default async function Page({ params, searchParams }: Parts) {
  const locale = localeOf((await params).locale);
  const asked = askedIn(await searchParams);
  const answer = await ask(locale, async (client) => {
    const found = await foundNetwork(client, asked);
    return { found, target: await targetOf(client, found), starts: found.view ? [] : await startsOf(client) };
  });
  if (answer.failure) return <FailureNotice failure={answer.failure} />;
  return (
    <>
      <NetworkPage {...answer.value} />
      <Live />
    </>
  );
}

/** What the target is called: as in the network, or by its own page where the network does not reach it. */
async function targetOf(client: MithaqClient, { asked: { target }, view }: FoundNetwork): Promise<Ref | undefined> {
  if (target === undefined || !view) return undefined;
  const reached = view.nodes.find(({ actor }) => actor.slug === target || actor.id === target);
  return reached?.actor ?? (await client.actors.get.query({ key: target })).ref;
}

/** Those with the most agreements, to begin with. */
async function startsOf(client: MithaqClient): Promise<readonly Ref[]> {
  const { rows } = await client.actors.list.query({ sort: '-agreements', limit: mostStarts });
  return rows.map(({ ref }) => ref);
}
