import { origin } from '../../../address/origin.ts';
import { feedAnswer } from '../../../feeds/feed-answer.ts';
import { registerFeed } from '../../../feeds/public-feeds.ts';
import { localeOf } from '../../../i18n/locale-of.ts';

export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const locale = localeOf((await params).locale);
  return feedAnswer(request, { answer: await registerFeed(locale, (await origin()).host), path: '/' });
}
