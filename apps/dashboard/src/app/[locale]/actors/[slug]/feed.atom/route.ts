import { feedAnswer } from '../../../../../feeds/feed-answer.ts';
import { recordFeed } from '../../../../../feeds/public-feeds.ts';
import { localeOf } from '../../../../../i18n/locale-of.ts';

interface Parts {
  params: Promise<{ locale: string; slug: string }>;
}

export async function GET(request: Request, { params }: Parts): Promise<Response> {
  const { locale, slug } = await params;
  return feedAnswer(request, { answer: await recordFeed('actor', { locale: localeOf(locale), key: slug }), path: `/actors/${slug}` });
}
