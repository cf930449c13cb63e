import { feedAnswer } from '../../../../../feeds/feed-answer.ts';
import { topicFeed } from '../../../../../feeds/public-feeds.ts';
import { localeOf } from '../../../../../i18n/locale-of.ts';

interface Parts {
  params: Promise<{ locale: string; code: string }>;
}

export async function GET(request: Request, { params }: Parts): Promise<Response> {
  const { locale, code } = await params;
  const answer = await topicFeed({ locale: localeOf(locale), code });
  return answer ? feedAnswer(request, { answer, path: `/topics/${code}` }) : new Response('Nothing is here.', { status: 404 });
}
